#include "core/limits/standards.h"

#include "core/values/letters.h"
#include "core/values/words.h"

#include <string>

namespace council {

namespace {

constexpr Word<StandardKind> kindNames[] = {
    {"statutory", StandardKind::statutory},
    {"guidance", StandardKind::guidance},
    {"local", StandardKind::local},
};

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
     "Councils' procedures for children under 5; SI 2010/959, reg 7, was looked for and not read",
     local},
    {"RHA", "12 months", "Review health assessment, child of 5 or over", "health assessment before",
     "review health assessment",
     "Councils' procedures for children of 5 and over; SI 2010/959, reg 7, was looked for and not "
     "read",
     local},
    {"DENTAL", "12 months", "Dental check of a looked-after child", "dental check before",
     "dental check",
     "No interval read in law or guidance; the national figure counts children with a check in "
     "the year",
     local},
    {"RHI", "72 hours", "Return home interview", "missing child found or returned",
     "return home interview",
     "Statutory guidance on children who run away or go missing from home or care, January 2014: "
     "within 72 hours of the return",
     guidance},
    {"PRIVATE FOSTERING", "7 working days", "First visit to a private fostering arrangement",
     "council notified of the arrangement", "first visit",
     "Children (Private Arrangements for Fostering) Regulations 2005 (SI 2005/1533), reg 4",
     statutory},
    {"FOSTER ASSESSMENT", "8 months", "Assessment of a foster carer", "application received",
     "recommendation by the fostering panel",
     "Fostering Services: National Minimum Standards, standard 14.4; new standards were consulted "
     "on from February 2026: check for a newer one",
     guidance},
    {"ADOPTION STAGE 1", "2 months", "Adopter assessment, stage 1",
     "registration of interest accepted", "stage 1 decision",
     "Adoption agencies' published timetables; SI 2005/389, reg 27, was looked for and not read",
     local},
    {"ADOPTION STAGE 2", "4 months", "Adopter assessment, stage 2",
     "notification received that the adopter wishes to proceed", "agency decision maker's decision",
     "Adoption Agencies Regulations 2005 (SI 2005/389), reg 30B(1): within four months of the "
     "notification",
     statutory},
    {"EHCP DECISION", "6 weeks", "Decision whether to assess for an EHC plan",
     "request for an assessment received", "decision to assess or not",
     "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), reg 5(1): in any "
     "event within 6 weeks of the request; exceptions in reg 5(4)",
     statutory},
    {"EHCP", "20 weeks", "Final education, health and care plan",
     "request for an assessment received", "final plan issued",
     "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), reg 13(2): in any "
     "event within 20 weeks of the request; exceptions in reg 10(4)",
     statutory},
    {"COMPLAINT 1", "10 working days", "Children's complaint, stage 1", "complaint received",
     "response",
     "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), "
     "reg 14, as Family Rights Group explains it; may be extended to 20 working days",
     guidance},
    {"COMPLAINT 2", "25 working days", "Children's complaint, stage 2", "stage 2 started",
     "investigation completed and response sent",
     "Councils' complaints procedures; may be extended to 65 working days; SI 2006/1738, reg 17, "
     "was looked for and not read",
     local},
    {"COMPLAINT 3", "30 working days", "Children's complaint, stage 3 review panel",
     "request for a panel received", "review panel",
     "Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), "
     "reg 19(4)",
     statutory},
    {"FOI", "20 working days (UK)", "Freedom of information request", "request received",
     "response",
     "Freedom of Information Act 2000, s 10: a bank holiday anywhere in the United Kingdom does "
     "not count",
     statutory},
    {"PATHWAY PLAN", "6 months", "Pathway plan review", "plan or review before",
     "review of the pathway plan", "Common practice; SI 2010/2571 was looked for and not read",
     local},
    {"CARE LEAVER CONTACT", "8 weeks", "Contact with a care leaver", "contact before", "contact",
     "Common local indicator of keeping in touch", local},
    {"SAR", "1 month, or next working day", "Subject access request", "request received",
     "response",
     "UK GDPR, article 12(3): within one month of receipt; a last day that is not a working day "
     "moves to the next (Information Commissioner's guidance); may be extended by two months",
     statutory},
    {"CARE PROCEEDINGS", "26 weeks including start", "Care and supervision proceedings",
     "application issued", "case disposed of",
     "Children Act 1989, s 32(1)(a)(ii): twenty-six weeks beginning with the day on which the "
     "application was issued",
     statutory},
    {"WALES ASSESSMENT", "42 working days", "Wales: assessment for care and support",
     "referral received", "assessment completed", "Welsh Government performance measure CH/012",
     guidance},
    {"WALES HEALTH", "14 working days", "Wales: health assessment of a looked-after child",
     "placement started", "health assessment",
     "Placement of Children (Wales) Regulations 2007 (WSI 2007/310), reg 8, which the Care "
     "Planning, Placement and Case Review (Wales) Regulations 2015 (WSI 2015/1818) replaced; their "
     "reg 7 was looked for and not read",
     local},
    {"SCOTLAND CPPM", "28 days", "Scotland: child protection planning meeting", "concern raised",
     "planning meeting",
     "National Guidance for Child Protection in Scotland 2021, updated 2023, appendix D", guidance},
    {"SCOTLAND CORE GROUP", "15 working days (Scotland)", "Scotland: first core group",
     "child protection planning meeting", "first core group meeting",
     "National Guidance for Child Protection in Scotland 2021, updated 2023, appendix D", guidance},
    {"NI ASSESSMENT", "10 working days (Northern Ireland)", "Northern Ireland: initial assessment",
     "referral received", "initial assessment",
     "Secondary sources only; the regional guidance was not read", local},
};

// The codes hold only capital letters, digits and plain spaces, so one walk compares them; a
// column of limits asks this for each of its rows.
bool isCode(std::string_view code, std::string_view lowerWithoutSpaces) {
    std::size_t matched = 0;
    for (const char letter : code) {
        if (letter == ' ') {
            continue;
        }
        if (matched == lowerWithoutSpaces.size() || lowerWithoutSpaces[matched] != lower(letter)) {
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
    return wordFor(kindNames, kind);
}

}  // namespace council
