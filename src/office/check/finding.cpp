#include "office/check/finding.h"

#include <iterator>

namespace council::check {

namespace {

// In the order of Found.
constexpr Advice table[] = {
    {Kind::answers,
     {"check.troubled", "{explanation}"},
     {"check.troubled.remedy",
      "Mend what the sentence names. Indicators ▸ Explain this cell says it again."}},
    {Kind::answers,
     {"check.moreTroubled",
      "More cells of this column that show an error or Check, down to {last}: {count}."},
     {"check.moreTroubled.remedy", "Mend the first ones: the others often have the same cause."}},
    {Kind::answers,
     {"check.hiddenError", "An error is hidden by IFERROR: {explanation}"},
     {"check.hiddenError.remedy",
      "Mend what the sentence names. IFNA hides only #N/A, which says that there is nothing to "
      "say."}},
    {Kind::rows,
     {"check.leftOut", "Left out: {trouble} ({functions})."},
     {"check.leftOut.remedy", "Mend the row, or agree that it does not count."}},
    {Kind::rows,
     {"check.moreLeftOut",
      "More rows of {cells} that are left out: {count}. This is the first of them: {trouble} "
      "({functions})."},
     {"check.moreLeftOut.remedy",
      "INDICATORS.UNUSABLE counts them, and INDICATORS.PROBLEMS lists them all."}},
    {Kind::rows,
     {"check.notSeen",
      "This check cannot follow which cells {argument} is in this formula, so it did not look at "
      "their rows. Formulas like it on this sheet: {count}."},
     {"check.notSeen.remedy",
      "Look at the same cells with INDICATORS.PROBLEMS or INDICATORS.UNUSABLE, or give the range "
      "itself."}},
    {Kind::ranges,
     {"check.endsEarly", "The range {cells} ends before its data do: they go on to row {row}."},
     {"check.endsEarly.remedy", "Extend the range, or give the whole column: it costs no time."}},
    {Kind::ranges,
     {"check.beginsLate", "The range {cells} begins below its data: they begin in row {row}."},
     {"check.beginsLate.remedy", "Let the range begin there, or give the whole column."}},
    {Kind::ranges,
     {"check.offsetColumns",
      "{cells} and {others} begin in different rows, so each row is read with the dates of "
      "another one."},
     {"check.offsetColumns.remedy", "Let both ranges begin in the same row."}},
    {Kind::ranges,
     {"check.unequalColumns", "{cells} and {others} are not equally long."},
     {"check.unequalColumns.remedy", "Give both ranges the same first and last row."}},
    {Kind::ranges,
     {"check.sameColumn", "{function} is given {cells} twice, as {argument} and as {other}."},
     {"check.sameColumn.remedy", "Give each its own column."}},
    {Kind::ranges,
     {"check.otherTable",
      "The range {cells} begins with figures of another table: its heading is only in row {row}."},
     {"check.otherTable.remedy", "Let the range begin at its own heading, or below it."}},
    {Kind::ranges,
     {"check.totalCounted", "This row looks like a total or an average, and {function} counts it."},
     {"check.totalCounted.remedy", "Let the range end above it."}},
    {Kind::ranges,
     {"check.cutAnswer",
      "The answer has {rows} rows, and the formula shows only {shown}: what begins with {missing} "
      "is the first that is missing."},
     {"check.cutAnswer.remedy",
      "From this cell on, select as many rows ({rows}) and columns ({columns}), with nothing else "
      "in them, press F2 and then Ctrl+Shift+Enter."}},
    {Kind::dates,
     {"check.firstOfMonth",
      "{count} of the {all} dates in column {column} are the first of a month. Where a month alone "
      "was typed, Calc stored its first day, and what is due in that month counts as late from its "
      "second day on."},
     {"check.firstOfMonth.remedy",
      "Write such months as text (format the cells as Text first), or move them with "
      "MILESTONE.DATE and \"end of month\"."}},
    {Kind::dates,
     {"check.monthsFirst",
      "Dates in column {column} that Calc stored: {count}, none after the 12th of a month. Those "
      "after the 12th are texts: {texts}. So it read the month first, and 5 October is 10 May."},
     {"check.monthsFirst.remedy",
      "Set the locale to English (UK) under Tools ▸ Options ▸ Language Settings ▸ Languages, and "
      "type or paste the dates again."}},
    {Kind::dates,
     {"check.farDates",
      "Dates in column {column} that lie before 1990{limit}: {count}. The first is {date}."},
     {"check.farDates.remedy", "Look for a mistyped year."}},
    {Kind::dates,
     {"check.textDates",
      "Dates in column {column} that are texts: {count}. The indicators read them, but {reader} "
      "does not take them for dates."},
     {"check.textDates.remedy",
      "Turn them into dates with Data ▸ Text to Columns, or count them with an indicator."}},
    {Kind::words,
     {"check.noStatusWord", "{word} is not a status word. Cells with it: {count}."},
     {"check.noStatusWord.remedy",
      "Write a status or colour word, such as On track or Amber; RAG.CODE turns loose words into "
      "them."}},
    {Kind::words,
     {"check.noMilestoneStatus",
      "{word} is no status of an action, so {function} counts it as Check. Cells with it: "
      "{count}."},
     {"check.noMilestoneStatus.remedy",
      "Give {function} the column of statuses, not that of colours or results."}},
    {Kind::rows,
     {"check.figureAsText",
      "{word} is a text, so {function} leaves it out. Cells with it: {count}."},
     {"check.figureAsText.remedy",
      "Write it as a number: 85 or 85 % without an apostrophe, in a cell that is not formatted as "
      "Text."}},
    {Kind::answers,
     {"check.mixedUnits",
      "It compares {actual} with {target}, which looks like per cent against a share. Rows like "
      "it: {count}."},
     {"check.mixedUnits.remedy", "Write both the same way: 85 % and 90 %, or 85 and 90."}},
    {Kind::formulas,
     {"check.typedOver", "{word} is typed here, where the cells around it have {formula}"},
     {"check.typedOver.remedy",
      "Fill the formula down over it, or keep what was typed and say why in a comment."}},
    {Kind::formulas,
     {"check.noFormula",
      "This row is filled in and lacks the formula of the rows above, so it is not counted where "
      "their answers are. Rows like it: {count}."},
     {"check.noFormula.remedy", "Copy the formula into them."}},
    {Kind::formulas,
     {"check.unlikeNeighbours",
      "The formula here differs from those above and below: {formula} instead of {neighbour}"},
     {"check.unlikeNeighbours.remedy", "Fill the formula of the cell above down over it."}},
    {Kind::asAt,
     {"check.asAtDiffers",
      "This formula is read at {date}, and others of the sheet at {usual}. Formulas read at these "
      "dates: {count} and {others}."},
     {"check.asAtDiffers.remedy",
      "Keep one as-at date in a cell of its own and let all of them refer to it; where two dates "
      "are meant, say so in the heading."}},
    {Kind::asAt,
     {"check.asAtLate",
      "It is read at {date}, but the newest date in {cells} is {newest}: is the list older than "
      "the as-at date?"},
     {"check.asAtLate.remedy", "Bring the list up to date, or set the as-at date back."}},
    {Kind::dates,
     {"check.provisional",
      "It counts working days up to {date}, and bank holidays are published only to {published}: "
      "later ones are provisional."},
     {"check.provisional.remedy", "Say so beside the figure, or give a calendar of your own."}},
    {Kind::limits,
     {"check.limitDiffers",
      "The limit is {given}, but the standard {code} ({name}) says {standard}."},
     {"check.limitDiffers.remedy",
      "Write \"{code}\" instead of the limit, or say beside the figure why yours differs."}},
    {Kind::limits,
     {"check.limitIsNoStep",
      "The limit is {given}, but the standard {code} ({name}) says {standard}."},
     {"check.limitIsNoStep.remedy",
      "Give the one of these limits that is meant, or say beside the figure why yours differs."}},
    {Kind::file,
     {"check.extensionOnly",
      "This is an .xlsx file. Indicator formulas in it: {count}. A colleague without the extension "
      "sees their values only until Excel works them out anew, and #NAME? from then on."},
     {"check.extensionOnly.remedy",
      "Send what Indicators ▸ Save a copy for people without the extension writes."}},
    {Kind::file,
     {"check.roundedAsShown",
      "This workbook calculates with typed figures as they are shown, 90 % for 89.6 %, and "
      "LibreOffice does not round them in the lists it hands to indicators: a figure alone and the "
      "same figure in a list differ."},
     {"check.roundedAsShown.remedy",
      "Untick Precision as shown (Tools ▸ Options ▸ LibreOffice Calc ▸ Calculate), and write ROUND "
      "where rounding is meant."}},
    {Kind::file,
     {"check.calculatedByHand",
      "AutoCalculate is off (Data ▸ Calculate): figures may be those of before the last change."},
     {"check.calculatedByHand.remedy", "Press F9 before you pass them on."}},
    {Kind::rows,
     {"check.ownWarning", "The workbook itself warns here: {text}"},
     {"check.ownWarning.remedy", "Put right what it names: its figures are without that."}},
};

static_assert(std::size(table) == static_cast<std::size_t>(Found::ownWarning) + 1);

// In the order of Kind.
constexpr texts::Text titles[] = {
    {"check.kind.answers", "Errors and Check"},
    {"check.kind.rows", "Rows left out"},
    {"check.kind.ranges", "Ranges"},
    {"check.kind.dates", "Dates"},
    {"check.kind.words", "Status words"},
    {"check.kind.formulas", "Formulas"},
    {"check.kind.asAt", "As-at dates"},
    {"check.kind.limits", "Limits"},
    {"check.kind.file", "The whole workbook"},
};

constexpr Kind all[] = {Kind::answers,  Kind::rows, Kind::ranges, Kind::dates, Kind::words,
                        Kind::formulas, Kind::asAt, Kind::limits, Kind::file};
static_assert(std::size(titles) == std::size(all));

}  // namespace

const Advice& adviceOf(Found found) {
    return table[static_cast<std::size_t>(found)];
}

const texts::Text& titleOf(Kind kind) {
    return titles[static_cast<std::size_t>(kind)];
}

std::span<const Kind> kinds() {
    return all;
}

std::vector<texts::Text> findingTexts() {
    std::vector<texts::Text> texts(std::begin(titles), std::end(titles));
    for (const Advice& advice : table) {
        texts.push_back(advice.sentence);
        texts.push_back(advice.remedy);
    }
    return texts;
}

}  // namespace council::check
