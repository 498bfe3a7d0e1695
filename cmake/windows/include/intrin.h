// Visual C++'s intrinsics, as far as LibreOffice's SDK asks for them: osl/interlck.h counts
// references with these two. mingw-w64's header of this name expects its own compiler.
#pragma once

extern "C" {
long _InterlockedIncrement(long volatile*);
long _InterlockedDecrement(long volatile*);
}
#pragma intrinsic(_InterlockedIncrement, _InterlockedDecrement)
