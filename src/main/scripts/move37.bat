@echo off
rem Starts Move 37 on a Java of version 25 or later: the one in MOVE37_JAVA or JAVA_HOME, or on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if defined MOVE37_JAVA call :try "%MOVE37_JAVA%"
if not defined JAVA_EXE if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE call :try java
if not defined JAVA_EXE (
  echo move37: needs Java 25 or later; install one ^(for example Temurin 25^) or name it in MOVE37_JAVA 1>&2
  exit /b 1
)
"%JAVA_EXE%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MOVE37_JVM_FLAGS% -Dmove37.home="%HOME_DIR%" -cp "%HOME_DIR%\lib\*" move37.app.Main %*
exit /b %ERRORLEVEL%

rem Sets JAVA_EXE to the program given, if it is a Java of version 25 or later.
:try
set "SETTINGS=%TEMP%\move37-java-%RANDOM%%RANDOM%.txt"
"%~1" -XshowSettings:properties -version >"%SETTINGS%" 2>&1
set "VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /c:"java.specification.version =" "%SETTINGS%"') do set "VERSION=%%V"
del "%SETTINGS%" 2>nul
if not defined VERSION exit /b 0
set "VERSION=%VERSION: =%"
for /f "delims=." %%M in ("%VERSION%") do set "VERSION=%%M"
if %VERSION% GEQ 25 set "JAVA_EXE=%~1"
exit /b 0
