#include "addin/families/timeliness.h"

#include "addin/families.h"

namespace council::addin {

std::span<const Function> timelinessFunctions() {
    using namespace timeliness_family;
    static const Function functions[] = {
        due(),        elapsed(),  status(),   percent(),   count(),   delay(),
        duration(),   bands(),    summary(),  upToDate(),  reviews(), next(),
        workingDay(), holidays(), standard(), standards(),
    };
    return functions;
}

}  // namespace council::addin
