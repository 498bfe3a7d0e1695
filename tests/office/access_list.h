// A list of people with rights to a file of their own, as Linux keeps it in a file system.
#pragma once

#include <string>

namespace council::test {

inline constexpr const char* accessListName = "system.posix_acl_access";

// Version 2: owner rw, user 65534 r, group none, mask r, others none.
inline std::string accessList() {
    return {
        "\2\0\0\0\1\0\6\0\377\377\377\377\2\0\4\0\376\377\0\0\4\0\0\0\377\377\377\377"
        "\20\0\4\0\377\377\377\377\40\0\0\0\377\377\377\377",
        44};
}

}  // namespace council::test
