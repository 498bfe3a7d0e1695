// The declarations of <new> that Visual C++ keeps in a header of its own; libc++ takes them from
// here. runtime/memory.cpp defines them.
#pragma once

#include <vcruntime_exception.h>

namespace std {

struct nothrow_t {
    explicit nothrow_t() = default;
};
extern const nothrow_t nothrow;

enum class align_val_t : size_t {};

using new_handler = void (*)();
new_handler set_new_handler(new_handler handler) noexcept;
new_handler get_new_handler() noexcept;

}  // namespace std

void* operator new(size_t size);
void* operator new[](size_t size);
void* operator new(size_t size, const std::nothrow_t&) noexcept;
void* operator new[](size_t size, const std::nothrow_t&) noexcept;
void* operator new(size_t size, std::align_val_t alignment);
void* operator new[](size_t size, std::align_val_t alignment);
void* operator new(size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept;
void* operator new[](size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept;
void operator delete(void* memory) noexcept;
void operator delete[](void* memory) noexcept;
void operator delete(void* memory, size_t size) noexcept;
void operator delete[](void* memory, size_t size) noexcept;
void operator delete(void* memory, const std::nothrow_t&) noexcept;
void operator delete[](void* memory, const std::nothrow_t&) noexcept;
void operator delete(void* memory, std::align_val_t alignment) noexcept;
void operator delete[](void* memory, std::align_val_t alignment) noexcept;
void operator delete(void* memory, size_t size, std::align_val_t alignment) noexcept;
void operator delete[](void* memory, size_t size, std::align_val_t alignment) noexcept;
void operator delete(void* memory, std::align_val_t alignment, const std::nothrow_t&) noexcept;
void operator delete[](void* memory, std::align_val_t alignment, const std::nothrow_t&) noexcept;

inline void* operator new(size_t, void* place) noexcept {
    return place;
}
inline void* operator new[](size_t, void* place) noexcept {
    return place;
}
inline void operator delete(void*, void*) noexcept {}
inline void operator delete[](void*, void*) noexcept {}
