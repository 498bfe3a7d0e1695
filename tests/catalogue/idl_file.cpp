#include "idl_file.h"

#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace council::tests {

std::string readFile(const std::string& pathInProject) {
    std::ifstream file(std::string(COUNCIL_SOURCE_DIR "/") + pathInProject, std::ios::binary);
    if (!file) {
        throw std::runtime_error("no file " + pathInProject);
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<IdlMethod> readInterface(const std::string& service) {
    const std::string text = readFile("idl/org/councilindicators/X" + service + ".idl");
    static const std::regex method(R"(any\s+(\w+)\s*\(([^)]*)\))");
    static const std::regex parameter(R"(\[in\]\s+([\w:<>]+)\s+(\w+))");
    std::vector<IdlMethod> methods;
    for (std::sregex_iterator m(text.begin(), text.end(), method), end; m != end; ++m) {
        IdlMethod found{(*m)[1], {}};
        const std::string list = (*m)[2];
        for (std::sregex_iterator p(list.begin(), list.end(), parameter); p != end; ++p) {
            found.parameters.push_back({(*p)[1], (*p)[2]});
        }
        methods.push_back(found);
    }
    return methods;
}

}  // namespace council::tests
