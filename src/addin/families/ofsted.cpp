#include "addin/function.h"
#include "addin/figures.h"
#include "addin/readers.h"
#include "core/ofsted/grade.h"
#include "functions.h"

namespace council::addin {

namespace {

struct GradeRule {
    Each<Cell> judgement;

    explicit GradeRule(Reading& in) : judgement(eachCell(in, 0)) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(cell, judgement(position));
        const auto grade = cell.text() != nullptr ? ofsted::gradeOf(*cell.text()) : std::nullopt;
        if (!grade) {
            return Problem::nothing(quoted(cell) + " is not a judgement on four grades",
                                    "give ‘Outstanding’, ‘Good’, ‘Requires improvement’, "
                                    "‘Adequate’ or ‘Inadequate’");
        }
        return Cell(static_cast<double>(*grade));
    }

    std::string because(Position position) const {
        return (*this)(position) ? "the grades run from 1, Outstanding, to 4, Inadequate" : "";
    }
};

struct JudgementRule {
    Each<Cell> grade;
    Each<ofsted::Inspected> inspected;

    explicit JudgementRule(Reading& in)
        : grade(eachCell(in, 0)),
          inspected(
              in, 1,
              [nullDate = in.call().nullDate()](const Cell& cell) {
                  return ofsted::readInspected(cell, nullDate);
              },
              ofsted::Inspected()) {}

    Outcome<Cell> operator()(Position position) const {
        COUNCIL_TRY(cell, grade(position));
        COUNCIL_TRY(when, inspected(position));
        COUNCIL_TRY(word, ofsted::judgementOf(cell, when));
        return Cell(std::string(word));
    }

    std::string because(Position position) const {
        const auto answer = (*this)(position);
        if (!answer) {
            return {};
        }
        const bool isGrade3 = *answer.value().text() == "Adequate" ||
                              *answer.value().text() == "Requires improvement";
        return isGrade3 ? "grade 3 is Adequate for inspections before 1 November 2013 and Requires "
                          "improvement since"
                        : "the grades run from 1, Outstanding, to 4, Inadequate";
    }
};

}  // namespace

const Rule ofstedGrade = byRow<GradeRule>;
const Rule ofstedJudgement = byRow<JudgementRule>;

}  // namespace council::addin
