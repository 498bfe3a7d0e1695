// What the commands say, each in one row: why one cannot act, what it has done.
#pragma once

#include "texts/translation.h"

#include <cstdint>
#include <span>

namespace council::office {

enum class Message : std::uint8_t {
    noSpreadsheet,
    nothingSelected,
    protectedSheet,
    protectedStructure,
    readOnlyFile,
    sharedWorkbook,
    stillTyping,
    workbookClosed,
    noSuchCommand,
    failed,

    coloured,
    nothingToColour,
    notColoured,
    lookingForWords,
    stopped,

    checking,
    nothingToCheck,
    checkedClean,
    checkKind,
    checkAllKinds,
    checkShown,
    checkCell,
    checkKindHeading,
    checkSentence,
    checkRemedy,
    checkGo,
    checkWrite,
    checkSheet,
    dialogMissing,
    insertQuestion,
    insertOnly,
    insertAnd,
    insertFormula,
    insertAnswer,
    insertButton,
    insertColumn,
    insertNoSpace,
    insertBeyondSheet,
    insertMerged,
    insertInArray,
    insertHidden,
    insertInPivotTable,
    insertAmongItsCells,
    insertMissing,
    insertReplace,
    cancel,
    copy,
    asComment,
    hasComment,
    changedMeanwhile,

    noIndicators,
    lockedSheet,
    lockedChanges,
    sameFile,
    noFile,
    fileClosed,
    fileInUse,
    folderClosed,
    noFolder,
    diskFull,
    wrongEnding,
    otherEnding,
    oldFormat,
    notWritten,
    notTheSame,
    copyNotOpen,
    excelDates,
    excelPassword,
    excelHidden,
    copied,
    passwordKept,
    changesLeftOut,
    versionsLeftOut,
    commentsKept,
    hiddenKept,
    embeddedKept,
    looksDiffer,
    objectsMissing,
    sheetsRenamed,
    formatsFrozen,
    validityRemoved,
    formatsLost,
    linesStacked,

    templateMissing,
    guideMissing,

    aboutVersion,
    aboutOffice,
    aboutSystem,
    aboutCalendars,
    aboutProvisional,
    aboutFunctions,
    aboutFolder,
    aboutLicence,
    aboutContact,

    close,
    copyName,
    untitled,
    spreadsheetFiles,
    excelFiles,
};

const texts::Text& textOf(Message message);
// All of them, in the order above: what there is to translate.
std::span<const texts::Text> messages();

}  // namespace council::office
