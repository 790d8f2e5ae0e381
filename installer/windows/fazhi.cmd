@echo off
rem The commands, in a console: fazhi demo --out DIR
chcp 65001 >nul
"%~dp0runtime\bin\java.exe" "@%~dp0app\jvm.options" -cp "%~dp0app\*" org.fazhi.Main %*
