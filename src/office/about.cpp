// About Council Indicators: what a support mail needs, ready to be copied into one.
#include "catalogue/catalogue.h"
#include "core/calendars/holidays.h"
#include "office/actions.h"
#include "office/installation.h"
#include "version.h"

#include <sys/utsname.h>

namespace council::office {

namespace {

std::string yearOf(Day day) {
    return std::to_string(static_cast<int>(std::chrono::year_month_day(day).year()));
}

std::string systemName() {
    utsname names{};
    return ::uname(&names) == 0 ? std::string(names.sysname) + " " + names.machine : "unknown";
}

}  // namespace

Report about(const Request& request) {
    const Wording& wording = request.wording;
    const Context& context = request.context;
    const std::string lines[] = {
        wording.say(Message::aboutVersion, {{"version", COUNCIL_VERSION}}),
        wording.say(Message::aboutOffice,
                    {{"name", officeName(context)}, {"version", officeVersion(context)}}),
        wording.say(Message::aboutSystem,
                    {{"system", systemName()}, {"language", menuLanguage(context)}}),
        wording.say(Message::aboutFunctions,
                    {{"count", std::to_string(catalogue::functions().size())}}),
        wording.say(Message::aboutCalendars,
                    {{"from", yearOf(firstCalendarDay)}, {"published", yearOf(lastPublishedDay)}}) +
            ", " + wording.say(Message::aboutProvisional, {{"to", yearOf(lastCalendarDay)}}),
        wording.say(Message::aboutFolder, {{"folder", packageFolder(context)}})};
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    return {text, Report::Show::text};
}

}  // namespace council::office
