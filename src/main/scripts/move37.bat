@echo off
rem Starts Move 37 on a Java of version 25 or later: MOVE37_JAVA, JAVA_HOME or the one on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if defined MOVE37_JAVA set "JAVA_EXE=%MOVE37_JAVA%"
"%JAVA_EXE%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MOVE37_JVM_FLAGS% -Dmove37.home="%HOME_DIR%" -cp "%HOME_DIR%\lib\*" move37.app.Main %*
exit /b %ERRORLEVEL%
