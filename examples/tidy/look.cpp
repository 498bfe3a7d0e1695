#include "tidy/look.h"

#include "tidy/clean.h"
#include "tidy/nodes.h"

namespace council::tidy {

void takeLook(const pugi::xml_document& from, pugi::xml_document& workbook) {
    pugi::xml_node document = workbook.document_element();
    const pugi::xml_node before = document.child("office:styles");
    document.insert_copy_before(from.document_element().child("office:styles"), before);
    // What only this workbook has stays: its cells may look like that.
    pugi::xml_node now = document.child("office:styles");
    for (const pugi::xml_node style : before.children()) {
        if (style.attribute("style:name") &&
            !now.find_child_by_attribute("style:name", style.attribute("style:name").value())) {
            now.append_copy(style);
        }
    }
    document.remove_child(before);
    clean(workbook);
}

}  // namespace council::tidy
