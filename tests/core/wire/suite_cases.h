// SPDX-License-Identifier: Apache-2.0
// Cases in the shape of the JSON Schema test suite: a schema, and values that are valid or not.
#pragma once

#include "core/document/document.h"
#include "core/wire/validator.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace test {

struct SuiteOptions {
    core::ValidatorOptions validator = {};
    std::filesystem::path remotes = {}; ///< what http://localhost:1234/ serves
};

struct SuiteAnswer {
    std::string name; ///< "file: description: test"
    bool isExpectedValid = false;
    core::Validation validation;

    bool isRight() const { return validation.isCertain && validation.isValid == isExpectedValid; }
    /// What was wrong, for the log of a failing test.
    std::string story() const;
};

/// All tests of one file, in its order.
std::vector<SuiteAnswer> runSuiteFile(const std::filesystem::path& file, const SuiteOptions& options);

/// The .json files directly in a folder, sorted.
std::vector<std::filesystem::path> suiteFiles(const std::filesystem::path& folder);

/// One schema text as a document set of its own, its values read from the same text.
std::shared_ptr<const core::DocumentSet> schemaDocument(const std::string& text, const SuiteOptions& options);

} // namespace test
