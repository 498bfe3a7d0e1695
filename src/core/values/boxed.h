// A value that is seldom present, kept apart: without it, its owner is no larger and no slower than
// a pointer. A copy of the owner has a value of its own.
//
// Calc asks for one cell at a time, so every cell of a sheet makes and drops a dozen owners.
#pragma once

#include <memory>
#include <utility>

namespace council {

template <class T>
class Boxed {
 public:
    Boxed() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a value is a boxed value
    Boxed(T value) : value_(new T(std::move(value))) {}
    ~Boxed() = default;
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(Boxed&&) noexcept = default;
    Boxed(const Boxed& other) : value_(other.value_ ? new T(*other) : nullptr) {}
    Boxed& operator=(const Boxed& other) {
        value_.reset(other.value_ ? new T(*other) : nullptr);
        return *this;
    }

    explicit operator bool() const { return value_ != nullptr; }
    const T& operator*() const { return *value_; }
    T& operator*() { return *value_; }
    const T* operator->() const { return value_.get(); }

 private:
    // Dropping nothing is then one comparison wherever an owner ends.
    struct Drop {
        [[gnu::noinline]] void operator()(T* value) const { std::default_delete<T>()(value); }
    };

    std::unique_ptr<T, Drop> value_;
};

}  // namespace council
