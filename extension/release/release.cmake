# Leaves a folder that is ready to be published: the package, its checksum and bill of materials, the Debian package, what
# changed, how to install it, and the feed LibreOffice asks for updates, when there is an address for it.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
foreach(file "${OXT}" "${OXT}.sha256" "${OXT}.spdx.json" "${DEB}")
    file(COPY "${file}" DESTINATION "${FOLDER}")
endforeach()
cmake_path(GET OXT FILENAME oxt_name)
cmake_path(GET DEB FILENAME deb_name)
file(SHA256 "${DEB}" checksum)
file(WRITE "${FOLDER}/${deb_name}.sha256" "${checksum}  ${deb_name}\n")

# The section of this version in the CHANGELOG.
file(READ "${CHANGELOG}" changes)
string(FIND "${changes}" "\n## ${PROJECT_VERSION}" begin)
if(begin EQUAL -1)
    message(FATAL_ERROR "CHANGELOG.md has no section on ${PROJECT_VERSION}.")
endif()
string(SUBSTRING "${changes}" ${begin} -1 changes)
string(SUBSTRING "${changes}" 1 -1 changes)
string(FIND "${changes}" "\n## " end)
string(SUBSTRING "${changes}" 0 ${end} changes)
string(STRIP "${changes}" changes)
file(WRITE "${FOLDER}/RELEASE-NOTES.md" "# Council Indicators\n\n${changes}\n")

set(install_systems "64-bit Linux.")
if(WINDOWS_LIBRARY)
    file(SHA256 "${WINDOWS_LIBRARY}" dll_sha256)
    file(COPY_FILE "${CMAKE_CURRENT_LIST_DIR}/../../docs/windows-checklist.md" "${FOLDER}/WINDOWS-CHECKLIST.md")
    include("${CMAKE_CURRENT_LIST_DIR}/windows.cmake")
endif()
if(COUNCIL_RELEASES_URL)
    set(install_updates "
Updates
-------
Tools > Extensions..., Check for Updates asks ${COUNCIL_RELEASES_URL}
for a newer version; nothing asks by itself unless LibreOffice is set to.
")
    configure_file("${CMAKE_CURRENT_LIST_DIR}/update.xml.in" "${FOLDER}/${COUNCIL_UPDATE_FEED}" @ONLY)
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/INSTALL.txt.in" "${FOLDER}/INSTALL.txt" @ONLY)
