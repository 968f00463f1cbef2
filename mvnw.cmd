<# : batch portion
@echo off
@rem Builds this project with a JDK 21 or newer and the pinned Maven; all arguments go to Maven.
@rem What it looks for, and in which order, is written at the top of mvnw. Unlike there, the POM is the one of
@rem the current folder. Windows PowerShell does the search: for it the part down here is a comment.
setlocal
set "MVNW_SELF=%~f0"
set "MVNW_PROJECT=%~dp0"
set "MVNW_HOME="
set "MVNW_JDK="
@rem a module path inherited from a newer PowerShell would hide the modules of this one
set "MVNW_MODULES=%PSModulePath%"
set "PSModulePath="
for /f "usebackq tokens=1* delims==" %%A in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "Invoke-Expression (Get-Content -Raw -LiteralPath $env:MVNW_SELF)"`) do (
    if "%%A"=="MVNW_HOME" set "MVNW_HOME=%%B"
    if "%%A"=="MVNW_JDK" set "MVNW_JDK=%%B"
)
set "PSModulePath=%MVNW_MODULES%"
if not defined MVNW_HOME exit /b 1
if not defined MVNW_JDK exit /b 1
set "JAVA_HOME=%MVNW_JDK%"
set "MAVEN_BASEDIR=%MVNW_PROJECT:~0,-1%"
call "%MVNW_HOME%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
#>

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$oldestJava = 21
$copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy'

function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }
function Fail($text) { Say $text; exit 1 }

# The version of the JDK in a folder, or nothing if there is none.
function Get-JdkVersion($folder) {
    if (-not $folder) { return $null }
    foreach ($file in 'bin\java.exe', 'bin\javac.exe', 'release') {
        if (-not (Test-Path -LiteralPath (Join-Path $folder $file) -PathType Leaf)) { return $null }
    }
    $line = Get-Content -LiteralPath (Join-Path $folder 'release') | Where-Object { $_ -match '^JAVA_VERSION=' } | Select-Object -First 1
    if ("$line" -notmatch '^JAVA_VERSION="?(\d+)(?:\.(\d+))?(?:\.(\d+))?') { return $null }
    return [Version]::new([int]$Matches[1], [int]"0$($Matches[2])", [int]"0$($Matches[3])")
}

function Test-NewEnough($folder) {
    $found = Get-JdkVersion $folder
    return ($null -ne $found) -and ($found.Major -ge $oldestJava)
}

function Find-Jdk {
    if (Test-NewEnough $env:JAVA_HOME) { return $env:JAVA_HOME }
    $java = Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($java) {
        # Oracle's installer puts stubs on the PATH: java itself knows its home
        $ErrorActionPreference = 'Continue'
        $line = & $java.Path -XshowSettings:properties -version 2>&1 | ForEach-Object { "$_" } | Where-Object { $_ -match '^\s*java\.home = ' } | Select-Object -First 1
        $ErrorActionPreference = 'Stop'
        $folder = "$line" -replace '^\s*java\.home = ', ''
        if (Test-NewEnough $folder) { return $folder }
    }
    if ($env:STUDIO_JVM_DIRS) {
        $places = $env:STUDIO_JVM_DIRS -split ';'
    } else {
        $places = @("$env:USERPROFILE\.jdks", "$env:USERPROFILE\.gradle\jdks", "$env:USERPROFILE\scoop\apps")
        foreach ($vendor in 'Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft', 'SapMachine') {
            $places += "$env:ProgramFiles\$vendor"
        }
    }
    $newest = $places | Where-Object { $_ -and (Test-Path -LiteralPath $_) } |
        ForEach-Object { Get-ChildItem -LiteralPath $_ -Directory } |
        Where-Object { Test-NewEnough $_.FullName } |
        Sort-Object { Get-JdkVersion $_.FullName } -Descending | Select-Object -First 1
    if (-not $newest) {
        Fail "no JDK $oldestJava or newer was found in JAVA_HOME, on the PATH or in the usual places: install one, or let JAVA_HOME point to it."
    }
    return $newest.FullName
}

function Get-Archive($work, $archive, $version, $url) {
    $file = Join-Path $work $archive
    $mvn = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($mvn) {
        Say "fetching Maven $version through $($mvn.Path)"
        New-Item -ItemType Directory -Path (Join-Path $work '.mvn') | Out-Null
        $pom = Join-Path $work 'pom.xml'
        Set-Content -LiteralPath $pom -Encoding ASCII -Value '<project><modelVersion>4.0.0</modelVersion><groupId>mvnw</groupId><artifactId>mvnw</artifactId><version>0</version><packaging>pom</packaging></project>'
        $ErrorActionPreference = 'Continue'
        & $mvn.Path -B -f $pom $copyGoal "-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin" "-DoutputDirectory=$work" 2>&1 | Out-Null
        $ErrorActionPreference = 'Stop'
        if (Test-Path -LiteralPath $file) { return $file }
        Say 'that failed'
    }
    Say "downloading Maven $version from $url"
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
        Invoke-WebRequest -Uri $url -OutFile $file -UseBasicParsing
    } catch {
        Fail "Maven $version could not be fetched ($($_.Exception.Message)): connect to the network, or put an mvn that reaches your mirror on the PATH."
    }
    return $file
}

function Install-Maven($kept, $maven, $archive, $version, $url, $sum) {
    $work = Join-Path $kept ('new.' + [Guid]::NewGuid().ToString('N').Substring(0, 8))
    New-Item -ItemType Directory -Path $work -Force | Out-Null
    try {
        $file = Get-Archive $work $archive $version $url
        if ((Get-FileHash -LiteralPath $file -Algorithm SHA512).Hash -ne $sum) {
            Fail "refused ${archive}: its SHA-512 is not the one pinned in .mvn\wrapper\maven-wrapper.properties."
        }
        Expand-Archive -LiteralPath $file -DestinationPath $work
        # fails when another run was faster, which is as good
        try { [IO.Directory]::Move((Join-Path $work "apache-maven-$version"), $maven) } catch { }
    } finally {
        Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
    }
    if (-not (Test-Path -LiteralPath "$maven\bin\mvn.cmd")) { Fail "$maven is not complete: delete it and try again." }
}

try {
    $jdk = Find-Jdk
    $values = @{}
    foreach ($line in Get-Content -LiteralPath (Join-Path $env:MVNW_PROJECT '.mvn\wrapper\maven-wrapper.properties')) {
        if ($line -match '^(\w+)=(.*)$') { $values[$Matches[1]] = $Matches[2].Trim() }
    }
    $url = $values['distributionUrl']
    $sum = $values['distributionSha512Sum']
    $archive = "$url" -replace '^.*/', ''
    if ($archive -notmatch '^apache-maven-(.+)-bin\.zip$' -or "$sum".Length -ne 128) {
        Fail '.mvn\wrapper\maven-wrapper.properties must hold the distributionUrl of an apache-maven-VERSION-bin.zip and its distributionSha512Sum.'
    }
    $version = $archive -replace '^apache-maven-(.+)-bin\.zip$', '$1'
    $userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$env:USERPROFILE\.m2" }
    $kept = "$userHome\wrapper\dists\apache-maven-$version"
    $maven = "$kept\$($sum.Substring(0, 16))"
    if (-not (Test-Path -LiteralPath "$maven\bin\mvn.cmd")) { Install-Maven $kept $maven $archive $version $url $sum }
    Write-Output "MVNW_JDK=$jdk"
    Write-Output "MVNW_HOME=$maven"
} catch {
    Fail $_.Exception.Message
}
