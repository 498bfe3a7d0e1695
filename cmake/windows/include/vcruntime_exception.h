// std::exception and its nearest kin as Visual C++ lays them out in memory: a table of virtual
// functions, the text, and whether the text is to be freed. LibreOffice's bridge catches what we
// throw, so the layout must be the one it knows. libc++ takes these classes from here.
#pragma once

#include <stddef.h>

extern "C" {
struct __std_exception_data {
    const char* _What;
    bool _DoFree;
};
// In vcruntime140.dll.
void __cdecl __std_exception_copy(const __std_exception_data* from, __std_exception_data* to);
void __cdecl __std_exception_destroy(__std_exception_data* data);
}

namespace std {

class exception {
 public:
    exception() noexcept : data_{nullptr, false} {}
    explicit exception(const char* text) noexcept : data_{nullptr, false} {
        const __std_exception_data given{text, true};
        __std_exception_copy(&given, &data_);
    }
    // For a text that is never freed.
    exception(const char* text, int) noexcept : data_{text, false} {}
    exception(const exception& other) noexcept : data_{nullptr, false} {
        __std_exception_copy(&other.data_, &data_);
    }
    exception& operator=(const exception& other) noexcept {
        if (this != &other) {
            __std_exception_destroy(&data_);
            data_ = {nullptr, false};
            __std_exception_copy(&other.data_, &data_);
        }
        return *this;
    }
    virtual ~exception() noexcept { __std_exception_destroy(&data_); }
    virtual const char* what() const noexcept {
        return data_._What != nullptr ? data_._What : "Unknown exception";
    }

 private:
    __std_exception_data data_;
};

class bad_exception : public exception {
 public:
    bad_exception() noexcept : exception("bad exception", 1) {}
};

class bad_alloc : public exception {
 public:
    bad_alloc() noexcept : bad_alloc("bad allocation") {}

 protected:
    explicit bad_alloc(const char* text) noexcept : exception(text, 1) {}
};

class bad_array_new_length : public bad_alloc {
 public:
    bad_array_new_length() noexcept : bad_alloc("bad array new length") {}
};

}  // namespace std
