; fazhi.exe: starts the runtime beside it with the options beside it, and goes away. Used where the image is made on Linux;
; on Windows jpackage makes a better one.
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SilentInstall silent
Name "法治年报"
Icon "${__FILEDIR__}\..\..\icons\fazhi.ico"
OutFile "${OUT}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "法治年报"
VIAddVersionKey FileDescription "法治年报"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "法治年报"
!include FileFunc.nsh

Section
  ${GetParameters} $0
  SetOutPath "$EXEDIR"
  Exec '"$EXEDIR\runtime\bin\javaw.exe" "@$EXEDIR\app\jvm.options" -cp "$EXEDIR\app\*" org.fazhi.Main $0'
SectionEnd
