// The edge of the add-in: what Calc's call of a service comes to.
#include "addin/function.h"
#include "addin/text.h"

#include <exception>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

namespace council::addin {

uno::Any run(const Function& function, const Document& document,
             std::initializer_list<const uno::Any*> values) {
    try {
        return function.rule.answer(Call(*function.row, document, values));
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        throw;
    } catch (const uno::Exception& exception) {
        throw uno::RuntimeException(exception.Message);
    } catch (const std::exception& exception) {
        throw uno::RuntimeException(toCalc(exception.what()));
    }
}

}  // namespace council::addin
