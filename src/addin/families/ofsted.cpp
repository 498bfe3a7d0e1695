#include "addin/readers.h"
#include "addin/row.h"
#include "core/ofsted/grade.h"

namespace council::addin {

namespace {

constexpr const char* theGrades = "the grades run from 1, Outstanding, to 4, Inadequate";

Outcome<double> grade(const Cell& judgement, const Why& why) {
    const auto number =
        judgement.text() != nullptr ? ofsted::gradeOf(*judgement.text()) : std::nullopt;
    if (!number) {
        return Problem::nothing(quoted(judgement) + " is not a judgement on four grades",
                                "give ‘Outstanding’, ‘Good’, ‘Requires improvement’, "
                                "‘Adequate’ or ‘Inadequate’");
    }
    why(theGrades);
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
    why([&]() -> std::string {
        return word == "Adequate" || word == "Requires improvement"
                   ? "grade 3 is Adequate for inspections before 1 November 2013 and Requires "
                     "improvement since"
                   : theGrades;
    });
    return word;
}

}  // namespace

const Rule ofstedGrade = byRow<places::OfstedGrade, grade, read::AnyCell>;
const Rule ofstedJudgement = byRow<places::OfstedJudgement, judgement, read::AnyCell, Inspected>;

}  // namespace council::addin
