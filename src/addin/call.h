// One call of one function: its arguments in the catalogue's order, and the document it was made
// from.
#pragma once

#include "addin/argument.h"
#include "catalogue/catalogue.h"
#include "core/dates/day.h"

#include <initializer_list>
#include <optional>

#include <com/sun/star/beans/XPropertySet.hpp>

#include <boost/container/static_vector.hpp>

namespace council::addin {

using Document = uno::Reference<com::sun::star::beans::XPropertySet>;

// The day of serial number 0 in the document: 30 December 1899 unless the workbook says otherwise.
Day nullDateOf(const Document& document);

class Call {
 public:
    // The values must outlive the call; their number is the catalogue's.
    Call(const catalogue::Function& function, const Document& document,
         std::initializer_list<const uno::Any*> values)
        : Call(function, document, values.begin(), values.size()) {}
    Call(const catalogue::Function& function, const Document& document,
         const uno::Any* const* values, std::size_t count);

    const catalogue::Function& function() const { return *function_; }
    const Document& document() const { return *document_; }
    std::size_t size() const { return function_->arguments.size(); }
    const Argument& operator[](std::size_t index) const { return arguments_.at(index); }

    // Where the argument of that name is; nothing when the function has none.
    std::optional<std::size_t> place(std::string_view name) const;

    Day nullDate() const;

 private:
    static constexpr std::size_t mostArguments = 12;

    const catalogue::Function* function_;
    const Document* document_;
    boost::container::static_vector<Argument, mostArguments> arguments_;
    mutable std::optional<Day> nullDate_;
};

}  // namespace council::addin
