// What Visual C++'s start-up objects hold for every module: the entry point, the constructors of
// static objects and their destructors, the check of the stack, thread-local storage, and objects
// made the first time a function is called.
#include "module.h"

#include <limits.h>
#include <stdint.h>
#include <vcruntime_typeinfo.h>

extern "C" {

// In kernel32.dll.
__declspec(dllimport) void __stdcall AcquireSRWLockExclusive(void** lock);
__declspec(dllimport) void __stdcall ReleaseSRWLockExclusive(void** lock);
__declspec(dllimport) int __stdcall SleepConditionVariableSRW(void** condition, void** lock,
                                                              unsigned long milliseconds,
                                                              unsigned long flags);
__declspec(dllimport) void __stdcall WakeAllConditionVariable(void** condition);
__declspec(dllimport) unsigned long __stdcall GetCurrentThreadId();
__declspec(dllimport) int __stdcall QueryPerformanceCounter(long long* count);
__declspec(dllimport) void __stdcall GetSystemTimeAsFileTime(unsigned long long* time);

// In ucrtbase.dll.
using Function = void(__cdecl*)();
using IntFunction = int(__cdecl*)();
struct ExitTable {
    Function *first, *last, *end;
};
__declspec(dllimport) int __cdecl _initialize_onexit_table(ExitTable* table);
__declspec(dllimport) int __cdecl _register_onexit_function(ExitTable* table, IntFunction function);
__declspec(dllimport) int __cdecl _execute_onexit_table(ExitTable* table);

// The compiler refers to it wherever there are floating-point numbers.
int _fltused = 0x9875;

// --- the stack
// ------------------------------------------------------------------------------------

// A function keeps this value between its variables and its return address, and looks at the end
// whether it is still there.
uintptr_t __security_cookie = 0x00002B992DDFA232;

void __cdecl __security_check_cookie(uintptr_t cookie) {
    if (cookie != __security_cookie) {
        constexpr int stackCookieCheckFailure = 2;
        __asm__ volatile("int $0x29" : : "c"(stackCookieCheckFailure));  // ends the process
    }
}

// Touches each page of a large stack frame in turn, of rax bytes, so that Windows can make room for
// it or stop at the end of the stack. Changes no register.
__asm__(
    ".globl __chkstk\n"
    "__chkstk:\n"
    "  pushq %rcx\n"
    "  pushq %rax\n"
    "  leaq 24(%rsp), %rcx\n"
    "1: cmpq $0x1000, %rax\n"
    "  jb 2f\n"
    "  subq $0x1000, %rcx\n"
    "  testq %rcx, (%rcx)\n"
    "  subq $0x1000, %rax\n"
    "  jmp 1b\n"
    "2: subq %rax, %rcx\n"
    "  testq %rcx, (%rcx)\n"
    "  popq %rax\n"
    "  popq %rcx\n"
    "  retq\n");

// --- thread-local storage: the linker puts the variables between the first two
// --------------------

#pragma section(".tls", long, read, write)
#pragma section(".tls$ZZZ", long, read, write)
#pragma section(".CRT$XLA", long, read)
#pragma section(".CRT$XLZ", long, read)
#pragma section(".rdata$T", long, read)
unsigned long _tls_index = 0;
__declspec(allocate(".tls")) char _tls_start = 0;
__declspec(allocate(".tls$ZZZ")) char _tls_end = 0;
__declspec(allocate(".CRT$XLA")) void* __xl_a = nullptr;
__declspec(allocate(".CRT$XLZ")) void* __xl_z = nullptr;
struct TlsDirectory {
    char *start, *end;
    unsigned long* index;
    void** callbacks;
    unsigned zeros, flags;
};
__declspec(allocate(".rdata$T")) extern const TlsDirectory _tls_used = {
    &_tls_start, &_tls_end, &_tls_index, &__xl_a + 1, 0, 0};

// --- objects made the first time a function is called
// ----------------------------------------------

__declspec(thread) int _Init_thread_epoch = INT_MIN;
int _Init_global_epoch = INT_MIN;

}  // extern "C"

namespace {

constexpr int notMade = 0;
constexpr int beingMade = -1;

void* onceLock = nullptr;
void* onceDone = nullptr;

void finish(int* state, int epoch) {
    AcquireSRWLockExclusive(&onceLock);
    *state = epoch == notMade ? notMade : ++_Init_global_epoch;
    _Init_thread_epoch = _Init_global_epoch;
    ReleaseSRWLockExclusive(&onceLock);
    WakeAllConditionVariable(&onceDone);
}

}  // namespace

extern "C" {

// Afterwards the state is beingMade, and the caller makes the object; or somebody else has made it.
void __cdecl _Init_thread_header(int* state) {
    constexpr unsigned long forEver = 0xFFFFFFFF;
    AcquireSRWLockExclusive(&onceLock);
    while (*state == beingMade) {
        SleepConditionVariableSRW(&onceDone, &onceLock, forEver, 0);
    }
    if (*state == notMade) {
        *state = beingMade;
    } else {
        _Init_thread_epoch = _Init_global_epoch;
    }
    ReleaseSRWLockExclusive(&onceLock);
}

void __cdecl _Init_thread_footer(int* state) {
    finish(state, beingMade);
}

void __cdecl _Init_thread_abort(int* state) {
    finish(state, notMade);
}

// --- static objects: the linker puts their constructors between these two
// ---------------------------

#pragma section(".CRT$XCA", long, read)
#pragma section(".CRT$XCZ", long, read)
__declspec(allocate(".CRT$XCA")) Function __xc_a = nullptr;
__declspec(allocate(".CRT$XCZ")) Function __xc_z = nullptr;

static ExitTable atExit;

int __cdecl atexit(Function function) {
    return _register_onexit_function(&atExit, reinterpret_cast<IntFunction>(function));
}

}  // extern "C"

namespace council::windows {

// Its own frame would be checked against the old value.
__attribute__((no_stack_protector)) void startModule() {
    unsigned long long time = 0;
    long long count = 0;
    GetSystemTimeAsFileTime(&time);
    QueryPerformanceCounter(&count);
    constexpr uintptr_t lower48 = 0x0000FFFFFFFFFFFF;  // no text has the zeros above
    __security_cookie ^= (time ^ static_cast<uintptr_t>(count) << 16 ^ GetCurrentThreadId() ^
                          reinterpret_cast<uintptr_t>(&time)) &
                         lower48;
    _initialize_onexit_table(&atExit);
    for (const Function* constructor = &__xc_a; constructor < &__xc_z; ++constructor) {
        if (*constructor != nullptr) {
            (*constructor)();
        }
    }
}

void endModule() {
    _execute_onexit_table(&atExit);
}

}  // namespace council::windows

// Every type's description begins with the table of type_info's virtual functions, of which there
// is one, the destructor, that is never called. Its name in Microsoft's ABI is not one C++ can
// spell.
static void* destroy(type_info* self, unsigned) {
    return self;
}
extern "C" void* const typeInfoTable[1] __asm__("??_7type_info@@6B@");
extern "C" void* const typeInfoTable[1] = {reinterpret_cast<void*>(&destroy)};
