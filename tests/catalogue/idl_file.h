// An interface of ours as its .idl file spells it.
#pragma once

#include <string>
#include <vector>

namespace council::tests {

struct IdlParameter {
    std::string type;
    std::string name;
    bool operator==(const IdlParameter&) const = default;
};

struct IdlMethod {
    std::string name;
    std::vector<IdlParameter> parameters;
};

// The methods of idl/org/councilindicators/X<Service>.idl, in order.
std::vector<IdlMethod> readInterface(const std::string& service);

std::string readFile(const std::string& pathInProject);

}  // namespace council::tests
