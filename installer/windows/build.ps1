# Makes the Windows installer on a Windows PC, in one command:
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1
# Needs a JDK 25 in JAVA_HOME, Maven and NSIS (makensis) in the path. Leaves target\installer\fazhi-VERSION-windows-x64.exe,
# with jpackage's launcher and a class-data archive of what a run through the screens loads.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = "$root\target\installer"
$java = "$env:JAVA_HOME\bin"
$version = ([xml](Get-Content "$root\pom.xml" -Encoding UTF8)).project.version

function Run([string] $program) {
    & $program @args
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Lines([string] $file) {
    Get-Content $file -Encoding UTF8 | ForEach-Object { ($_ -replace '#.*', '').Trim() } | Where-Object { $_ }
}

# The program and its libraries; Maven takes JavaFX's for this system.
Remove-Item $work -Recurse -Force -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$work\input" | Out-Null
Run mvn -B -q -ntp -f "$root\pom.xml" '-Dmaven.test.skip=true' package
Copy-Item "$root\target\fazhi.jar", "$root\target\libs\*.jar", "$root\target\bom.json" "$work\input"

Run "$java\jlink" --add-modules ((Lines "$root\installer\modules") -join ',') --include-locales zh,en `
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$work\runtime"

$options = Lines "$root\src\build\jvm.options"
$flags = $options | ForEach-Object { '--java-options'; $_ }
Run "$java\jpackage" --type app-image --name fazhi --app-version $version --dest "$work\image" --input "$work\input" `
    --main-jar fazhi.jar --main-class org.fazhi.Main --runtime-image "$work\runtime" --icon "$root\icons\fazhi.ico" @flags `
    --java-options '-XX:SharedArchiveFile=$APPDIR\classes.jsa' --java-options '-Xlog:disable'
$image = "$work\image\fazhi"

# The class-data archive, of what a job without a window and a run through the screens load.
$jars = (Get-Content "$image\app\fazhi.cfg" -Encoding UTF8 | Where-Object { $_ -like 'app.classpath=*' } |
    ForEach-Object { $_ -replace '^app\.classpath=\$APPDIR', "$image\app" }) -join ';'
$run = "$image\runtime\bin\java.exe"
$trial = "$work\trial"
Run "$java\javac" -encoding UTF-8 -d "$work\rehearsal" -cp $jars "$root\installer\Rehearsal.java"
Run $run @options "-XX:DumpLoadedClassList=$work\classes.1" -cp $jars org.fazhi.Main demo --out $trial
$env:FAZHI_WORKSPACE = "$trial\workspace"
Run $run @options "-XX:DumpLoadedClassList=$work\classes.2" -cp "$jars;$work\rehearsal" Rehearsal
Get-Content "$work\classes.1", "$work\classes.2" |
    Where-Object { $_ -notmatch '^[@#]| source: |^Rehearsal' } | ForEach-Object { $_ -replace ' id: .*', '' } |
    Select-Object -Unique | Set-Content "$work\classes" -Encoding ASCII
Run $run @options -Xshare:dump "-XX:SharedClassListFile=$work\classes" "-XX:SharedArchiveFile=$image\app\classes.jsa" -cp $jars

Run makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DIMAGE=$image" "-DOUT=$work\fazhi-$version-windows-x64.exe" "$PSScriptRoot\fazhi.nsi"
Get-Item "$work\fazhi-$version-windows-x64.exe" | Select-Object Name, Length
