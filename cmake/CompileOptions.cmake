# What every target of ours compiles with. Linked as council_options, so that no global flag is set.
add_library(council_options INTERFACE)
target_compile_features(council_options INTERFACE cxx_std_20)
target_compile_options(council_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong
    $<$<BOOL:${COUNCIL_WARNINGS_AS_ERRORS}>:-Werror>)
# The package has to stay small: with -O3 the library for Linux is 1.8 MB of it, with -O2 1.4, with what follows 1.2.
string(REPLACE -O3 -O2 CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
# For what no cell waits for when it is calculated: menu, explanations, texts.
set(COUNCIL_SMALL_NOT_FAST $<$<CONFIG:Release>:-Os>)
# Each function by itself, so that the linker leaves out those that are never called (--gc-sections; on Windows /opt:ref).
target_compile_options(council_options INTERFACE $<$<CONFIG:Release>:-ffunction-sections> $<$<CONFIG:Release>:-fdata-sections>)
# On Windows a library shows nothing it is not told to, and always probes its stack.
if(NOT WIN32)
    target_compile_options(council_options INTERFACE
        -fvisibility=hidden -fvisibility-inlines-hidden -fstack-clash-protection)
endif()
# The C library checks lengths; it needs the optimiser for that, and the sanitizers do better.
if(NOT COUNCIL_SANITIZE AND NOT WIN32)
    target_compile_definitions(council_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()
# What is shipped must not depend on the folder it was built in.
target_compile_options(council_options INTERFACE
    $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>
    $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
# GCC 12 takes the unused alternatives of a std::variant for uninitialised memory; the sanitizers look for the real thing.
target_compile_options(council_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
# In a batch of files (preset `batches`) no file is the main one, and each namespace without a name seems to be a header's.
target_compile_options(council_options INTERFACE
    $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>)
target_include_directories(council_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(COUNCIL_SANITIZE)
    target_compile_options(council_options INTERFACE
        -fsanitize=${COUNCIL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(council_options INTERFACE -fsanitize=${COUNCIL_SANITIZE})
endif()

if(COUNCIL_FUZZERS)  # the fuzzer follows the branches taken
    target_compile_options(council_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# council_precompile(TARGET HEADER…): headers most files of a target read, read once. The preset `tidy` does without, so that
# a file that forgets an include is noticed.
function(council_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)  # for ccache
endfunction()

# council_one_by_one(TARGET): not in batches of files (preset `batches`). Where each file has its own `says`, `rows` or `Level`,
# the files of a batch would meet each other's.
function(council_one_by_one target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
endfunction()
