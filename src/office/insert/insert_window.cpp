// The window of Insert an indicator: a question, what it needs, the formula and its answer, before
// anything is written.
#include "core/limits/standards.h"
#include "office/dialog.h"
#include "office/insert/insert_indicator.h"

#include <algorithm>
#include <iterator>

#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace council::office {

namespace awt = com::sun::star::awt;
using addin::toCalc;

namespace {

constexpr const char* labels[] = {"label1", "label2", "label3", "label4", "label5", "label6"};
constexpr const char* fields[] = {"field1", "field2", "field3", "field4", "field5", "field6"};
static_assert(std::size(fields) == insert::mostFields);
constexpr const char* onlyLabels[] = {"onlyLabel1", "onlyLabel2"};
constexpr const char* only[] = {"only1", "only2"};
constexpr const char* is[] = {"is1", "is2"};

std::string withSchedule(const Standard& standard) {
    return std::string(standard.code) + " (" + std::string(standard.schedule) + ")";
}

// "ASSESSMENT (45 working days)" is the code alone to a formula.
std::string withoutSchedule(const std::string& text) {
    const std::string code = text.substr(0, text.find(" ("));
    return findStandard(code) != nullptr ? code : text;
}

class InsertWindow {
 public:
    InsertWindow(const Asking& asking, insert::Choices& choices)
        : asking_(asking),
          choices_(choices),
          dialog_(asking.request(), "insert",
                  {{"ask", [this](const uno::Any& /*event*/) { ask(); }},
                   {"change", [this](const uno::Any& /*event*/) { read(); }},
                   {"condition", [this](const uno::Any& /*event*/) { offerValues(); }},
                   {"insert", [this](const uno::Any& /*event*/) { insertOrStay(); }}}) {
        const Wording& wording = asking.request().wording;
        dialog_.setTitle(wording.title(commandOf(CommandId::insert)));
        dialog_.setLabel("questionLabel", wording.say(Message::insertQuestion));
        dialog_.setLabel("onlyLabel1", wording.say(Message::insertOnly));
        dialog_.setLabel("onlyLabel2", wording.say(Message::insertAnd));
        dialog_.setLabel("formulaLabel", wording.say(Message::insertFormula));
        dialog_.setLabel("answerLabel", wording.say(Message::insertAnswer));
        dialog_.setLabel("insert", wording.say(Message::insertButton));
        dialog_.setLabel("close", wording.say(Message::cancel));
        for (const insert::Column& column : asking.columns()) {
            titles_.push_back(wording.say(
                Message::insertColumn,
                {{"heading", column.heading},
                 {"sheet", asking.sheets()[static_cast<std::size_t>(column.cells.sheet)]},
                 {"column", check::columnName(column.cells.firstColumn)}}));
        }
        const auto list = as<awt::XListBox>(dialog_.control("question"));
        for (const insert::Question& question : insert::questions()) {
            list->addItem(toCalc(wording.say(question.title)), list->getItemCount());
        }
        list->selectItemPos(0, true);
        ask();
    }

    bool execute() { return dialog_.execute(); }

 private:
    // Texts that the window itself sets are no changes of the person's.
    template <class Act>
    void silently(const Act& act) {
        const bool before = std::exchange(isFilling_, true);
        act();
        isFilling_ = before;
    }

    void ask() {
        const auto chosen = as<awt::XListBox>(dialog_.control("question"))->getSelectedItemPos();
        if (chosen < 0 || isFilling_) {
            return;
        }
        choices_ = asking_.firstChoices(insert::questions()[static_cast<std::size_t>(chosen)]);
        silently([this] {
            for (std::size_t i = 0; i < insert::mostFields; ++i) {
                offer(i);
            }
            for (std::size_t i = 0; i < std::size(only); ++i) {
                offerColumns(only[i], nullptr, choices_.question->takesConditions, "");
                for (const char* control : {onlyLabels[i], is[i]}) {
                    show(control, choices_.question->takesConditions);
                }
                offerTexts(is[i], {}, "");
            }
        });
        read();
    }

    // Enter in any field is Insert. What is still missing, the answer in the window says.
    void insertOrStay() {
        if (const insert::Field* missing = asking_.missing(choices_)) {
            const auto at = static_cast<std::size_t>(missing - choices_.question->fields.data());
            as<awt::XWindow>(dialog_.control(fields[at]))->setFocus();
        } else if (!asking_.isRefused(choices_)) {
            dialog_.end(true);
        }
    }

    void show(const char* control, bool isShown) {
        as<awt::XWindow>(dialog_.control(control))->setVisible(isShown);
    }

