// A list of texts that reads as a paragraph.
#pragma once

#include <string>
#include <vector>

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>
#include <boost/algorithm/string/trim.hpp>

namespace council::test {

// What is between one " | " or end of line and the next.
inline std::vector<std::string> listed(std::string text) {
    boost::trim(text);
    boost::replace_all(text, " | ", "\n");
    std::vector<std::string> items;
    boost::split(items, text, boost::is_any_of("\n"));
    for (std::string& item : items) {
        boost::trim(item);
    }
    return items;
}

}  // namespace council::test
