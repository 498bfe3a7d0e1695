// Drawings that are fetched from elsewhere: in a copy they are what they show. Pictures of another
// file are held in the copy, objects of another file become pictures, forms ask no database.
#pragma once

#include "office/indicator_formulas.h"

namespace council::office {

void cutDrawings(const Request& request, const Document& copy);

}  // namespace council::office
