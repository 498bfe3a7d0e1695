// type_info and the exceptions of <typeinfo> as Visual C++ has them; libc++ takes them from here.
#pragma once

#include <vcruntime_exception.h>

extern "C" {
struct __std_type_info_data {
    const char* _UndecoratedName;
    const char _DecoratedName[1];  // as long as it is
};
// In vcruntime140.dll.
int __cdecl __std_type_info_compare(const __std_type_info_data*, const __std_type_info_data*);
size_t __cdecl __std_type_info_hash(const __std_type_info_data*);
}

class type_info {
 public:
    type_info(const type_info&) = delete;
    type_info& operator=(const type_info&) = delete;
    virtual ~type_info() noexcept;

    bool operator==(const type_info& other) const noexcept {
        return __std_type_info_compare(&data_, &other.data_) == 0;
    }
    bool before(const type_info& other) const noexcept {
        return __std_type_info_compare(&data_, &other.data_) < 0;
    }
    size_t hash_code() const noexcept { return __std_type_info_hash(&data_); }
    const char* name() const noexcept { return data_._DecoratedName; }
    const char* raw_name() const noexcept { return data_._DecoratedName; }

 private:
    mutable __std_type_info_data data_;
};

namespace std {

using ::type_info;

class bad_cast : public exception {
 public:
    bad_cast() noexcept : exception("bad cast", 1) {}
};

class bad_typeid : public exception {
 public:
    bad_typeid() noexcept : exception("bad typeid", 1) {}
};

}  // namespace std
