# What INSTALL.txt says of Windows, when the package has a library for it.
set(install_systems "64-bit Linux, or 64-bit Windows 10 or newer (experimental).")
set(install_experimental "\
Windows: experimental. The same sources are built for Windows and their rules
tested under wine, but the extension has not been tried on a Windows PC yet.
If you are the first: WINDOWS-CHECKLIST.md takes ten minutes.
")
set(install_windows_one [[
  Windows   "C:\Program Files\LibreOffice\program\unopkg.com" add -s -f @oxt_name@
            "C:\Program Files\LibreOffice\program\unopkg.com" remove org.councilindicators.calc
            (unopkg.com, not unopkg.exe, prints what it does)
]])
set(install_windows_all [[
  Windows   in a console started with "Run as administrator":
            "C:\Program Files\LibreOffice\program\unopkg.com" add --shared -s -f @oxt_name@
            "C:\Program Files\LibreOffice\program\unopkg.com" list --shared org.councilindicators.calc
            "C:\Program Files\LibreOffice\program\unopkg.com" remove --shared org.councilindicators.calc
]])
set(install_windows_policy [[

Windows, AppLocker and antivirus: the package holds one program library,
council-indicators.dll, which is not signed. For one person LibreOffice unpacks
it below %APPDATA%\LibreOffice, where policies that allow programs only in
"Program Files" and "Windows" do not let it be loaded: every function then
shows #NAME?, and the event log (AppLocker, EXE and DLL) names the file. For all
users it lies below the folder of LibreOffice, where such policies allow it.
Where DLL rules are in force otherwise, allow this one file by its hash:

  SHA-256 of council-indicators.dll:
  @dll_sha256@

AppLocker reckons a hash of its own (Authenticode): take the file out of the
package (it is a ZIP archive) and let the rule wizard, or
Get-AppLockerFileInformation, read it. An unsigned library nobody has seen before
may be held back by an antivirus for a while; the hash above is what its
administrators ask for.
]])
foreach(text windows_one windows_all windows_policy)
    string(CONFIGURE "${install_${text}}" install_${text} @ONLY)
endforeach()
