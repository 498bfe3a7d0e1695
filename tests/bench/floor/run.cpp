// The floor: what a call costs before a function of ours has looked at anything.
//
// These are the add-in's own services, received from Calc through the same types, but each answers
// with a constant, a text where ours is one, as many of them as ours. Columns are read the way ours
// are read, and dropped.
//
// A second floor (FLOOR_ASKS_DAY_ZERO) also asks the workbook which day it counts from: what every
// function that reads dates has to ask, EOMONTH as well.
#include "addin/columns.h"
#include "addin/function.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace council::addin {

namespace {

bool isColumn(const catalogue::Argument& argument) {
    return argument.shape == catalogue::Shape::column;
}

struct Constant {
    bool isText;
    std::vector<std::size_t> columns;  // which of the arguments they are
};

Constant constantOf(const catalogue::Function& function) {
    const std::string_view result =
        function.examples.empty() ? "text" : function.examples.front().result;
    const bool isText = result.find_first_not_of("0123456789.-") != std::string_view::npos;
    Constant constant{isText, {}};
    for (std::size_t i = 0; i < function.arguments.size(); ++i) {
        if (isColumn(function.arguments[i])) {
            constant.columns.push_back(i);
        }
    }
    return constant;
}

std::vector<Constant> constants() {
    std::vector<Constant> all;
    for (const catalogue::Function& function : catalogue::functions()) {
        all.push_back(constantOf(function));
    }
    return all;
}

// Over ranges, a constant for each row.
uno::Any repeated(const uno::Any& answer, sal_Int32 rows) {
    if (answer.getValueTypeClass() == uno::TypeClass_STRING) {
        uno::Sequence<rtl::OUString> row(1);
        answer >>= row.getArray()[0];
        uno::Sequence<uno::Sequence<rtl::OUString>> all(rows);
        std::fill_n(all.getArray(), rows, row);
        return uno::Any(all);
    }
    uno::Sequence<uno::Sequence<uno::Any>> all(rows);
    std::fill_n(all.getArray(), rows, uno::Sequence<uno::Any>(&answer, 1));
    return uno::Any(all);
}

}  // namespace

uno::Any run(const Function& function, const Document& document,
             std::initializer_list<const uno::Any*> values) {
    static const std::vector<Constant> all = constants();
    const Constant& constant =
        all[static_cast<std::size_t>(function.row - catalogue::functions().data())];
    if (!constant.columns.empty()) {
        const Call call(*function.row, document, values);
        const auto columns = constant.columns.size() == 1
                                 ? Columns::readSideBySide(call, constant.columns.front())
                                 : Columns::read(call, constant.columns);
        columns.value().forEach([](const Columns::Row&) {});
    }
#ifdef FLOOR_ASKS_DAY_ZERO
    Call(*function.row, document, values).nullDate();
#endif
    const uno::Any answer = constant.isText ? uno::Any(rtl::OUString("On track")) : uno::Any(1.0);
    const Argument first(function.row->arguments.front(), **values.begin());
    return first.rows() > 1 ? repeated(answer, first.rows()) : answer;
}

}  // namespace council::addin
