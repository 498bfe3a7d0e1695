// libc++ finds Visual C++'s allocation functions under this name.
#pragma once
#include <vcruntime_new.h>
