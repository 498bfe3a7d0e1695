# The Windows library from Debian's packages alone: clang for Microsoft's C++ ABI, which is the one LibreOffice for
# Windows speaks, lld as linker, libc++'s headers, and mingw-w64's headers for the C library (ucrtbase.dll).
# What Visual C++ would bring and Debian does not have is in this folder.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET x86_64-pc-windows-msvc)
set(CMAKE_RC_COMPILER llvm-rc-19)
get_filename_component(project_folder "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(CMAKE_CXX_COMPILER_LAUNCHER bash "${CMAKE_CURRENT_LIST_DIR}/compile.sh" "${project_folder}" $ENV{CMAKE_CXX_COMPILER_LAUNCHER})
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # a program needs what is built later
set(CMAKE_MSVC_RUNTIME_LIBRARY "")                 # Visual C++'s start-up objects are not here
set(CMAKE_CXX_STANDARD_LIBRARIES "" CACHE STRING "Libraries every program is linked with" FORCE)

set(llvm /usr/lib/llvm-19)
set(CMAKE_AR "${llvm}/bin/llvm-ar" CACHE FILEPATH "Archiver")
set(CMAKE_RANLIB "${llvm}/bin/llvm-ranlib" CACHE FILEPATH "Indexer of archives")
set(flags
    -fms-compatibility-version=19.38  # LibreOffice is built with Visual C++ 2019 and newer
    -fgnuc-version=12.2.0             # the SDK's headers ask for GCC's extensions, which clang has
    -fexceptions -fcxx-exceptions
    -Xclang -fno-dllexport-inlines    # the SDK would have us export its exceptions and helpers, which are compiled in
    -nostdinc
    "-isystem\"${CMAKE_CURRENT_LIST_DIR}/include\""
    "-isystem${llvm}/include/c++/v1"
    "-isystem${llvm}/lib/clang/19/include"
    -isystem/usr/share/mingw-w64/include
    # mingw-w64's headers believe that only its own compiler has these, and that its C library is the older one.
    -D__MINGW32__=1 -D__MINGW64__=1 -D_UCRT -D__MSVCRT_VERSION__=0xE00
    -D_MT -D_DLL                                 # the C library is a DLL
    -DWIN32 -DWNT -D_WIN32_WINNT=0x0A00 -DNOMINMAX  # Windows 10, as LibreOffice requires
    -D_HAS_EXCEPTIONS=1
    -D_LIBCPP_DISABLE_VISIBILITY_ANNOTATIONS)    # libc++ is compiled in, not a DLL
list(JOIN flags " " CMAKE_CXX_FLAGS_INIT)

# Tests run under wine.
set(CMAKE_CROSSCOMPILING_EMULATOR bash "${CMAKE_CURRENT_LIST_DIR}/wine.sh" "${CMAKE_BINARY_DIR}/wine")
