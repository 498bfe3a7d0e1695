// The functions of <stdio.h> that Visual C++ has in headers, where they call the one function
// ucrtbase.dll exports for all of their kind.
#include <stdarg.h>
#include <stddef.h>

extern "C" {

// In ucrtbase.dll. The option makes it return the length of a text that does not fit, as C wants
// it.
__declspec(dllimport) int __cdecl __stdio_common_vsprintf(unsigned long long options, char* buffer,
                                                          size_t size, const char* format,
                                                          void* locale, va_list arguments);

int __cdecl snprintf(char* buffer, size_t size, const char* format, ...) {
    constexpr unsigned long long standardLength = 2;
    va_list arguments;
    va_start(arguments, format);
    const int length =
        __stdio_common_vsprintf(standardLength, buffer, size, format, nullptr, arguments);
    va_end(arguments);
    return length < 0 ? -1 : length;
}

}  // extern "C"
