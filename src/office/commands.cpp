#include "office/commands.h"

#include <algorithm>

namespace council::office {

namespace {

// The keys are F keys with Ctrl and Shift that neither LibreOffice nor a desktop uses. Ctrl+Alt
// would be AltGr on Windows, which writes accented letters.
constexpr Command table[] = {
    {CommandId::colour,
     "colour",
     {"command.colour.title", "~Colour this selection"},
     {"command.colour.tooltip",
      "Colours every status word in the selected cells, such as Overdue or Amber, and keeps doing "
      "so when the words change."},
     "F12",
     true},
    {CommandId::explain,
     "explain",
     {"command.explain.title", "~Explain this cell"},
     {"command.explain.tooltip",
      "Says in a sentence why the formula in this cell answers as it does."},
     "F3",
     true},
    {CommandId::insert,
     "insert",
     {"command.insert.title", "~Insert an indicator…"},
     {"command.insert.tooltip",
      "Builds a formula from a question in words and the headings of your list, and shows its "
      "answer before it is written."},
     "F11",
     true,
     true},
    {CommandId::check,
     "check",
     {"command.check.title", "Chec~k this workbook…"},
     {"command.check.tooltip",
      "Lists what to look at before the workbook is sent: errors, rows left out, ranges that end "
      "too early, dates and words that are probably not meant."},
     "F8",
     true},
    {CommandId::saveCopy,
     "savecopy",
     {"command.savecopy.title", "~Save a copy for people without the extension…"},
     {"command.savecopy.tooltip",
      "Writes a second file in which every formula is replaced by its value."},
     "",
     true,
     true},
    {CommandId::guide,
     "guide",
     {"command.guide.title", "~Function guide"},
     {"command.guide.tooltip", "Opens the guide to all functions, from your own computer."},
     "F1",
     true,
     true},
    {CommandId::about,
     "about",
     {"command.about.title", "~About Council Indicators"},
     {"command.about.tooltip",
      "Shows the versions and the years of bank holidays: what a support mail needs."},
     "",
     false},
};

constexpr Template templateTable[] = {
    {"improvement-plan",
     "improvement-plan-2016.ods",
     {"template.improvement-plan", "~Improvement plan"}},
    {"board-report", "board-report-2021.ods", {"template.board-report", "~Board report"}},
    {"inspection", "inspection-2012.ods", {"template.inspection", "Inspection ~scorecard"}},
    {"annex-a", "annex-a-timeliness.ods", {"template.annex-a", "~Annex A indicators"}},
    {"foster-recruitment",
     "foster-recruitment.ods",
     {"template.foster-recruitment", "~Foster carer recruitment"}},
    {"plan-quality", "plan-quality.ods", {"template.plan-quality", "Plan ~quality"}},
};

constexpr std::string_view newPrefix = "new-";
constexpr std::string_view exampleSuffix = "-example";

}  // namespace

std::span<const Command> commands() {
    return table;
}

const Command& commandOf(CommandId id) {
    return *std::ranges::find(table, id, &Command::id);
}

const Command* findCommand(std::string_view name) {
    const auto* found = std::ranges::find(table, name, &Command::name);
    return found == std::end(table) ? nullptr : found;
}

std::span<const Template> templates() {
    return templateTable;
}

std::string commandName(const Template& row, Filling filling) {
    return std::string(newPrefix) + std::string(row.name) +
           (filling == Filling::example ? std::string(exampleSuffix) : "");
}

std::string fileName(const Template& row, Filling filling) {
    return filling == Filling::example ? std::string(row.example)
                                       : std::string(row.name) + "-template.ods";
}

TemplateChoice findTemplate(std::string_view name) {
    for (const Template& row : templateTable) {
        for (const Filling filling : {Filling::empty, Filling::example}) {
            if (commandName(row, filling) == name) {
                return {&row, filling};
            }
        }
    }
    return {};
}

std::string plainTitle(std::string title) {
    std::erase(title, '~');
    constexpr std::string_view dots = "…";
    if (title.ends_with(dots)) {
        title.resize(title.size() - dots.size());
    }
    return title;
}

}  // namespace council::office
