#include "office/check/pattern.h"

#include "addin/text.h"
#include "core/values/number.h"

#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>

namespace council::office {

namespace sheet = com::sun::star::sheet;
namespace flags = com::sun::star::sheet::ReferenceFlags;
using rtl::OUString;

void Pattern::add(const addin::Token& token) {
    number(token.OpCode);
    sheet::SingleReference single;
    sheet::ComplexReference several;
    double value = 0;
    OUString text;
    sheet::NameToken name;
    sal_Int32 whole = 0;
    if (token.Data >>= single) {
        reference(single);
    } else if (token.Data >>= several) {
        reference(several.Reference1);
        reference(several.Reference2);
    } else if (token.Data >>= text) {
        key_ += addin::toUtf8(text) + '\0';
    } else if (token.Data >>= name) {
        number(name.Sheet);
        number(name.Index);
    } else if (const auto table = addin::tableIndex(token)) {
        number(*table);
    } else if (token.Data >>= whole) {
        number(whole);
    } else if (token.Data >>= value) {
        key_ += council::textOf(value) + ' ';
    }
}

void Pattern::reference(const sheet::SingleReference& r) {
    number(r.Flags);
    number((r.Flags & flags::SHEET_RELATIVE) != 0 ? r.RelativeSheet : r.Sheet);
    number((r.Flags & flags::COLUMN_RELATIVE) != 0 ? r.RelativeColumn : r.Column);
    number((r.Flags & flags::ROW_RELATIVE) != 0 ? r.RelativeRow : r.Row);
}

}  // namespace council::office
