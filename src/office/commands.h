// The Indicators menu: every command and every template, one row each. The menu, the toolbar, the
// tooltips and the commands LibreOffice asks for are all made from these tables.
#pragma once

#include "texts/translation.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace council::office {

// org.councilindicators:colour is the command a menu, a toolbar, a key or a macro sends.
inline constexpr std::string_view protocol = "org.councilindicators:";

enum class CommandId : std::uint8_t { colour, explain, insert, check, saveCopy, guide, about };

struct Command {
    CommandId id;
    std::string_view name;  // behind the protocol, and the name of its icon
    texts::Text title;      // ~ precedes the letter that chooses it
    texts::Text tooltip;    // one sentence
    std::string_view key;   // the key that chooses it, with Ctrl and Shift; empty: none
    bool inToolbar;
    bool beginsGroup = false;  // behind a line in the menu
};

// In the order of the menu.
std::span<const Command> commands();
const Command& commandOf(CommandId id);
const Command* findCommand(std::string_view name);

// A workbook to start from: one of the examples, emptied of its figures or as it is.
struct Template {
    std::string_view name;     // behind the protocol, after "new-"
    std::string_view example;  // the workbook in the folder examples it is made from
    texts::Text title;
};

std::span<const Template> templates();

enum class Filling : std::uint8_t { empty, example };
// "new-improvement-plan", "new-improvement-plan-example"
std::string commandName(const Template& row, Filling filling);
// Its file in the package's folder of templates: "improvement-plan-template.ods", or the example
// itself.
std::string fileName(const Template& row, Filling filling);

struct TemplateChoice {
    const Template* row = nullptr;
    Filling filling = Filling::empty;
};
// What a command's name chooses; row is nothing when it is not a template's.
TemplateChoice findTemplate(std::string_view name);

// The menu's own words.
inline constexpr texts::Text menuTitle{"menu.title", "I~ndicators"};
inline constexpr texts::Text newMenuTitle{"menu.new", "~New from template"};
inline constexpr texts::Text toolbarTitle{"toolbar.title", "Indicators"};
inline constexpr texts::Text filledTitle{"menu.filled", "{title} (example figures)"};
inline constexpr texts::Text emptyTooltip{"menu.emptyTooltip",
                                          "Opens a new workbook of this kind, ready for your own "
                                          "figures."};
inline constexpr texts::Text filledTooltip{"menu.filledTooltip",
                                           "Opens a new workbook of this kind with figures in it, "
                                           "to see what it does."};

// A title without the sign of the letter that chooses it and without dots: the title of a window.
std::string plainTitle(std::string title);

}  // namespace council::office
