#include "core/values/words.h"

#include "../targets.h"
#include "core/calendars/nation.h"
#include "core/limits/standards.h"
#include "core/milestones/status.h"
#include "core/ofsted/grade.h"
#include "core/rag/loose_word.h"
#include "core/rag/scheme.h"
#include "core/rag/tolerance.h"
#include "core/rag/value.h"
#include "core/timeliness/elapsed.h"
#include "core/timeliness/statistic.h"
#include "core/timeliness/tally.h"
#include "core/values/fraction.h"
#include "core/values/number.h"
#include "core/values/quantity.h"

#include <cmath>

namespace council::fuzz {

namespace {

void numbers(const std::string& text) {
    const std::optional<double> number = readNumber(text);
    require(!number || std::isfinite(*number), "a number that is read is finite");
    const Quantity quantity = readQuantity(Cell(text));
    require(!quantity.isNumber() || std::isfinite(quantity.number), "so is a quantity");
    const Outcome<double> fraction = readFraction(Cell(text));
    require(!fraction || (fraction.value() >= 0 && fraction.value() < 1),
            "a fraction lies from 0 to below 1");
    const Outcome<rag::Tolerance> tolerance = rag::readTolerance(Cell(text));
    require(!tolerance || tolerance.value().amount >= 0, "a tolerance is not below 0");
    const auto statistic = timeliness::readStatistic(Cell(text));
    require(!statistic || (statistic.value().share >= 0 && statistic.value().share <= 1),
            "a percentile lies from 0 to 100 %");
}

void loose(const std::string& text) {
    const rag::LooseWord word = rag::readLooseWord(text);
    require((word.kind == rag::LooseWord::Kind::unknown) == (word.word == nullptr),
            "what is known has a standard word");
    if (word.word != nullptr) {
        require(rag::readLooseWord(word.word->text).word == word.word,
                "a standard word stands for itself");
        require(rag::findStatusWord(word.word->text) == word.word, "and is in the table");
    }
}

}  // namespace

void words(Input input) {
    const std::string text = input.rest();
    numbers(text);
    loose(text);
    require(sameWord(text, text), "a word is the same as itself");
    require(trimmed(trimmed(text)) == trimmed(text), "trimming twice changes nothing more");
    require(lowered(lowered(text)) == lowered(text), "nor does lowering");
    readNation(text);
    milestones::readStatus(text);
    milestones::readJudgement(Cell(text));
    milestones::readAllowance(Cell(text)).has_value();
    ofsted::gradeOf(text);
    ofsted::readInspected(Cell(text), nullDates[0]).has_value();
    timeliness::readElapsedUnit(Cell(text)).has_value();
    timeliness::readBasis(Cell(text)).has_value();
    rag::readRatingWords(Grid(1, {Cell(text)})).has_value();
    const auto scheme = rag::readScheme(Grid(1, {Cell(text)}));
    require(!scheme || !scheme.value().colourOf("Complete").empty(), "a scheme colours Complete");
}

}  // namespace council::fuzz
