#include "core/limits/standards.h"

#include "core/values/words.h"

#include <string>

namespace council {

namespace {

using enum StandardKind;

// Names, events and sources are in our own words; the limits are in full words, so that they can be
// read aloud.
constexpr Standard table[] = {
    {"REFERRAL", "1 working day", "Decision on a referral", "referral received",
     "decision on the next step",
     "Working Together to Safeguard Children, as published explanations of it cite it", guidance},
    {"ASSESSMENT", "45 working days", "Child and family assessment", "referral received",
     "assessment completed and authorised",
     "Department for Education, Local Authority Interactive Tool, definition of assessments "
     "completed within 45 working days",
     guidance},
    {"ICPC", "15 working days", "Initial child protection conference",
     "strategy discussion that began the section 47 enquiry", "initial child protection conference",
     "Department for Education, Local Authority Interactive Tool, definition of conferences "
     "held within 15 working days",
     guidance},
    {"CORE GROUP", "10 working days", "First core group meeting",
     "initial child protection conference", "first core group meeting",
     "English councils' procedures; the Wales Safeguarding Procedures give the same time", local},
    {"CP REVIEW", "3 months, 6 months", "Child protection review conferences",
     "child protection plan started, then the review before", "review conference",
     "Department for Education, Local Authority Interactive Tool, definition of child "
     "protection plans reviewed in time",
     guidance},
    {"CLA REVIEW", "20 working days, 3 months, 6 months", "Looked-after child reviews",
     "child became looked after, then the review before", "review of the child's case",
     "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), reg 33",
     statutory},
    {"CLA VISIT", "1 week, 6 weeks", "Visits to a looked-after child",
     "placement started, then the visit before", "visit by the child's social worker",
     "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), reg "
     "28(2): the first year of a placement; other placements have other intervals",
     statutory},
    {"IHA", "20 working days", "Initial health assessment", "child became looked after",
     "initial health assessment",
     "Statutory guidance on the health of looked-after children, March 2015, as councils' "
     "procedures cite it",
     guidance},
    {"RHA UNDER 5", "6 months", "Review health assessment, child under 5",
     "health assessment before", "review health assessment",
     "Councils' procedures for children under 5", local},
    {"RHA", "12 months", "Review health assessment, child of 5 or over", "health assessment before",
     "review health assessment", "Councils' procedures for children of 5 and over", local},
    {"DENTAL", "12 months", "Dental check of a looked-after child", "dental check before",
     "dental check",
     "No interval read in law or guidance; the national figure counts children with a check in "
     "the year",
     local},
    {"RHI", "72 hours", "Return home interview", "missing child found or returned",
     "return home interview",
     "Common practice under the statutory guidance on missing children of January 2014, whose "
     "wording was not read",
     local},
    {"PRIVATE FOSTERING", "7 working days", "First visit to a private fostering arrangement",
     "council notified of the arrangement", "first visit",
     "Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), reg 4",
     statutory},
    {"FOSTER ASSESSMENT", "8 months", "Assessment of a foster carer", "application received",
     "recommendation by the fostering panel",
     "Fostering Services: National Minimum Standards, standard 14.4", guidance},
    {"ADOPTION STAGE 1", "2 months", "Adopter assessment, stage 1",
     "registration of interest accepted", "stage 1 decision",
     "Adoption agencies' published timetables", local},
    {"ADOPTION STAGE 2", "4 months", "Adopter assessment, stage 2", "stage 2 started",
     "agency decision maker's decision", "Adoption agencies' published timetables", local},
    {"EHCP DECISION", "6 weeks", "Decision whether to assess for an EHC plan",
     "request for an assessment received", "decision to assess or not",
     "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), reg 5, as a "
     "published guide explains it",
     guidance},
    {"EHCP", "20 weeks", "Final education, health and care plan",
     "request for an assessment received", "final plan issued",
     "Department for Education, Local Authority Interactive Tool, definition of plans issued "
     "within 20 weeks",
     guidance},
    {"COMPLAINT 1", "10 working days", "Children's complaint, stage 1", "complaint received",
     "response",
     "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), "
     "reg 14, as Family Rights Group explains it; may be extended to 20 working days",
     guidance},
    {"COMPLAINT 2", "25 working days", "Children's complaint, stage 2", "stage 2 started",
     "investigation completed and response sent",
     "Councils' complaints procedures; may be extended to 65 working days", local},
    {"COMPLAINT 3", "30 working days", "Children's complaint, stage 3 review panel",
     "request for a panel received", "review panel",
     "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), "
     "reg 19(4)",
     statutory},
    {"FOI", "20 working days", "Freedom of information request", "request received", "response",
     "Freedom of Information Act 2000, s 10: a bank holiday anywhere in the United Kingdom does "
     "not count",
     statutory, Nation::unitedKingdom},
    {"PATHWAY PLAN", "6 months", "Pathway plan review", "plan or review before",
     "review of the pathway plan", "Common practice; the regulations on care leavers were not read",
     local},
    {"CARE LEAVER CONTACT", "8 weeks", "Contact with a care leaver", "contact before", "contact",
     "Common local indicator of keeping in touch", local},
};

// The codes hold only capital letters, digits and plain spaces, so one walk compares them; a
// column of limits asks this for each of its rows.
bool isCode(std::string_view code, std::string_view lowerWithoutSpaces) {
    std::size_t matched = 0;
    for (const char letter : code) {
        if (letter == ' ') {
            continue;
        }
        const char lower =
            letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (matched == lowerWithoutSpaces.size() || lowerWithoutSpaces[matched] != lower) {
            return false;
        }
        ++matched;
    }
    return matched == lowerWithoutSpaces.size();
}

}  // namespace

std::span<const Standard> standards() {
    return table;
}

const Standard* findStandard(std::string_view code) {
    const std::string wanted = lowered(withoutSpaces(code));
    for (const Standard& standard : table) {
        if (isCode(standard.code, wanted)) {
            return &standard;
        }
    }
    return nullptr;
}

std::string_view nameOf(StandardKind kind) {
    switch (kind) {
        case statutory:
            return "statutory";
        case guidance:
            return "guidance";
        case local:
            break;
    }
    return "local";
}

}  // namespace council
