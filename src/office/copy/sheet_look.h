// What a sheet shows beside its contents: which rows and columns, and the backgrounds of its cells.
#pragma once

#include "office/areas.h"
#include "office/request.h"

#include <string>
#include <vector>

namespace council::office {

class SheetLook {
 public:
    explicit SheetLook(const uno::Reference<com::sun::star::table::XCellRange>& sheet);

    // Does a copy of the sheet show the same rows and columns, as far as they are in use?
    bool showsTheSame(const uno::Reference<com::sun::star::table::XCellRange>& copy) const;
    // The cells that have another background there, "B2:C9".
    std::vector<std::string> otherBackgrounds(
        const uno::Reference<com::sun::star::table::XCellRange>& copy) const;

 private:
    struct Background {
        Area area;
        sal_Int32 colour;
    };
    Area used_;
    std::vector<Area> visible_;
    std::vector<Background> backgrounds_;
};

}  // namespace council::office
