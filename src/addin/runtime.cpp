// Keeps the library loadable by the C++ runtimes of Debian 11 and Ubuntu 20.04.
//
// Headers of libstdc++ 12 call this one function, which came with GLIBCXX 3.4.29; everything else
// we use is older. Defined here (and, by exports.map, for this library alone) it is not asked of
// the runtime.
#include <new>

namespace std {

// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the runtime's
[[noreturn]] void __throw_bad_array_new_length();

void __throw_bad_array_new_length() {
    throw bad_array_new_length();
}

}  // namespace std
