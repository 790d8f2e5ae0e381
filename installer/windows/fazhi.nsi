; The installer of 法治年报 for Windows 10 and later, 64 bit. Compiled by makensis on Windows or Linux:
;   makensis -DVERSION=0.1.0 -DIMAGE=folder -DOUT=file.exe fazhi.nsi
; For one user (no administrator asked for) or for all; finds the version before by a fixed id, puts itself in its place, and
; when removed leaves the workspaces alone.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma

!define NAME "法治年报"
!define ID "{6B1F0B0E-2E0B-4C57-9A3D-FA2E0C9D7A10}" ; never changes: an upgrade is known by it
!define TYPE "Fazhi.Workspace"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Fazhi"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 ProductName "${NAME}"
VIAddVersionKey /LANG=2052 FileDescription "${NAME}安装程序"
VIAddVersionKey /LANG=2052 FileVersion "${VERSION}"
VIAddVersionKey /LANG=2052 LegalCopyright "${NAME}"

!define MUI_ICON "${__FILEDIR__}\..\..\icons\fazhi.ico"
!define MUI_UNICON "${__FILEDIR__}\..\..\icons\fazhi.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\fazhi.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开${NAME}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that is running holds its files: it is asked to be closed, not killed, for it may be saving.
!macro RequireClosed prefix
Function ${prefix}RequireClosed
  again:
  IfFileExists "$INSTDIR\runtime\bin\java.dll" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\runtime\bin\java.dll" a
  IfErrors open
  FileClose $0
  Goto closed
  open:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME}正在运行。请先关闭它，再点“重试”。" /SD IDCANCEL IDRETRY again
  SetErrorLevel 1
  Quit
  closed:
FunctionEnd
!macroend
!insertmacro RequireClosed ""
!insertmacro RequireClosed "un."

; Only what an installer put there; nothing that a person may have laid into the folder.
!macro RemoveProgram
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\app"
  Delete "$INSTDIR\fazhi.exe"
  Delete "$INSTDIR\fazhi.cmd"
  Delete "$INSTDIR\fazhi.ico"
  Delete "$INSTDIR\卸载.exe"
!macroend

Section
  Call RequireClosed
  ; What the version before had and this one has not must not stay on the path of classes.
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${IMAGE}/*.*"
  File "${__FILEDIR__}\..\..\icons\fazhi.ico"
  WriteUninstaller "$INSTDIR\卸载.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\fazhi.exe" "" "$INSTDIR\fazhi.ico"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\fazhi.exe" "" "$INSTDIR\fazhi.ico"

  WriteRegStr SHCTX "Software\Classes\.fazhi" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "${NAME}工作区"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\fazhi.ico"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\fazhi.exe" "%1"'

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\fazhi.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallMode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\卸载.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\卸载.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.RequireClosed
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  ReadRegStr $0 SHCTX "Software\Classes\.fazhi" ""
  StrCmp $0 "${TYPE}" 0 +2
  DeleteRegKey SHCTX "Software\Classes\.fazhi"
  DeleteRegKey SHCTX "${UNINSTALL}"
  ${un.RefreshShellIcons}
SectionEnd
