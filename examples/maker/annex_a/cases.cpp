#include "maker/annex_a/cases.h"

namespace council::maker::annex_a {
namespace {

// Arguments left out before the pairs: ";" for each.
std::string after(std::string_view gaps, const std::string& pairs) {
    return pairs.empty() ? "" : std::string(gaps) + pairs;
}

}  // namespace

Cases::Cases(const Timescale& timescale) {
    const int list = timescale.list;
    if (!timescale.leftOutBy.empty()) {
        // Codes differ ("a) Yes", "Yes"): the word decides. Blank is not yet decided, so a case.
        pairs_ += ";" + rowsOf(list, timescale.leftOutBy) + R"(;"<>*yes*")";
    }
    teams_ = std::string(timescale.teams);
    columns_ = std::string(timescale.starts) + ";" + std::string(timescale.ends);
    measured_ = columns_ + ";" + std::string(timescale.limit) + ";AsAt";
}

std::string Cases::count(std::string_view what, std::string_view period) const {
    return "TIMELINESS.COUNT(" + measured_ + ";\"" + std::string(what) + "\";" +
           std::string(period) + after(";;", pairs_) + ")";
}

std::string Cases::percent(std::string_view period) const {
    return "TIMELINESS.PERCENT(" + measured_ + ";" + std::string(period) + after(";;", pairs_) +
           ")";
}

std::string Cases::summary() const {
    return "TIMELINESS.SUMMARY(" + measured_ + ";PeriodFrom;AsAt" + after(";", pairs_) + ")";
}

std::string Cases::trend(int months) const {
    return "TIMELINESS.TREND(" + measured_ + ";" + std::to_string(months) + after(";;", pairs_) +
           ")";
}

std::string Cases::breakdown() const {
    return "TIMELINESS.BREAKDOWN(" + teams_ + ";" + measured_ + ";PeriodFrom;AsAt" +
           after(";;", pairs_) + ")";
}

std::string filledUp(const std::string& table, const std::string& block) {
    return "=IFERROR(IF(ROW(" + block + ")*COLUMN(" + block + ")>0;" + table + ");\"\")";
}

std::string Cases::bands(std::string_view upperLimits, std::string_view basis) const {
    return "TIMELINESS.BANDS(" + columns_ + ";" + std::string(upperLimits) +
           R"(;AsAt;"working days";PeriodFrom;AsAt;")" + std::string(basis) + "\"" +
           after(";", pairs_) + ")";
}

}  // namespace council::maker::annex_a
