// The `scheme` argument of every function that answers with a colour.
#pragma once

#include "addin/call.h"
#include "core/rag/scheme.h"

namespace council::addin {

Outcome<rag::Scheme> schemeOf(const Call& call, std::size_t index);

}  // namespace council::addin
