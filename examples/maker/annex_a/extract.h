// The eleven lists of Annex A: their layout, which is Ofsted's, and the invented children in them.
#pragma once

#include "maker/workbook.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace council::maker::annex_a {

// The day the invented lists were taken.
inline constexpr Date extractTaken = day(2025, 3, 31);

struct Column {
    std::string_view heading;
    bool isDate = false;
    double width = 17;  // millimetres
};

struct Layout {
    int number;
    std::string_view content;
    std::span<const Column> columns;
};
// List 1 to List 11, in order.
std::span<const Layout> layouts();
const Layout& layoutOf(int list);

inline std::string sheetOf(int list) {
    return "List " + std::to_string(list);
}
// The letter of a column of a list by its heading: "Date of referral" in List 3 -> "F". Throws for
// a heading the list does not have.
std::string letterOf(int list, std::string_view heading);

// One list as a system writes it out. Rows count as on the sheet: the first below the heading is 2.
class Extract {
 public:
    explicit Extract(int list) : layout_(&layoutOf(list)) {}

    const Layout& layout() const { return *layout_; }
    int rowCount() const { return static_cast<int>(rows_.size()); }
    int addRow();  // returns its number on the sheet
    void set(int row, std::string_view heading, Content content);
    const Content& at(int row, std::string_view heading) const;
    const std::vector<std::vector<Content>>& rows() const { return rows_; }

 private:
    std::size_t indexOf(std::string_view heading) const;

    const Layout* layout_;
    std::vector<std::vector<Content>> rows_;
};

// The lists filled with invented children, and then with the trouble that real extracts have.
std::vector<Extract> inventedLists();
void plantTrouble(std::vector<Extract>& lists);

// "03/10/2024", as extracts write dates when they write them as text.
std::string slashed(Date date);

}  // namespace council::maker::annex_a
