// What a command is given and what it answers. A command acts and reports; how the report is shown
// is the window's business, so that every command also runs without one.
#pragma once

#include "addin/as.h"
#include "addin/text.h"
#include "office/commands.h"
#include "office/messages.h"
#include "texts/phrase.h"

#include <functional>
#include <span>
#include <string>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace council::office {

namespace uno = com::sun::star::uno;

using addin::as;

// What people read in front of this window, in the language of LibreOffice's menus.
class Wording {
 public:
    explicit Wording(texts::Translation translation) : translation_(std::move(translation)) {}
    std::string say(Message message, std::initializer_list<texts::Blank> blanks = {}) const {
        return texts::filledIn(translation_.say(textOf(message)), blanks);
    }
    std::string say(const texts::Text& text, std::span<const texts::Blank> blanks = {}) const {
        return texts::filledIn(translation_.say(text), blanks);
    }
    std::string title(const Command& command) const { return title(command.title); }
    std::string title(const texts::Text& entry) const {
        return plainTitle(translation_.say(entry));
    }

    std::string say(const texts::Phrase& phrase) const { return phrase.in(translation_); }

 private:
    texts::Translation translation_;
};

struct Request {
    uno::Reference<uno::XComponentContext> context;
    uno::Reference<com::sun::star::frame::XFrame> frame;
    uno::Sequence<com::sun::star::beans::PropertyValue> arguments;
    const Wording& wording;

    // What a macro passes with the command: Silent (nothing is shown or asked), URL.
    template <class Value>
    Value argument(const char* name, Value otherwise) const {
        for (const auto& argument : arguments) {
            if (argument.Name.equalsIgnoreAsciiCaseAscii(name)) {
                argument.Value >>= otherwise;
            }
        }
        return otherwise;
    }
    bool isSilent() const { return argument("Silent", false); }
};

struct Report {
    enum class Show : unsigned char {
        nothing,  // what was done can be seen
        message,
        text,  // in a window that can be copied from
    };
    std::string text;
    Show show = Show::message;
    std::string heading = {};              // of a text: what it is about
    std::function<void()> asComment = {};  // of a text: puts it into the cell as well
};

// Why a command cannot act, in plain words.
struct Refusal {
    std::string text;
};

}  // namespace council::office
