// About Council Indicators: what a support mail needs, ready to be copied into one.
#include "addin/text.h"
#include "catalogue/catalogue.h"
#include "core/calendars/holidays.h"
#include "office/actions.h"
#include "office/installation.h"
#include "version.h"

#include <rtl/bootstrap.hxx>

namespace council::office {

namespace {

std::string yearOf(Day day) {
    return std::to_string(static_cast<int>(std::chrono::year_month_day(day).year()));
}

// "Linux X86_64", "Windows X86_64": what LibreOffice was built for.
std::string systemName() {
    rtl::OUString names("$_OS $_ARCH");
    rtl::Bootstrap::expandMacros(names);
    return addin::toUtf8(names);
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
        wording.say(Message::aboutFolder, {{"folder", packageFolder()}}),
        wording.say(Message::aboutLicence)};
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    if (const char* contact = COUNCIL_CONTACT; *contact != '\0') {
        text += wording.say(Message::aboutContact, {{"contact", contact}}) + "\n";
    }
    return {text, Report::Show::text};
}

}  // namespace council::office
