// A configuration file of LibreOffice (.xcu), with every text in every language there is.
#pragma once

#include "texts/translation.h"

#include <span>
#include <sstream>
#include <string>
#include <string_view>

namespace council::texts {

class Xcu {
 public:
    // `package` and `name` of the configuration it adds to: org.openoffice.Office, Addons.
    Xcu(std::string_view package, std::string_view name, std::span<const Translation> translations);

    enum class Node { merged, fused, replaced };
    void open(std::string_view name, Node node = Node::merged);
    void close();
    void text(std::string_view property, const Text& text) {
        this->text(property, text, translations_);
    }
    // A text that is put together has translations of its own.
    void text(std::string_view property, const Text& text,
              std::span<const Translation> translations);
    // What is not translated; some properties want it in one language all the same.
    void plain(std::string_view property, std::string_view value, std::string_view language = {});

    // The file; every node is closed by now.
    std::string str() const;

 private:
    void line(const std::string& text);

    std::string package_;
    std::string name_;
    std::span<const Translation> translations_;
    std::ostringstream body_;
    std::size_t depth_ = 1;
};

}  // namespace council::texts
