// What the test programs use of the C and C++ libraries beyond the add-in, and libc++ expects from
// Visual C++'s own libraries.
#include <exception>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

extern "C" {

// In ucrtbase.dll and vcruntime140.dll.
__declspec(dllimport) int __cdecl __stdio_common_vfprintf(unsigned long long options, FILE* file,
                                                          const char* format, void* locale,
                                                          va_list arguments);
__declspec(dllimport) int __cdecl __stdio_common_vsprintf(unsigned long long options, char* buffer,
                                                          size_t size, const char* format,
                                                          void* locale, va_list arguments);
int __cdecl __uncaught_exceptions();

int __cdecl vfprintf(FILE* file, const char* format, va_list arguments) {
    return __stdio_common_vfprintf(0, file, format, nullptr, arguments);
}
int __cdecl fprintf(FILE* file, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int length = vfprintf(file, format, arguments);
    va_end(arguments);
    return length;
}
int __cdecl printf(const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    const int length = vfprintf(stdout, format, arguments);
    va_end(arguments);
    return length;
}
int __cdecl vsnprintf(char* buffer, size_t size, const char* format, va_list arguments) {
    return __stdio_common_vsprintf(2, buffer, size, format, nullptr, arguments);
}

}  // extern "C"

namespace std {

void terminate() noexcept {
    abort();
}
bool uncaught_exception() noexcept {
    return __uncaught_exceptions() > 0;
}
int uncaught_exceptions() noexcept {
    return __uncaught_exceptions();
}

}  // namespace std
