// operator new and delete, by the C library's allocator.
#include <malloc.h>
#include <stdlib.h>
#include <vcruntime_new.h>

namespace {

size_t atLeastOne(size_t size) {
    return size == 0 ? 1 : size;
}

void* orThrow(void* memory) {
    return memory != nullptr ? memory : throw std::bad_alloc();
}

}  // namespace

const std::nothrow_t std::nothrow{};

void* operator new(size_t size) {
    return orThrow(malloc(atLeastOne(size)));
}
void* operator new[](size_t size) {
    return ::operator new(size);
}
void* operator new(size_t size, const std::nothrow_t&) noexcept {
    return malloc(atLeastOne(size));
}
void* operator new[](size_t size, const std::nothrow_t&) noexcept {
    return malloc(atLeastOne(size));
}
void operator delete(void* memory) noexcept {
    free(memory);
}
void operator delete[](void* memory) noexcept {
    free(memory);
}
void operator delete(void* memory, size_t) noexcept {
    free(memory);
}
void operator delete[](void* memory, size_t) noexcept {
    free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    free(memory);
}
