#include "maker/annex_a/invention.h"

#include <cmath>
#include <span>
#include <utility>

namespace council::maker::annex_a {

Invention::Invention() {
    for (const Layout& layout : layouts()) {
        lists.emplace_back(layout.number);
    }
}

std::string Invention::oneOf(std::initializer_list<std::string_view> words) {
    return std::string(random_.oneOf(std::span(words.begin(), words.size())));
}

std::string Invention::worker(int first) {
    return "W" + std::to_string(first + between(0, 5));
}

// One random number a statement: the order in which a compiler works out arguments is its own.
Child Invention::child(int youngest, int oldest) {
    lastId_ += between(1, 9);
    const sys_days birth = ago(youngest * 365 + 20, oldest * 365 + 340);
    const std::string gender = oneOf({"a) Male", "b) Female"});
    const std::string ethnicity = oneOf({"a) WBRI", "a) WBRI", "a) WBRI", "f) MWBC", "o) BAFR"});
    return {lastId_, birth, gender, ethnicity};
}

int Invention::addRow(Extract& list, const Child& child) {
    const int row = list.addRow();
    const double years = daysBetween(child.birth, takenOn) / 365.25;
    list.set(row, "Child Unique ID", std::to_string(child.id));
    list.set(row, "Gender", child.gender);
    list.set(row, "Ethnicity", child.ethnicity);
    list.set(row, "Date of Birth", Date(child.birth));
    list.set(row, "Age of Child (Years)", std::floor(years * 10) / 10);
    return row;
}

void Invention::setDate(Extract& list, int row, std::string_view heading, sys_days date) {
    if (date <= takenOn) {
        list.set(row, heading, Date(date));
    }
}

std::vector<Extract> inventedLists() {
    Invention invention;
    invention.comeIn();
    invention.needHelp();
    invention.comeIntoCare();
    invention.findFamilies();
    invention.haveAPast();
    return std::move(invention.lists);
}

}  // namespace council::maker::annex_a
