// SPDX-License-Identifier: Apache-2.0
#include "core/lint/since.h"

namespace core {

std::string_view sinceName(Since since)
{
    switch (since) {
    case Since::Unknown:
        return {};
    case Since::New:
        return "new";
    case Since::PreExisting:
        return "pre-existing";
    case Since::Fixed:
        return "fixed";
    }
    return {};
}

} // namespace core
