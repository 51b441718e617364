// SPDX-License-Identifier: Apache-2.0
// What validate answers, as text and as JSON.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "core/document/document.h"
#include "core/wire/validator.h"

#include <functional>
#include <string>

namespace cli {

struct ValidateReport {
    std::string instanceName; ///< as the user wrote it
    core::Dialect dialect = core::Dialect::Draft2020;
    core::Validation validation = {};
    /// What people call the file of a schema's node.
    std::function<std::string(const core::Node& schema)> schemaFile;

    ExitCode exitCode() const;
    /// "valid", "invalid" or "unknown"
    std::string_view verdict() const;
};

std::string validateText(const ValidateReport& report, const Paint& paint);
std::string validateJson(const ValidateReport& report);

} // namespace cli
