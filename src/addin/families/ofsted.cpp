#include "addin/readers.h"
#include "addin/row.h"
#include "core/ofsted/grade.h"
#include "core/ofsted/sentences.h"

namespace council::addin {

namespace {

using ofsted::says;

Outcome<double> grade(const Cell& judgement, const Why& why) {
    const auto number =
        judgement.text() != nullptr ? ofsted::gradeOf(*judgement.text()) : std::nullopt;
    if (!number) {
        return Problem::nothing({says("noJudgement"), {{"value", inWords(judgement)}}},
                                says("noJudgement.fix"));
    }
    why(says("grades"));
    return static_cast<double>(*number);
}

// When the inspection was; left out, it is not known.
class Inspected {
 public:
    using Value = ofsted::Inspected;
    Inspected(const Call& call, const Argument& /*argument*/) : nullDate_(call.nullDate()) {}
    Outcome<Value> operator()(const Cell& cell) const {
        return ofsted::readInspected(cell, nullDate_);
    }
    static Value otherwise() { return {}; }

 private:
    Day nullDate_;
};

Outcome<std::string_view> judgement(const Cell& grade, const ofsted::Inspected& inspected,
                                    const Why& why) {
    COUNCIL_TRY(word, ofsted::judgementOf(grade, inspected));
    why(word == "Adequate" || word == "Requires improvement" ? says("grade3") : says("grades"));
    return word;
}

}  // namespace

const Rule ofstedGrade = byRow<places::OfstedGrade, grade, read::AnyCell>;
const Rule ofstedJudgement = byRow<places::OfstedJudgement, judgement, read::AnyCell, Inspected>;

}  // namespace council::addin
