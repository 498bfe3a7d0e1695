// The `scheme` argument of every function that answers with a colour.
#pragma once

#include "addin/argument_reader.h"
#include "core/rag/scheme.h"

namespace council::addin {

Outcome<rag::Scheme> schemeOf(const Call& call, std::size_t place);

namespace read {

using Scheme = Whole<schemeOf>;

}  // namespace read

}  // namespace council::addin
