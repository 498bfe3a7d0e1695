# LibreOffice and its SDK as Debian installs them (libreoffice-calc, libreoffice-dev), and the three steps every UNO
# component needs: types from IDL, C++ headers from types, the libraries LibreOffice itself already has loaded.
set(COUNCIL_OFFICE_HOME "/usr/lib/libreoffice" CACHE PATH "Where LibreOffice is installed")
set(COUNCIL_OFFICE_PROGRAM "${COUNCIL_OFFICE_HOME}/program")
set(COUNCIL_OFFICE_SDK "${COUNCIL_OFFICE_HOME}/sdk")
set(COUNCIL_OFFICE_TYPES "${COUNCIL_OFFICE_PROGRAM}/types.rdb" "${COUNCIL_OFFICE_PROGRAM}/types/offapi.rdb")

find_program(UNOIDL_WRITE unoidl-write PATHS "${COUNCIL_OFFICE_SDK}/bin" NO_DEFAULT_PATH)
find_program(CPPUMAKER cppumaker PATHS "${COUNCIL_OFFICE_SDK}/bin" NO_DEFAULT_PATH)
if(NOT UNOIDL_WRITE OR NOT CPPUMAKER)
    message(FATAL_ERROR "The LibreOffice SDK is missing: install libreoffice-dev, or set COUNCIL_OFFICE_HOME.")
endif()

# UNO's own types as C++ headers, and the libraries. The headers are the SDK's, so our warnings do not apply to them.
set(COUNCIL_UNO_HEADERS "${PROJECT_BINARY_DIR}/uno-headers")
set(COUNCIL_UNO_HEADERS_STAMP "${COUNCIL_UNO_HEADERS}/.stamp")
add_custom_command(
    OUTPUT "${COUNCIL_UNO_HEADERS_STAMP}"
    COMMAND "${CPPUMAKER}" -Gc "-O${COUNCIL_UNO_HEADERS}" ${COUNCIL_OFFICE_TYPES}
    COMMAND "${CMAKE_COMMAND}" -E touch "${COUNCIL_UNO_HEADERS_STAMP}"
    DEPENDS ${COUNCIL_OFFICE_TYPES}
    COMMENT "Writing C++ headers for LibreOffice's types"
    VERBATIM)
add_custom_target(council_uno_headers DEPENDS "${COUNCIL_UNO_HEADERS_STAMP}")

add_library(council_uno INTERFACE)
add_dependencies(council_uno council_uno_headers)
target_include_directories(council_uno SYSTEM INTERFACE "${COUNCIL_UNO_HEADERS}" "${COUNCIL_OFFICE_SDK}/include")
if(WIN32)  # cmake/windows has the libraries, and the SDK's headers with what differs there
    target_include_directories(council_uno SYSTEM BEFORE INTERFACE "${PROJECT_SOURCE_DIR}/cmake/windows/include")
    target_compile_definitions(council_uno INTERFACE CPPU_ENV=mscx)
else()
    target_compile_definitions(council_uno INTERFACE LINUX UNX CPPU_ENV=gcc3)
    target_link_directories(council_uno INTERFACE "${COUNCIL_OFFICE_SDK}/lib" "${COUNCIL_OFFICE_PROGRAM}")
    target_link_libraries(council_uno INTERFACE uno_cppuhelpergcc3 uno_cppu uno_sal)
endif()
