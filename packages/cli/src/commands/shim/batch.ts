import { buildingWords } from "../../verbs/cargo-verbs.js";

/**
 * The shim for Windows: cargo is `cargo.exe` there, which this file never is. It looks from the current folder alone, for a
 * line `cargo = true` below a line `[shim]`.
 */
export function batchScript(): string {
  return `rem "px-meta shim remove" takes this file away; docs/shim.md of px-meta says what it is for.
setlocal DisableDelayedExpansion
if /i "%PX_META_SHIM%"=="off" goto cargo
if defined CARGO_CFG_TARGET_ARCH goto cargo
if defined CARGO_CRATE_NAME goto cargo
if defined CARGO_PX_GENERATED_PKG_MANIFEST_PATH goto cargo
if "%~1"=="" goto cargo
set "px_verb=%~1"
if "%px_verb:~0,1%"=="+" set "px_verb=%~2"
for %%v in (${buildingWords.join(" ")}) do if "%px_verb%"=="%%v" goto look
goto cargo
:look
set "px_folder=%CD%"
:up
if exist "%px_folder%\\px-meta.toml" goto found
for %%f in ("%px_folder%\\..") do set "px_above=%%~ff"
if "%px_above%"=="%px_folder%" goto cargo
set "px_folder=%px_above%"
goto up
:found
set "px_table="
set "px_asks="
for /f "usebackq eol=# tokens=1,2 delims== " %%a in ("%px_folder%\\px-meta.toml") do call :line "%%a" "%%b"
if not defined px_asks goto cargo
where /q px-meta.cmd || (echo warning: px-meta is not on the PATH; this is cargo alone, as with PX_META_SHIM=off>&2& goto cargo)
set "px_verb=" & set "px_folder=" & set "px_above=" & set "px_table=" & set "px_asks="
set "PX_META_SHIM=off"
px-meta.cmd %*
:cargo
endlocal & cargo.exe %*
exit /b %errorlevel%
:line
set "px_first=%~1"
if "%px_first:~0,1%"=="[" set "px_table=%~1"
if "%px_table%"=="[shim]" if "%~1"=="cargo" if "%~2"=="true" set "px_asks=1"
exit /b
`;
}
