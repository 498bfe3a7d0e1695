// Readable XML: one element a line, indented, every text escaped. An element ends with the scope
// that opened it.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace council::maker {

struct XmlAttribute {
    std::string_view name;
    std::string value;  // an attribute with an empty value is left out
};
using XmlAttributes = std::vector<XmlAttribute>;

class XmlWriter {
 public:
    class Element {
     public:
        Element(XmlWriter& writer, std::string_view name);
        ~Element();
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

     private:
        XmlWriter& writer_;
        std::string name_;
    };

    explicit XmlWriter(std::ostream& out);

    // An element with others inside it, open until the returned object leaves its scope.
    [[nodiscard]] Element open(std::string_view name, const XmlAttributes& attributes = {});
    // An element on a line of its own: empty, or holding text only.
    void line(std::string_view name, const XmlAttributes& attributes = {},
              std::string_view text = {});
    // The same with the text in an element of its own, or without either when there is no text.
    void line(std::string_view name, const XmlAttributes& attributes, std::string_view inner,
              std::string_view text);

 private:
    void start(std::string_view name, const XmlAttributes& attributes);

    std::ostream& out_;
    std::size_t depth_ = 0;
};

}  // namespace council::maker
