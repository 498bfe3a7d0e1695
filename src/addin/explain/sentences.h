// The frame of every explanation: what a formula answers, what it read, and why it may not be run.
#pragma once

#include "texts/phrase.h"

namespace council::addin::explanation {

inline constexpr texts::Text sentences[] = {
    {"explain.answers", "{function} answers {answer}."},
    {"explain.answersBecause", "{function} answers {answer}, because {because}."},
    {"explain.shows", "{function} shows {answer}."},
    {"explain.emptyText", "an empty text"},
    {"explain.table", "a table of {rows} rows and {columns} columns"},
    {"explain.read", "It read {arguments}."},
    {"explain.also", "Also in this formula: {functions}."},
    {"explain.chosen", "The cell shows {answer}: {function} chooses in this formula."},
    {"explain.insideFormula",
     "What is worked out inside the formula is not explained further: put it in a cell of its own "
     "for the reason in full."},
    {"explain.insideFormula.cells",
     "What is worked out inside the formula is not explained further: give the cells themselves, "
     "such as A2:A500, for the reason in full."},
    {"explain.oneRowShown",
     "One row of it is shown: select at least {rows} rows by {columns} columns, and enter the "
     "formula there with Ctrl+Shift+Enter."},
    {"explain.rowsShown",
     "Only {shown} rows of it are shown: select at least {rows} rows by {columns} columns, and "
     "enter the formula there with Ctrl+Shift+Enter."},
    {"explain.rowsNotShown",
     "It has answers for {rows} rows, of which {shown} can be seen here: give it the cells of one "
     "row, or select {rows} cells and enter it there with Ctrl+Shift+Enter."},
    {"explain.firstOfRows",
     "In this formula it answers for {rows} rows; that is its answer for the first of them."},
    {"explain.onlyShows", "The cell only shows {cell}."},
    {"explain.noWorkbook", "The formula can only be explained inside a workbook."},
    {"explain.keptAsText",
     "This cell holds the formula as text: choose Format ▸ Cells… ▸ Numbers ▸ Number, and type the "
     "formula again."},
    {"explain.noFunction",
     "There is no Council Indicators function in this cell: choose a cell whose formula has one."},

    {"explain.argumentAs", "{argument} as {value}"},
    {"explain.argumentFrom", "{argument} from {cells}"},
    {"explain.argumentFromFirstSheet",
     "{argument} from {cells}, of which only the first sheet reaches a function"},
    {"explain.argumentByFormula", "{argument} as worked out by {formula} inside the formula"},
    {"explain.argumentWithoutQuotes",
     "{argument} as {formula}, which Calc works out as a calculation: a date in a formula needs "
     "quotes, \"{date}\""},
    {"explain.listInFormula", "the list in the formula"},
    {"explain.unreadableDate", "{value}, which {trouble} ({fix})"},
    {"explain.inspectedYear", "the year {year}"},

    {"explain.notRun.tooMany",
     "{function} is given too many arguments, so Calc does not run it: write {usage}."},
    {"explain.notRun.cell",
     "{function} is not run, because {argument} ({cell}) is in error ({error}) and Calc passes "
     "that on: mend the cell first."},
    {"explain.notRun.error",
     "{function} is not run, because {argument} ({cell}) is in error ({error}) and Calc passes "
     "that on: mend it first."},
    {"explain.notRun.name",
     "{function} is not run (#NAME?), because Calc knows nothing called {name}: a word in a "
     "formula needs quotes, \"{name}\"; to give a cell that name, select it, type the name into "
     "the Name Box left of the formula bar and press Enter."},
    {"explain.notRun.otherFile",
     "{function} is not run (Err:504), because {argument} ({cell}) lies in another document, and "
     "Calc hands an add-in none of its cells: bring them into a sheet of this workbook with "
     "Sheet ▸ External Links (a plain link in each cell makes 0 of its blank cells), and give the "
     "cells of that sheet."},
    {"explain.notRun.noCells",
     "{function} is not run (Err:504), because {argument} must be cells of a sheet: give a range "
     "such as A2:A500."},
    {"explain.notRun.misspelt", "{function} is not run (#NAME?)."},
    {"explain.notRun.unread",
     "{function} is not run, because Calc cannot read the formula ({error}): words and dates in a "
     "formula need quotes, {words}."},
    {"explain.notRun.curlyQuotes", "and those must be straight: \"30 days\", not “30 days”"},
    {"explain.notRun.bracket",
     "as in \"30 days\" or \"30/09/2021\"; else look for a bracket or a separator that is "
     "missing or one too many"},
    {"explain.didYouMean", "There is no function {name}: did you mean {meant}?"},

    {"explain.rows.pairsAnd", "{pairs} and {next}"},
    {"explain.rows.noneMeets", "no row meets {pairs}"},
    {"explain.rows.noneMeetsSentence", "No row meets {pairs}."},
    {"explain.rows.meets.one", "{count} of {all} meets {pairs}."},
    {"explain.rows.meets.other", "{count} of {all} meet {pairs}."},
    {"explain.rows.rows.one", "{count} row"},
    {"explain.rows.rows.other", "{count} rows"},
    {"explain.rows.cells.one", "{count} cell"},
    {"explain.rows.cells.other", "{count} cells"},
    {"explain.rows.noStatusWord.one", "Not a status word: {words}."},
    {"explain.rows.noStatusWord.other", "Not status words: {words}."},
    {"explain.rows.colours",
     "Colours are not statuses: give the column of MILESTONE.STATUS, not that of MILESTONE.RAG."},
    {"explain.rows.perhapsHeading", "{word} (a heading?)"},
    {"explain.rows.more", "{words} and {number} more"},
    {"explain.rows.emptyEnd.one",
     "The last row of its ranges holds nothing, and its answer is empty."},
    {"explain.rows.emptyEnd.other",
     "The last {count} rows of its ranges hold nothing, and their answers are empty."},
    {"explain.rows.month",
     "If {argument} was typed as a month alone, Calc stored its first day: write it as text, or "
     "move it with MILESTONE.DATE and \"end of month\"."},
    {"explain.rows.unusable", "The unusable row is row {row}: {trouble}."},
    {"explain.rows.firstUnusable",
     "The first of the {number} unusable rows is row {row}: {trouble}."},
    {"explain.rows.heading",
     "Row {row} was taken for a heading: if it is a row of the list, mend its dates."},
    {"explain.rows.takenForHeading", "taken for a heading"},
    {"explain.rows.exchanged", "Every end lies before its start: are the two columns exchanged?"},
};

consteval const texts::Text& says(std::string_view key) {
    return texts::rowOf(sentences, "explain.", key);
}

consteval texts::Forms forms(std::string_view key) {
    return texts::formsOf(sentences, "explain.", key);
}

}  // namespace council::addin::explanation
