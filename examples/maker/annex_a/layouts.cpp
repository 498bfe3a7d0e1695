// Sheet and column names of Ofsted's Annex A, word for word: councils' own extracts have them, and
// paste into this workbook without a change.
#include "maker/annex_a/extract.h"
#include "maker/layout.h"

#include <algorithm>
#include <stdexcept>

namespace council::maker::annex_a {
namespace {

constexpr Column id{"Child Unique ID", false, 14};
constexpr Column gender{"Gender", false, 17};
constexpr Column ethnicity{"Ethnicity", false, 17};
constexpr Column birth{"Date of Birth", true, 20};
constexpr Column age{"Age of Child (Years)", false, 14};
constexpr Column disability{"Does the Child have a Disability", false, 18};
constexpr Column uasc{"Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
                      false, 30};
constexpr Column team{"Allocated Team", false, 28};
constexpr Column worker{"Allocated Worker", false, 18};

constexpr Column date(std::string_view heading) {
    return {heading, true, 24};
}

constexpr Column contacts[] = {
    id, gender, ethnicity, birth, age, date("Date of Referral"), {"Contact Source", false, 30}};
constexpr Column earlyHelp[] = {id,
                                gender,
                                ethnicity,
                                birth,
                                age,
                                date("Assessment start date"),
                                date("Assessment completion date"),
                                {"Organisation completing assessment", false, 30}};
constexpr Column referrals[] = {id,
                                gender,
                                ethnicity,
                                birth,
                                age,
                                date("Date of referral"),
                                {"Referral Source", false, 30},
                                {"Referral NFA?", false, 18},
                                {"Number of Referrals in Last 12 Months", false, 24},
                                team,
                                worker};
constexpr Column assessments[] = {
    id,
    gender,
    ethnicity,
    birth,
    age,
    disability,
    date("Continuous Assessment Start Date"),
    {"Child Seen During Continuous Assessment", false, 24},
    date("Continuous Assessment Date of Authorisation"),
    {"Was the child assessed as requiring LA children's social care support?", false, 32},
    team,
    worker};
constexpr Column conferences[] = {
    id,
    gender,
    ethnicity,
    birth,
    age,
    disability,
    date("Strategy discussion initiating Section 47 Enquiry Start Date"),
    {"Was an Initial Child Protection Conference deemed unnecessary?", false, 28},
    date("Date of Initial Child Protection Conference"),
    {"Did the Initial Child Protection Conference Result in a Child Protection Plan", false, 32},
    {"Number of Section 47 Enquiries in the last 12 months", false, 24},
    {"Number of ICPCs in the last 12 months", false, 20},
    team,
    worker};
constexpr Column childrenInNeed[] = {id,
                                     gender,
                                     ethnicity,
                                     birth,
                                     age,
                                     disability,
                                     date("CIN Start Date"),
                                     {"Primary Need Code", false, 18},
                                     date("Date Child Was Last Seen"),
                                     date("CIN Closure Date"),
                                     {"Reason for Closure", false, 20},
                                     {"Case Status", false, 26},
                                     team,
                                     worker};
constexpr Column plans[] = {
    id,
    gender,
    ethnicity,
    birth,
    age,
    disability,
    date("Child Protection Plan Start Date"),
    {"Initial Category of Abuse", false, 22},
    {"Latest Category of Abuse", false, 22},
    date("Date of the Last Statutory Visit"),
    {"Was the Child Seen Alone?", false, 18},
    date("Date of latest review conference"),
    date("Child Protection Plan End Date"),
    {"Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months "
     "(Y/N)",
     false, 34},
    {"Number of Previous Child Protection Plans", false, 24},
    team,
    worker};
constexpr Column care[] = {
    id,
    gender,
    ethnicity,
    birth,
    age,
    uasc,
    disability,
    date("Date Started to be Looked After"),
    {"Child's Category of Need", false, 20},
    {"Is this a second or subsequent period of being a Looked After Child within the last 12 "
     "months (Y/N)",
     false, 34},
    date("Start date of current legal status"),
    {"Child's Legal Status", false, 17},
    date("Date of Latest Statutory Review"),
    date("Date of Last Social Work Visit"),
    {"What is the permanence plan for this child?", false, 26},
    date("Date of Last IRO Visit / Contact to the Child"),
    date("Date of Last Health Assessment"),
    date("Date of Last Dental Check"),
    {"Number of Placements in the Last 12 months", false, 22},
    date("Date Ceased to be Looked After"),
    {"Reason Ceased to be Looked After", false, 22},
    date("Start Date of Most Recent Placement"),
    {"Placement Type", false, 18},
    {"Placement Provider", false, 18},
    {"Placement postcode", false, 18},
    {"URN of Placement", false, 18},
    {"Placement Location", false, 18},
    {"LA of Placement", false, 18},
    {"Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
     false, 32},
    {"Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
     false, 32},
    {"Was the child offered a Return Interview after their last missing episode (Y/N)?", false, 30},
    {"Did the child accept a Return Interview after their last missing episode (Y/N)?", false, 30},
    team,
    worker};
// List 9 has a heading of its own.
constexpr Column uasc18{
    "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", false, 30};
constexpr Column careLeavers[] = {id,
                                  gender,
                                  ethnicity,
                                  birth,
                                  age,
                                  uasc18,
                                  disability,
                                  team,
                                  worker,
                                  {"Allocated Personal Advisor", false, 20},
                                  {"Eligibility Category", false, 26},
                                  date("Latest Pathway Plan Review Date"),
                                  {"LA in Touch", false, 17},
                                  date("Latest Date of Contact"),
                                  {"Type of Accommodation", false, 22},
                                  {"Suitability of Accommodation", false, 24},
                                  {"Activity Status", false, 17}};
constexpr Column adoptions[] = {
    id,
    {"Family identifier", false, 17},
    gender,
    ethnicity,
    birth,
    age,
    disability,
    date("Date the Child Entered Care"),
    date("Date of Decision that Child Should be Placed for Adoption"),
    date("Date of Placement Order"),
    date("Date of Matching Child and Prospective Adopters"),
    date("Date Placed for Adoption"),
    date("Date of Adoption Order"),
    date("Date of Decision that Child Should No Longer be Placed for Adoption"),
    {"Reason Why Child No Longer Placed for Adoption", false, 26},
    date("Date the child was placed for fostering in FFA or concurrent planning placement")};
constexpr Column adopters[] = {{"Individual adopter identifier", false, 20},
                               {"Family identifier", false, 17},
                               gender,
                               ethnicity,
                               {"Disability", false, 17},
                               {"Is the (prospective) adopter fostering for adoption?", false, 26},
                               date("Date enquiry received"),
                               date("Date Stage 1 started"),
                               date("Date Stage 1 ended"),
                               date("Date Stage 2 started"),
                               date("Date Stage 2 ended"),
                               date("Date application submitted"),
                               date("Date application approved"),
                               date("Date adopter matched with child(ren)"),
                               date("Date child/children placed with adopter(s)"),
                               {"No. of children placed", false, 17},
                               date("Date of Adoption Order"),
                               date("Date of leaving adoption process"),
                               {"Reason for leaving adoption process", false, 26}};

constexpr Layout all[] = {
    {1, "Contacts in the last six months", contacts},
    {2, "Early help assessments in the last six months", earlyHelp},
    {3, "Referrals in the last six months", referrals},
    {4, "Assessments open or authorised in the last six months", assessments},
    {5, "Section 47 enquiries and initial conferences in the last six months", conferences},
    {6, "Children in need", childrenInNeed},
    {7, "Child protection plans", plans},
    {8, "Looked-after children", care},
    {9, "Care leavers", careLeavers},
    {10, "Children with a plan for adoption", adoptions},
    {11, "Prospective adopters", adopters},
};

}  // namespace

std::span<const Layout> layouts() {
    return all;
}

const Layout& layoutOf(int list) {
    return all[static_cast<std::size_t>(list - 1)];
}

std::string letterOf(int list, std::string_view heading) {
    const auto columns = layoutOf(list).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.heading == heading;
    });
    if (found == columns.end()) {
        throw std::invalid_argument(sheetOf(list) + " has no column " + std::string(heading));
    }
    return columnLetter(static_cast<int>(found - columns.begin()));
}

}  // namespace council::maker::annex_a
