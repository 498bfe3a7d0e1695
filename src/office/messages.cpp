#include "office/messages.h"

#include <iterator>

namespace council::office {

namespace {

// In the order of Message.
constexpr texts::Text rows[] = {
    {"message.noSpreadsheet", "This works in a spreadsheet: open one in Calc first."},
    {"message.nothingSelected",
     "No cells are selected: click on a cell, or drag over several, and try again."},
    {"message.protectedSheet",
     "The sheet {sheet} is protected, so nothing on it can be changed. Switch the protection off "
     "with Tools ▸ Protect Sheet, and try again."},
    {"message.protectedStructure",
     "The sheets of this workbook are protected, so none can be added. Switch the protection off "
     "with Tools ▸ Protect Spreadsheet Structure, and try again."},
    {"message.readOnlyFile",
     "This file is open for reading only. Save it under another name with File ▸ Save As, and try "
     "again in the new file."},
    {"message.sharedWorkbook",
     "This workbook is shared, and LibreOffice keeps no comments, colours, new sheets or formulas "
     "of several cells in a shared one. End the sharing with Tools ▸ Share Spreadsheet, and try "
     "again."},
    {"message.stillTyping",
     "Something is being typed into a cell: finish it with Enter, or leave it with Esc, and try "
     "again."},
    {"message.workbookClosed",
     "The workbook was closed meanwhile, so nothing was written: open it, and try again."},
    {"message.noSuchCommand", "Council Indicators has no command {name}."},
    {"message.failed", "That did not work. LibreOffice says: {reason}"},

    {"message.coloured", "Cells that show a status word and are coloured: {count}."},
    {"message.nothingToColour",
     "None of the selected cells shows a status word yet, such as Overdue or Amber. Those that "
     "will are coloured from now on."},
    {"message.notColoured",
     "Cells with status words that are left as they are: {count}. They have a colour scale, a data "
     "bar or several conditional formats of their own, one that compares them with cells that are "
     "not selected, or one that Calc lists for other cells since some were moved. Remove those "
     "with Format ▸ Conditional ▸ Manage, and try again."},
    {"message.wordsWithBlanks",
     "Cells left white because of a blank before or after their status word: {count}. Take the "
     "blanks out, and they have their colours."},
    {"message.lookingForWords", "Looking for status words (Esc to stop)"},
    {"message.copying", "Saving a copy (Esc to stop)"},
    {"message.stopped", "Stopped, as you asked: nothing was changed."},

    {"message.checking", "Checking the workbook (Esc to stop)"},
    {"message.nothingToCheck",
     "There is no indicator formula in this workbook, so there is nothing to check."},
    {"message.checkedClean",
     "Nothing was found that needs a look. Indicator formulas in this workbook: {count}."},
    {"message.checkKind", "Sho~w:"},
    {"message.checkAllKinds", "All kinds"},
    {"message.checkShown", "Findings shown: {count}"},
    {"message.checkCell", "Cell"},
    {"message.checkKindHeading", "Kind"},
    {"message.checkSentence", "What was found"},
    {"message.checkRemedy", "What to do"},
    {"message.checkGo", "~Go to the cell"},
    {"message.checkWrite", "Write to a ~new sheet"},
    {"message.checkSheet", "Workbook check"},
    {"message.dialogMissing", "The window {file} is not in the extension: install it again."},
    {"message.insertQuestion", "~Question"},
    {"message.insertOnly", "Only rows where … is …"},
    {"message.insertAnd", "and … is …"},
    {"message.insertFormula", "Formula"},
    {"message.insertAnswer", "Its answer"},
    {"message.insertButton", "~Insert"},
    {"message.insertColumn", "{heading} ({sheet}, column {column})"},
    {"message.insertNoSpace",
     "The answer needs the cells {cells}, and {filled} is not empty: choose another cell."},
    {"message.insertBeyondSheet",
     "From {cell} on, the sheet has too few rows or columns for the answer: choose another cell."},
    {"message.insertMerged",
     "The answer needs the cells {cells}, and some of them are merged: choose another cell."},
    {"message.insertInArray",
     "{cell} is part of an array formula, which can only be changed as a whole: choose another "
     "cell."},
    {"message.insertHidden",
     "The answer would fill {cells}, where rows or columns are hidden or filtered out, so that "
     "part of it would not be seen: choose a cell below the list, or on another sheet."},
    {"message.insertInPivotTable",
     "The answer would lie in a pivot table, which writes over it when it is refreshed: choose "
     "another cell than {cell}."},
    {"message.insertAmongItsCells",
     "The answer at {cell} would lie among the cells that it reads: choose a cell beside the "
     "list."},
    {"message.insertMissing", "‘{field}’ is still empty: without it there is no answer."},
    {"message.insertReplace", "{cell} is not empty. Replace what is in it?"},
    {"message.cancel", "~Cancel"},
    {"message.copy", "C~opy"},
    {"message.asComment", "~Write as comment"},
    {"message.hasComment",
     "The cell has a comment already: delete it first, or copy the sentence into it."},
    {"message.changedMeanwhile",
     "The workbook was changed meanwhile, so nothing was written: try again."},

    {"message.noIndicators",
     "There is no indicator formula in this workbook, so people without the extension can use the "
     "file as it is: no copy was written."},
    {"message.lockedSheet",
     "The sheet {sheet} is protected with a password, so its formulas and fields cannot be "
     "replaced in the copy. Switch the protection off with Tools ▸ Protect Sheet, save the copy, "
     "and protect the sheet again."},
    {"message.lockedChanges",
     "The recorded changes of this workbook are protected with a password, so the copy would show "
     "what cells held before. Switch the protection off with Edit ▸ Track Changes ▸ Protect, and "
     "save the copy again."},
    {"message.sameFile",
     "That is a workbook you have open, and it would lose its formulas: choose another name for "
     "the copy."},
    {"message.noFile",
     "A copy can be written to a folder of this computer or to a network drive: choose one of "
     "those."},
    {"message.fileClosed",
     "{file} is already there and may not be replaced: choose another name for the copy."},
    {"message.fileInUse",
     "Somebody has {file} open, so it was not replaced: choose another name for the copy, or try "
     "again when it is closed."},
    {"message.folderClosed",
     "You may not write to the folder {folder}: choose another one for the copy."},
    {"message.noFolder", "There is no folder {folder}: choose another one for the copy."},
    {"message.diskFull",
     "There is no room left where {folder} is, so no copy was written. Make room, or choose "
     "another folder."},
    {"message.wrongEnding", "The name of the copy should end in .ods or .xlsx."},
    {"message.otherEnding",
     "The copy is a spreadsheet, so its name should end in .ods or .xlsx. Save it as {file}?"},
    {"message.oldFormat",
     "LibreOffice is set to save .ods files without its own extensions of the format, which hold "
     "colours and data bars: no copy was written. Choose a version marked Extended under Tools ▸ "
     "Options ▸ Load/Save ▸ General ▸ ODF format version, and try again."},
    {"message.notWritten",
     "{file} could not be written: the disk may be full, or a network drive out of reach. What was "
     "there before is unchanged."},
    {"message.notTheSame",
     "No copy was written, because LibreOffice would show something else in it than here "
     "({cells}). The other kind of file, .ods or .xlsx, may do."},
    {"message.copyNotOpen", "LibreOffice could not open the copy it made, so none was written."},
    {"message.excelDates",
     "This workbook counts its days from neither 30 December 1899 nor 1 January 1904 (Tools ▸ "
     "Options ▸ LibreOffice Calc ▸ Calculate), and LibreOffice writes other dates into .xlsx files "
     "of such a workbook: no copy was written. Save it as .ods."},
    {"message.excelPassword",
     "This workbook is kept with a password, and LibreOffice does not tell us what an .xlsx file "
     "needs to be kept with the same one: no copy was written. Save it as .ods, which keeps the "
     "password."},
    {"message.newPassword",
     "This workbook was given its password since it was opened, and LibreOffice would not keep the "
     "copy with it: no copy was written. Close the workbook, open it again, and save the copy "
     "then."},
    {"message.excelHidden",
     "Cells of {sheet} are hidden by their protection (Format ▸ Cells ▸ Cell Protection), and an "
     ".xlsx file would show them: no copy was written. Save it as .ods, or delete them first."},
    {"message.copied",
     "{file} is written and shows what this workbook shows now. Formulas that became values there: "
     "{count}, of them indicators: {indicators}. The workbook you have open is unchanged."},
    {"message.passwordKept", "The copy opens with the same password as this workbook."},
    {"message.changesLeftOut",
     "The changes recorded in this workbook, with what cells held before, are not in the copy."},
    {"message.versionsLeftOut",
     "The versions kept in this workbook (File ▸ Versions), with what cells held before, are not "
     "in the copy."},
    {"message.commentsKept",
     "Comments in the copy: {count}, with the names of those who wrote them. Delete them there if "
     "the readers should not see them."},
    {"message.hiddenKept",
     "Hidden here and in the copy, where anybody can show it: a whole sheet, or cells, drawings or "
     "cut-off parts of pictures on {sheets}. Delete it there if the readers should not see it."},
    {"message.embeddedKept",
     "Documents embedded on {sheets} are in the copy whole, with their formulas and what they "
     "hide. Delete them there, or put pictures in their place, if the readers should not see "
     "that."},
    {"message.looksDiffer",
     "Please look at the copy: some of its cells hold the same as here and look different, because "
     "LibreOffice writes such files so ({cells})."},
    {"message.objectsMissing",
     "Please look at {sheets} in the copy: pictures, shapes, comments or embedded objects that "
     "this workbook has are missing there. An .ods copy keeps all but the arrows of Tools ▸ "
     "Detective and what is fetched from other files: films, frames, and pictures that cannot be "
     "found."},
    {"message.sheetsRenamed",
     "Sheets that have another name in the copy, because .xlsx files cut names to 31 letters: "
     "{sheets}. Links to them lead nowhere there."},
    {"message.formatsFrozen",
     "Conditional formats that call indicator functions or read another file: {count}. Their "
     "colours are kept there as they are now."},
    {"message.validityRemoved",
     "Validity rules that call indicator functions or read another file: {count}. They are taken "
     "out there."},
    {"message.formatsLost",
     "Please look at the colours of {ranges} in the copy: they may differ, because conditional "
     "formats there call, or may call, indicator functions, read another file, or ask what is a "
     "formula or of which kind an error is."},
    {"message.linesStacked",
     "Please look at the charts on {sheets} in the copy: they draw stacked bars or areas together "
     "with lines, and an .xlsx file stacks the lines as well. An .ods copy shows them as they "
     "are."},

    {"message.templateMissing", "The template {file} is not in the extension: install it again."},
    {"message.guideMissing", "The guide is not in the extension: install it again."},

    {"message.aboutVersion", "Council Indicators {version}"},
    {"message.aboutOffice", "{name} {version}"},
    {"message.aboutSystem", "System: {system}, language {language}"},
    {"message.aboutCalendars",
     "Bank holidays: {from} to {published} as published by the government, for England and Wales, "
     "Scotland and Northern Ireland"},
    {"message.aboutProvisional", "and to {to} by rule (provisional)."},
    {"message.aboutFunctions", "Functions: {count}"},
    {"message.aboutFolder", "Installed in: {folder}"},
    {"message.aboutLicence",
     "Licence: Mozilla Public License 2.0; its text is the file licence.txt in that folder. "
     "Whoever gave you the package says where its source is."},
    {"message.aboutContact", "Help and source: {contact}"},

    {"message.close", "~Close"},
    {"message.copyName", "{name} (values)"},
    {"message.untitled", "Untitled"},
    {"message.spreadsheetFiles", "LibreOffice Calc (.ods)"},
    {"message.excelFiles", "Excel (.xlsx)"},
};

static_assert(std::size(rows) == static_cast<std::size_t>(Message::excelFiles) + 1);

}  // namespace

const texts::Text& textOf(Message message) {
    return rows[static_cast<std::size_t>(message)];
}

std::span<const texts::Text> messages() {
    return rows;
}

}  // namespace council::office
