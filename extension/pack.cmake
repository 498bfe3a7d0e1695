# Packs the extension so that the same sources make the same package, bit for bit, whoever builds it, where and when: files
# in a fixed order, with fixed rights and one fixed date. Beside it: its checksum and its bill of materials.
cmake_minimum_required(VERSION 3.25)

# What generators have made is in the package's folder already.
foreach(file IN LISTS FILES)
    file(COPY "${file}" DESTINATION "${PACKAGE}")
endforeach()
file(MAKE_DIRECTORY "${PACKAGE}/META-INF")
file(COPY_FILE "${MANIFEST}" "${PACKAGE}/META-INF/manifest.xml")
set(windows_packages "")
set(windows_relationships "")
if(WINDOWS_LIBRARY)  # the same services in another file, for another system
    file(COPY "${WINDOWS_LIBRARY}" DESTINATION "${PACKAGE}")
    cmake_path(GET WINDOWS_LIBRARY FILENAME library)
    file(READ "${PACKAGE}/councilindicators.components" components)
    string(REPLACE "environment=\"gcc3\" uri=\"councilindicators.so\"" "environment=\"mscx\" uri=\"${library}\""
           components "${components}")
    file(WRITE "${PACKAGE}/councilindicators-windows.components" "${components}")
    # What is linked in comes with the library, from the build that linked it.
    file(READ "${WINDOWS_LIBRARY}.materials.json" windows_packages)
    string(REGEX MATCHALL "SPDXRef-[A-Za-z]+" parts "${windows_packages}")
    foreach(part IN LISTS parts)
        string(APPEND windows_relationships ",
    { \"spdxElementId\": \"SPDXRef-Package\", \"relationshipType\": \"CONTAINS\", \"relatedSpdxElement\": \"${part}\" }")
    endforeach()
endif()
file(GLOB_RECURSE contents LIST_DIRECTORIES false RELATIVE "${PACKAGE}" "${PACKAGE}/*")
list(SORT contents)
list(REMOVE_ITEM contents META-INF/manifest.xml)
list(PREPEND contents META-INF/manifest.xml)  # first, where readers look for it
foreach(file IN LISTS contents)  # not those of the person who checked the sources out
    file(CHMOD "${PACKAGE}/${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

set(date "2020-01-01T00:00:00Z")
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP date "%Y-%m-%dT%H:%M:%SZ" UTC)  # of SOURCE_DATE_EPOCH, not of the clock
endif()
# `cmake -E tar` would store the number of the person who builds; zip -X stores neither that nor the second date.
set(ENV{TZ} UTC)
unset(ENV{ZIPOPT})
unset(ENV{ZIP})
list(TRANSFORM contents PREPEND "${PACKAGE}/" OUTPUT_VARIABLE paths)
execute_process(COMMAND touch "--date=${date}" ${paths} COMMAND_ERROR_IS_FATAL ANY)
cmake_path(GET OXT PARENT_PATH folder)
file(GLOB earlier "${folder}/council-indicators-*.oxt*")  # of another version, or for other systems
if(earlier)
    file(REMOVE ${earlier})
endif()
execute_process(
    COMMAND "${ZIP}" -X -D -q -9 "${OXT}" ${contents}
    WORKING_DIRECTORY "${PACKAGE}"
    COMMAND_ERROR_IS_FATAL ANY)
if(ADVZIP)
    execute_process(COMMAND "${ADVZIP}" -q -z -4 "${OXT}" COMMAND_ERROR_IS_FATAL ANY)
endif()

get_filename_component(name "${OXT}" NAME)
file(SHA256 "${OXT}" checksum)
file(WRITE "${OXT}.sha256" "${checksum}  ${name}\n")

# One entry a file, as SPDX 2.3 wants it: the SHA-1 is required, the SHA-256 is what people compare.
set(files "")
set(ids "")
set(sha1s "")
foreach(file IN LISTS contents)
    string(REGEX REPLACE "[^A-Za-z0-9.]" "-" id "SPDXRef-File-${file}")
    file(SHA1 "${PACKAGE}/${file}" sha1)
    file(SHA256 "${PACKAGE}/${file}" sha256)
    list(APPEND sha1s "${sha1}")
    list(APPEND ids "\"${id}\"")
    list(APPEND files "    {
      \"SPDXID\": \"${id}\",
      \"fileName\": \"./${file}\",
      \"checksums\": [
        { \"algorithm\": \"SHA1\", \"checksumValue\": \"${sha1}\" },
        { \"algorithm\": \"SHA256\", \"checksumValue\": \"${sha256}\" }
      ],
      \"licenseConcluded\": \"MPL-2.0\",
      \"licenseInfoInFiles\": [\"NOASSERTION\"],
      \"copyrightText\": \"NOASSERTION\"
    }")
endforeach()
list(SORT sha1s)
list(JOIN sha1s "" joined)
string(SHA1 verification "${joined}")
list(JOIN files ",\n" files)
list(JOIN ids ", " ids)
configure_file("${TEMPLATE}" "${OXT}.spdx.json" @ONLY)
