// The UNO service behind BENCHMARK.*: it hands each call to the function of the same name.
#include "addin/families.h"
#include "addin/services/service.h"

#include <org/councilindicators/XBenchmark.hpp>

namespace council::addin {

namespace {

using uno::Any;

class Benchmark : public Service<org::councilindicators::XBenchmark> {
 public:
    Benchmark() : Service("org.councilindicators.Benchmark") {}

    Any SAL_CALL band(const Any& value, const Any& values, const Any& polarity) override {
        return run(benchmarkFunctions()[benchmark::band], {}, {&value, &values, &polarity});
    }
    Any SAL_CALL rank(const Any& value, const Any& values, const Any& polarity) override {
        return run(benchmarkFunctions()[benchmark::rank], {}, {&value, &values, &polarity});
    }
    Any SAL_CALL top(const Any& value, const Any& values, const Any& polarity) override {
        return run(benchmarkFunctions()[benchmark::top], {}, {&value, &values, &polarity});
    }
    Any SAL_CALL confidence(const Any& numerator, const Any& denominator, const Any& side,
                            const Any& level, const Any& method) override {
        return run(benchmarkFunctions()[benchmark::confidence], {},
                   {&numerator, &denominator, &side, &level, &method});
    }
};

}  // namespace

}  // namespace council::addin

COUNCIL_SERVICE_FACTORY(org_councilindicators_Benchmark, council::addin::Benchmark)
