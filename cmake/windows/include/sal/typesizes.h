// The sizes sal/types.h asks for. In the SDK of Linux, long has 8 bytes; on Windows it has 4, and
// sal_Int32 is a long, which is part of the name of every function that takes one.
#ifndef INCLUDED_SAL_TYPESIZES_H
#define INCLUDED_SAL_TYPESIZES_H

#define SAL_TYPES_ALIGNMENT2 2
#define SAL_TYPES_ALIGNMENT4 4
#define SAL_TYPES_ALIGNMENT8 8
#define SAL_TYPES_SIZEOFSHORT 2
#define SAL_TYPES_SIZEOFINT 4
#define SAL_TYPES_SIZEOFLONG 4
#define SAL_TYPES_SIZEOFLONGLONG 8
#define SAL_TYPES_SIZEOFPOINTER 8

#endif
