// SPDX-License-Identifier: Apache-2.0
#include "tests/core/wire/suite_cases.h"

#include "tests/support/fixture.h"

#include <algorithm>

namespace test {

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const core::Node& node)
{
    return std::string(node.tree().source().slice(node.range()));
}

core::Result<std::string> readBelow(const fs::path& folder, const std::string& path)
{
    if (!fs::is_regular_file(folder / path))
        return core::fail(core::ErrorCode::NotFound, path + " is not there");
    return readFile(folder / path);
}

} // namespace

std::string SuiteAnswer::story() const
{
    std::string story = name + ": expected " + (isExpectedValid ? "valid" : "invalid") + ", is "
        + (!validation.isCertain     ? "uncertain"
                : validation.isValid ? "valid"
                                     : "invalid");
    for (const core::Violation& violation : validation.violations)
        story +=
            "\n  " + violation.instancePointer + " " + violation.schemaPointer + ": " + violation.message;
    for (const std::string& doubt : validation.doubts)
        story += "\n  doubt: " + doubt;
    return story;
}

std::shared_ptr<const core::DocumentSet> schemaDocument(const std::string& text, const SuiteOptions& options)
{
    constexpr const char* Entry = "schema.json";
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        return path == Entry ? core::Result<std::string>(text) : readBelow(options.remotes, path);
    };
    core::LoadOptions load {.dialect = options.validator.dialect};
    load.read.syntax = core::Syntax::Json;
    if (!options.remotes.empty())
        load.mappings.push_back({"http://localhost:1234/", ""});
    auto documents = core::DocumentSet::load(Entry, read, load);
    if (!documents)
        qFatal("%s", documents.error().message.c_str());
    return *documents;
}

std::vector<SuiteAnswer> runSuiteFile(const fs::path& file, const SuiteOptions& options)
{
    const core::Document suite = core::readDocument(core::SourceText::make(readFile(file), file.string()));
    std::vector<SuiteAnswer> answers;
    for (const core::Node group : suite.tree.root()) {
        const auto documents = schemaDocument(bytesOf(group["schema"]), options);
        const core::Validator validator(documents, options.validator);
        const core::Node schema = documents->entry().document.tree.root();
        for (const core::Node one : group["tests"]) {
            std::string name = file.stem().string() + ": " + std::string(group["description"].text()) + ": "
                + std::string(one["description"].text());
            answers.push_back(
                {std::move(name), one["valid"].text() == "true", validator.validate(schema, one["data"])});
        }
    }
    return answers;
}

std::vector<fs::path> suiteFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace test
