// What the library uses of libc++ that is not in its headers. The headers declare these templates
// and functions and leave them to libc++'s own library, of which Debian has none for Windows.
#include <algorithm>
#include <charconv>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <stdlib.h>
#include <string>
#include <variant>

// In kernel32.dll.
extern "C" __declspec(dllimport) void __stdcall AcquireSRWLockExclusive(void** lock);
extern "C" __declspec(dllimport) void __stdcall ReleaseSRWLockExclusive(void** lock);

namespace std {

logic_error::logic_error(const string& text) : exception(text.c_str()) {}
runtime_error::runtime_error(const string& text) : exception(text.c_str()) {}
const char* bad_variant_access::what() const noexcept {
    return "bad_variant_access";
}

inline namespace __1 {

bad_function_call::~bad_function_call() noexcept = default;

template class basic_string<char>;
template string operator+
    <char, char_traits<char>, allocator<char>>(const char* left, const string& right);

template <class Comparison, class Iterator>
void __sort(Iterator first, Iterator last, Comparison) {  // whose type alone says that it is <
    std::__introsort<_ClassicAlgPolicy, ranges::less, Iterator, false>(
        first, last, ranges::less{}, 2 * std::__log2i(last - first));
}
template void __sort<__less<int>&, int*>(int*, int*, __less<int>&);
template void __sort<__less<long>&, long*>(long*, long*, __less<long>&);
template void __sort<__less<long long>&, long long*>(long long*, long long*, __less<long long>&);
template void __sort<__less<double>&, double*>(double*, double*, __less<double>&);

// How many buckets a hash table gets: the first prime number from here on. 0 stays 0, a table
// without any.
size_t __next_prime(size_t atLeast) {
    if (atLeast <= 2) {
        return atLeast == 0 ? 0 : 2;
    }
    for (size_t number = atLeast | 1;; number += 2) {
        size_t divisor = 3;
        while (divisor <= number / divisor && number % divisor != 0) {
            divisor += 2;
        }
        if (divisor > number / divisor) {
            return number;
        }
    }
}

namespace {

template <class Number>
string decimal(Number number) {
    char digits[24];  // the longest has 20, and a sign
    return {digits, to_chars(digits, digits + sizeof digits, number).ptr};
}

}  // namespace

string to_string(int number) {
    return decimal(number);
}
string to_string(unsigned number) {
    return decimal(number);
}
string to_string(long number) {
    return decimal(number);
}
string to_string(unsigned long number) {
    return decimal(number);
}
string to_string(long long number) {
    return decimal(number);
}
string to_string(unsigned long long number) {
    return decimal(number);
}

void mutex::lock() {
    AcquireSRWLockExclusive(native_handle());
}
void mutex::unlock() noexcept {
    ReleaseSRWLockExclusive(native_handle());
}

}  // namespace __1
}  // namespace std
