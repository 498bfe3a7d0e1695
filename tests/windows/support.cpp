// What the test programs use of the C and C++ libraries beyond the add-in, and libc++ expects from
// Visual C++'s own libraries.
#include <exception>
#include <future>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

extern "C" {

// A long double is a double.
long double __cdecl powl(long double base, long double exponent) {
    return pow(static_cast<double>(base), static_cast<double>(exponent));
}
long double __cdecl strtold(const char* text, char** end) {
    return strtod(text, end);
}
long double __cdecl wcstold(const wchar_t* text, wchar_t** end) {
    return wcstod(text, end);
}

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
// No test writes to a stream while an exception is on its way.
bool uncaught_exception() noexcept {
    return false;
}
int uncaught_exceptions() noexcept {
    return 0;
}

inline namespace __1 {

// A thread that ends would tell its futures, and no test has any.
void __assoc_sub_state::__make_ready() {}

}  // namespace __1
}  // namespace std
