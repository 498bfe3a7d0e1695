#include "generators/menu/configuration.h"

#include "addin/explain/texts.h"
#include "office/check/finding.h"
#include "office/insert/questions.h"
#include "office/messages.h"
#include "texts/xcu.h"

#include <algorithm>
#include <vector>

namespace council::office {

namespace {

using texts::Text;
using texts::Translation;
using texts::Xcu;

constexpr std::string_view forSpreadsheets = "com.sun.star.sheet.SpreadsheetDocument";
constexpr std::string_view implementation = "org.councilindicators.MenuImpl";
constexpr std::string_view menu = "org.councilindicators.menu";
constexpr std::string_view toolbar = "org.councilindicators.toolbar";
constexpr Filling fillings[] = {Filling::empty, Filling::example};

std::string urlOf(std::string_view command) {
    return std::string(protocol) + std::string(command);
}

// "{title} (example figures)" about a template, in every language that says both.
class FilledTitles {
 public:
    FilledTitles(const Template& row, std::span<const Translation> translations)
        : english_(texts::filledIn(std::string(filledTitle.english),
                                   {{"title", std::string(row.title.english)}})) {
        for (const Translation& translation : translations) {
            const std::string text = texts::filledIn(translation.say(filledTitle),
                                                     {{"title", translation.say(row.title)}});
            translations_.emplace_back(translation.language(), "filled = " + text);
        }
    }
    Text text() const { return {"filled", english_}; }
    std::span<const Translation> translations() const { return translations_; }

