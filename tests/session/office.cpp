#include "session/office.h"

#include "session/soffice.h"
#include "session/uno_text.h"

#include <cstdlib>
#include <random>
#include <thread>
#include <unistd.h>
#include <utility>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>
#include <cppuhelper/bootstrap.hxx>

namespace council::session {

namespace fs = std::filesystem;
namespace star = com::sun::star;
using star::beans::PropertyValue;
using star::uno::Reference;
using star::uno::Sequence;
using star::uno::UNO_QUERY_THROW;

namespace {

constexpr std::chrono::seconds politeEnd{5};

// Our own process must know LibreOffice's types, too; without them the first answer ends it.
Office::Context ownContext() {
    ::setenv("URE_BOOTSTRAP", "vnd.sun.star.pathname:" COUNCIL_OFFICE_PROGRAM "/fundamentalrc", 1);
    return attempt("Preparing to talk to LibreOffice",
                   [] { return cppu::defaultBootstrap_InitialComponentContext(); });
}

// Two programs that took the same name would talk to one LibreOffice.
std::string uniquePipeName() {
    std::random_device random;
    return "council-indicators-" + std::to_string(::getpid()) + "-" + std::to_string(random());
}

KnownFunction knownFunction(const Sequence<PropertyValue>& properties) {
    KnownFunction function;
    for (const PropertyValue& property : properties) {
        rtl::OUString text;
        Sequence<star::sheet::FunctionArgument> arguments;
        if (property.Name == "Name" && (property.Value >>= text)) {
            function.name = fromUno(text);
        } else if (property.Name == "Description" && (property.Value >>= text)) {
            function.description = fromUno(text);
        } else if (property.Name == "Category") {
            property.Value >>= function.category;
        } else if (property.Name == "Arguments" && (property.Value >>= arguments)) {
            for (const star::sheet::FunctionArgument& argument : arguments) {
                function.arguments.push_back({fromUno(argument.Name), fromUno(argument.Description),
                                              static_cast<bool>(argument.IsOptional)});
            }
        }
    }
    return function;
}

}  // namespace

// The running program and the line to it.
class Office::Running {
 public:
    Running(const fs::path& bundledExtensions, std::chrono::seconds startLimit,
            const std::string& locale, const std::vector<std::string>& under)
        : pipe_(uniquePipeName()),
          soffice_(Soffice::Screen::none, bundledExtensions,
                   {"--accept=pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext"}, locale,
                   under) {
        connect(startLimit);
    }

    ~Running() {
        try {
            star::frame::Desktop::create(context_)->terminate();
        } catch (const star::uno::Exception&) {
            // It may close the line before it answers. Whatever still runs then is ended with
            // soffice_.
        }
        context_.clear();
        soffice_.waitForEnd(politeEnd);  // by itself it also removes the pipes it made
    }

    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    const Context& context() const { return context_; }
    fs::path nextFolder() {
        return soffice_.folder().makeFolder("workbook-" + std::to_string(++copies_));
    }
    fs::path scratchFolder() const { return soffice_.folder().makeFolder("scratch"); }

    Workbook load(const std::string& url, const std::string& name, sal_Int16 macros) {
        return attempt("Opening " + name, [&] {
            Sequence<PropertyValue> how(2);
            PropertyValue* each = how.getArray();
            each[0].Name = "Hidden";
            each[0].Value <<= true;
            each[1].Name = "MacroExecutionMode";
            each[1].Value <<= macros;
            const Reference<star::frame::XDesktop2> desktop =
                star::frame::Desktop::create(context_);
            const Reference<star::lang::XComponent> loaded =
                desktop->loadComponentFromURL(toUno(url), "_blank", 0, how);
            const Workbook::Handle workbook(loaded, star::uno::UNO_QUERY);
            if (!workbook.is()) {
                throw SessionError(name + " is not a workbook LibreOffice can open.");
            }
            return Workbook(workbook);
        });
    }

 private:
    void connect(std::chrono::seconds limit) {
        const Context own = ownContext();
        const auto resolver = star::bridge::UnoUrlResolver::create(own);
        const rtl::OUString address =
            toUno("uno:pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext");
        const auto end = std::chrono::steady_clock::now() + limit;
        while (std::chrono::steady_clock::now() < end) {
            if (const auto code = soffice_.ended()) {
                throw SessionError("LibreOffice ended with code " + std::to_string(*code) +
                                   " instead of starting. It printed: " + soffice_.printed());
            }
            try {
                context_.set(resolver->resolve(address), UNO_QUERY_THROW);
                return;
            } catch (const star::connection::NoConnectException&) {
                std::this_thread::sleep_for(pollInterval);
            } catch (const star::uno::Exception& reason) {
                refuse("Connecting to LibreOffice", reason.Message);
            }
        }
        throw SessionError("LibreOffice has not started within " + std::to_string(limit.count()) +
                           " seconds. It printed: " + soffice_.printed());
    }

    std::string pipe_;
    Soffice soffice_;
    Context context_;
    int copies_ = 0;
};

Office::Office(const fs::path& bundledExtensions, std::chrono::seconds startLimit,
               const std::string& locale, const std::vector<std::string>& under)
    : running_(std::make_unique<Running>(bundledExtensions, startLimit, locale, under)) {}

Office::~Office() = default;

Workbook Office::newWorkbook() {
    // It holds no macros but those that are put there.
    return running_->load("private:factory/scalc", "A new workbook",
                          star::document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN);
}

Workbook Office::open(const fs::path& file) {
    if (!fs::is_regular_file(file)) {
        throw SessionError("There is no file " + file.string() + ".");
    }
    const fs::path copy = running_->nextFolder() / file.filename();
    fs::copy_file(file, copy);
    return running_->load(fileUrl(copy), file.filename().string(),
                          star::document::MacroExecMode::NEVER_EXECUTE);
}

Office::Context Office::context() const {
    return running_->context();
}

std::vector<KnownFunction> Office::functions() const {
    return attempt("Listing the functions", [&] {
        const Context& context = running_->context();
        const Reference<star::container::XIndexAccess> all(
            context->getServiceManager()->createInstanceWithContext(
                "com.sun.star.sheet.FunctionDescriptions", context),
            UNO_QUERY_THROW);
        std::vector<KnownFunction> result;
        for (sal_Int32 i = 0; i < all->getCount(); ++i) {
            Sequence<PropertyValue> properties;
            all->getByIndex(i) >>= properties;
            result.push_back(knownFunction(properties));
        }
        return result;
    });
}

fs::path Office::scratchFolder() const {
    return running_->scratchFolder();
}

}  // namespace council::session
