// A formula that Calc could not read at all, and what is usually wrong with it: words and dates
// without quotes, a function misspelt.
#pragma once

#include "texts/phrase.h"

#include <string_view>

#include <sal/types.h>

namespace council::addin {

// Whether Calc could not read the formula, which shows the error: Err:501, Err:508 …
bool isUnread(std::string_view formula, sal_Int32 error);

// A sentence about the formula as Calc stores its text; empty where it has nothing to do with us.
texts::Phrase whyUnread(std::string_view formula, sal_Int32 error);

// Whether the formula, or a text that looks like one, has one of our functions in it.
bool namesIndicator(std::string_view formula);

// "There is no function MILESTONE.STAUS: did you mean MILESTONE.STATUS?"; empty where no name in
// the formula is close to one of ours.
texts::Phrase didYouMean(std::string_view formula);

}  // namespace council::addin