    void offer(std::size_t i) {
        const auto all = choices_.question->fields;
        const bool isUsed = i < all.size();
        show(labels[i], isUsed);
        show(fields[i], isUsed);
        if (!isUsed) {
            return;
        }
        const insert::Field& field = all[i];
        dialog_.setLabel(labels[i], asking_.request().wording.say(field.label));
        if (field.kind == insert::Kind::column || field.kind == insert::Kind::row) {
            offerColumns(fields[i], &field, true, titleOf(field));
            return;
        }
        std::vector<std::string> entries;
        if (field.kind == insert::Kind::limit) {
            for (const Standard& standard : standards()) {
                entries.push_back(withSchedule(standard));
            }
        } else if (field.kind == insert::Kind::asAt) {
            entries.emplace_back("TODAY()");
        }
        entries.insert(entries.end(), asking_.names().begin(), asking_.names().end());
        const std::string& typed = choices_.typed[field.argument];
        const Standard* standard =
            field.kind == insert::Kind::limit ? findStandard(typed) : nullptr;
        offerTexts(fields[i], entries, standard == nullptr ? typed : withSchedule(*standard));
    }

    // The chosen column as the list names it; empty where there is none.
    std::string titleOf(const insert::Field& field) const {
        const auto chosen = choices_.columns.find(field.argument);
        for (std::size_t i = 0; chosen != choices_.columns.end() && i < titles_.size(); ++i) {
            if (asking_.columns()[i].cells == chosen->second.cells) {
                return titles_[i];
            }
        }
        return {};
    }

    void offerColumns(const char* control, const insert::Field* field, bool isShown,
                      const std::string& chosen) {
        show(control, isShown);
        std::vector<std::string> entries;
        for (std::size_t i = 0; i < titles_.size(); ++i) {
            if (field == nullptr || !field->isDate || asking_.columns()[i].hasDates) {
                entries.push_back(titles_[i]);
            }
        }
        offerTexts(control, entries, chosen);
    }

    void offerTexts(const char* control, const std::vector<std::string>& entries,
                    const std::string& chosen) {
        const auto box = as<awt::XComboBox>(dialog_.control(control));
        box->removeItems(0, box->getItemCount());
        uno::Sequence<rtl::OUString> texts(static_cast<sal_Int32>(entries.size()));
        std::ranges::transform(entries, texts.getArray(),
                               [](const std::string& entry) { return toCalc(entry); });
        box->addItems(texts, 0);
        dialog_.setText(control, chosen);
    }

    // The values that stand in the column of a condition.
    void offerValues() {
        if (isFilling_) {
            return;
        }
        silently([this] {
            for (std::size_t i = 0; i < std::size(only); ++i) {
                const insert::Column* column = columnIn(only[i]);
                const std::string typed = dialog_.text(is[i]);
                offerTexts(is[i],
                           column == nullptr ? std::vector<std::string>()
                                             : valuesOf(*column, asking_.cells()),
                           typed);
            }
        });
        read();
    }

    const insert::Column* columnIn(const char* control) const {
        const auto found = std::ranges::find(titles_, dialog_.text(control));
        return found == titles_.end()
                   ? nullptr
                   : &asking_.columns()[static_cast<std::size_t>(found - titles_.begin())];
    }

    void read() {
        if (isFilling_) {
            return;
        }
        const auto all = choices_.question->fields;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const insert::Field& field = all[i];
            if (field.kind == insert::Kind::column || field.kind == insert::Kind::row) {
                choices_.columns.erase(field.argument);
                if (const insert::Column* column = columnIn(fields[i])) {
                    choices_.columns[field.argument] = *column;
                }
            } else {
                choices_.typed[field.argument] = withoutSchedule(dialog_.text(fields[i]));
            }
        }
        choices_.conditions.clear();
        for (std::size_t i = 0; i < std::size(only); ++i) {
            const insert::Column* column = columnIn(only[i]);
            if (const std::string typed = dialog_.text(is[i]);
                column != nullptr && !typed.empty()) {
                const auto values = valuesOf(*column, asking_.cells());
                choices_.conditions.push_back(
                    {*column, typed, std::ranges::find(values, typed) != values.end()});
            }
        }
        const std::string formula = asking_.formula(choices_);
        dialog_.setText("formula", asking_.shown(formula));
        dialog_.setText("answer", asking_.answer(choices_));
    }

    const Asking& asking_;
    insert::Choices& choices_;
    std::vector<std::string> titles_;  // of the columns, as the lists show them
    bool isFilling_ = false;
    Dialog dialog_;
};

}  // namespace

bool askInWindow(const Asking& asking, insert::Choices& choices) {
    return InsertWindow(asking, choices).execute();
}

}  // namespace council::office