 private:
    std::string english_;
    std::vector<Translation> translations_;
};

// LibreOffice shows the entries of a menu in the order of their names.
std::string entryName(std::size_t position) {
    return (position < 10 ? "entry0" : "entry") + std::to_string(position);
}

void openEntry(Xcu& xcu, std::size_t position, std::string_view url) {
    xcu.open(entryName(position), Xcu::Node::replaced);
    xcu.plain("URL", url);
}

void closeEntry(Xcu& xcu) {
    xcu.plain("Target", "_self");
    xcu.plain("Context", forSpreadsheets);
    xcu.close();
}

void writeTemplates(Xcu& xcu, std::span<const Template> available,
                    std::span<const Translation> translations) {
    std::size_t position = 0;
    for (const Filling filling : fillings) {
        if (filling == Filling::example) {
            openEntry(xcu, position++, "private:separator");
            closeEntry(xcu);
        }
        for (const Template& row : available) {
            openEntry(xcu, position++, urlOf(commandName(row, filling)));
            if (filling == Filling::empty) {
                xcu.text("Title", row.title);
            } else {
                const FilledTitles filled(row, translations);
                xcu.text("Title", filled.text(), filled.translations());
            }
            closeEntry(xcu);
        }
    }
}

void writeMenu(Xcu& xcu, std::span<const Template> available,
               std::span<const Translation> translations) {
    xcu.open("OfficeMenuBar");
    xcu.open(menu, Xcu::Node::replaced);
    xcu.text("Title", menuTitle);
    xcu.plain("Context", forSpreadsheets);
    xcu.open("Submenu");
    std::size_t position = 0;
    openEntry(xcu, position++, urlOf("new"));
    xcu.text("Title", newMenuTitle);
    xcu.open("Submenu");
    writeTemplates(xcu, available, translations);
    xcu.close();
    closeEntry(xcu);
    for (const Command& command : commands()) {
        if (command.beginsGroup) {
            openEntry(xcu, position++, "private:separator");
            closeEntry(xcu);
        }
        openEntry(xcu, position++, urlOf(command.name));
        xcu.text("Title", command.title);
        closeEntry(xcu);
    }
    xcu.close();
    xcu.close();
    xcu.close();
}

// The toolbar, and the group of the Extension tab that the tabbed and grouped interfaces show in
// its place.
void writeButtons(Xcu& xcu, std::string_view where) {
    xcu.open(where);
    xcu.open(toolbar, Xcu::Node::replaced);
    std::size_t position = 0;
    for (const Command& command : commands()) {
        if (command.inToolbar) {
            openEntry(xcu, position++, urlOf(command.name));
            xcu.text("Title", command.title);
            closeEntry(xcu);
        }
    }
    xcu.close();
    xcu.close();
}

void writeImages(Xcu& xcu) {
    xcu.open("Images");
    for (const Command& command : commands()) {
        const std::string icon = "%origin%/icons/" + std::string(command.name);
        xcu.open(urlOf(command.name), Xcu::Node::replaced);
        xcu.plain("URL", urlOf(command.name));
        xcu.open("UserDefinedImages");
        xcu.plain("ImageSmallURL", icon + "_16.png");
        xcu.plain("ImageBigURL", icon + "_32.png");
        xcu.close();
        xcu.close();
    }
    xcu.close();
}

std::string addons(std::span<const Template> available, std::span<const Translation> translations) {
    Xcu xcu("org.openoffice.Office", "Addons", translations);
    xcu.open("AddonUI");
    writeMenu(xcu, available, translations);
    writeButtons(xcu, "OfficeToolBar");
    writeButtons(xcu, "OfficeNotebookBar");
    writeImages(xcu);
    xcu.close();
    return xcu.str();
}

// LibreOffice looks for the command of a key in the language of its windows, and then in American
// English.
std::string accelerators() {
    Xcu xcu("org.openoffice.Office", "Accelerators", {});
    xcu.open("PrimaryKeys");
    xcu.open("Modules");
    xcu.open(forSpreadsheets);
    for (const Command& command : commands()) {
        if (!command.key.empty()) {
            xcu.open(std::string(command.key) + "_SHIFT_MOD1", Xcu::Node::replaced);
            xcu.plain("Command", urlOf(command.name), "en-US");
            xcu.close();
        }
    }
    xcu.close();
    xcu.close();
    xcu.close();
    return xcu.str();
}

std::string protocolHandler() {
    Xcu xcu("org.openoffice.Office", "ProtocolHandler", {});
    xcu.open("HandlerSet");
    xcu.open(implementation, Xcu::Node::replaced);
    xcu.plain("Protocols", urlOf("*"));
    xcu.close();
    xcu.close();
    return xcu.str();
}

// What LibreOffice does when it has opened a workbook.
std::string jobs() {
    constexpr std::string_view job = "org.councilindicators.Reopened";
    Xcu xcu("org.openoffice.Office", "Jobs", {});
    xcu.open("Jobs");
    xcu.open(job, Xcu::Node::replaced);
    xcu.plain("Service", job);
    xcu.plain("Context", forSpreadsheets);
    xcu.close();
    xcu.close();
    xcu.open("Events");
    xcu.open("OnLoadFinished", Xcu::Node::fused);
    xcu.open("JobList");
    xcu.open(job, Xcu::Node::replaced);
    xcu.close();
    xcu.close();
    xcu.close();
    xcu.close();
    return xcu.str();
}

void writeCommand(Xcu& xcu, std::string_view name, const Text& title, const Text& tooltip) {
    xcu.open(urlOf(name), Xcu::Node::replaced);
    xcu.text("Label", title);
    xcu.text("TooltipLabel", tooltip);
    xcu.close();
}

std::string calcCommands(std::span<const Template> available,
                         std::span<const Translation> translations) {
    Xcu xcu("org.openoffice.Office.UI", "CalcCommands", translations);
    xcu.open("UserInterface");
    xcu.open("Commands");
    for (const Command& command : commands()) {
        writeCommand(xcu, command.name, command.title, command.tooltip);
    }
    for (const Template& row : available) {
        writeCommand(xcu, commandName(row, Filling::empty), row.title, emptyTooltip);
        writeCommand(xcu, commandName(row, Filling::example), row.title, filledTooltip);
    }
    xcu.close();
    xcu.close();
    return xcu.str();
}

std::string windowState(std::span<const Translation> translations) {
    Xcu xcu("org.openoffice.Office.UI", "CalcWindowState", translations);
    xcu.open("UIElements");
    xcu.open("States");
    xcu.open("private:resource/toolbar/addon_" + std::string(toolbar), Xcu::Node::replaced);
    xcu.text("UIName", toolbarTitle);
    xcu.plain("Docked", "true");
    xcu.plain("DockingArea", "0");
    xcu.plain("DockPos", "1000,0");
    xcu.plain("Visible", "true");
    xcu.close();
    xcu.close();
    xcu.close();
    return xcu.str();
}

}  // namespace

std::map<std::string, std::string> configuration(std::span<const Template> available,
                                                 std::span<const Translation> translations) {
    return {{"Accelerators.xcu", accelerators()},
            {"Addons.xcu", addons(available, translations)},
            {"CalcCommands.xcu", calcCommands(available, translations)},
            {"CalcWindowState.xcu", windowState(translations)},
            {"Jobs.xcu", jobs()},
            {"ProtocolHandler.xcu", protocolHandler()}};
}

std::string textsToTranslate() {
    std::string lines;
    const auto add = [&lines](const Text& text) {
        lines += std::string(text.key) + " = " + std::string(text.english) + "\n";
    };
    for (const Text& text :
         {menuTitle, newMenuTitle, filledTitle, emptyTooltip, filledTooltip, toolbarTitle}) {
        add(text);
    }
    for (const Command& command : commands()) {
        add(command.title);
        add(command.tooltip);
    }
    for (const Template& row : templates()) {
        add(row.title);
    }
    std::ranges::for_each(messages(), add);
    std::ranges::for_each(check::findingTexts(), add);
    std::ranges::for_each(insert::questionTexts(), add);
    for (const auto& table : addin::explanation::tables) {
        std::ranges::for_each(table, add);
    }
    return lines;
}

}  // namespace council::office
