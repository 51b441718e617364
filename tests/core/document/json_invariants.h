// SPDX-License-Identifier: Apache-2.0
// What must hold of JSON reading and printing whatever the bytes are; shared by property tests and the
// fuzzer.
#pragma once

#include "core/document/json/json_reader.h"
#include "core/document/json/json_recovery.h"
#include "core/document/value_printer.h"
#include "tests/support/tree_compare.h"

#include <algorithm>
#include <memory>
#include <string>

namespace test {

inline constexpr std::uint64_t InvariantSeed = 3;

struct JsonReading {
    core::StrictJsonEnd end = core::StrictJsonEnd::Accepted; ///< of the strict way
    core::Document document;
};

inline core::Document emptyJsonDocument(const std::string& bytes)
{
    return {.syntax = core::Syntax::Json,
        .tree = core::Tree(core::SourceText::make(bytes), InvariantSeed),
        .diagnostics = {}};
}

inline JsonReading readStrictly(const std::string& bytes, std::uint32_t depth = core::ReadLimits {}.depth)
{
    JsonReading reading {.document = emptyJsonDocument(bytes)};
    core::TreeBuilder builder(reading.document.tree, reading.document.diagnostics);
    reading.end = core::readStrictJson(builder, depth).end;
    return reading;
}

inline core::Document readTolerantly(const std::string& bytes)
{
    core::Document document = emptyJsonDocument(bytes);
    core::TreeBuilder builder(document.tree, document.diagnostics);
    core::recoverJson(builder, {});
    return document;
}

inline core::Document readJsonText(const std::string& bytes)
{
    return core::readDocument(
        core::SourceText::make(bytes, "x.json"), {.syntax = core::Syntax::Json, .seed = InvariantSeed});
}

/// Whether more is told than duplicate keys, which JSON itself allows.
inline bool tellsFaults(const core::Document& document)
{
    return std::ranges::any_of(document.diagnostics, [](const core::Diagnostic& each) {
        return each.level == core::DiagnosticLevel::Error && each.code != "duplicate-key";
    });
}

/// The strict and the tolerant way are independent readers of the same grammar.
inline std::string brokenAgreement(const std::string& bytes)
{
    const JsonReading strict = readStrictly(bytes);
    const core::Document tolerant = readTolerantly(bytes);
    if (strict.end == core::StrictJsonEnd::NumberTooLarge)
        return {};
    if (strict.end != core::StrictJsonEnd::Accepted)
        return tellsFaults(tolerant) ? std::string() : "only the strict way refuses";
    if (tellsFaults(tolerant))
        return "only the tolerant way refuses: " + describe(tolerant);
    return firstDifference(strict.document.tree, tolerant.tree);
}

inline std::string brokenDiagnostics(const core::Document& document)
{
    const std::uint32_t size = document.tree.source().size();
    const auto liesInText = [&](core::ByteRange range) {
        return range.begin <= range.end && range.end <= size;
    };
    for (const core::Diagnostic& each : document.diagnostics) {
        if (!liesInText(each.range) || !liesInText(each.related.value_or(core::ByteRange {})))
            return "a diagnostic outside of the text: " + std::string(each.code);
        if (each.message.empty() || each.message.ends_with('.') || each.hint.ends_with('.'))
            return "a diagnostic without a proper sentence: " + std::string(each.code);
    }
    // One that more follow, and one that a merge conflict stands behind them all.
    constexpr std::size_t Beyond = 2;
    if (document.diagnostics.size() > core::ReadLimits {}.diagnostics + Beyond)
        return "too many diagnostics";
    return {};
}

/// What is printed is JSON, and the same value where everything could be read.
inline std::string brokenPrinting(const core::Document& document)
{
    const std::string printed = core::printJson(document).json;
    const JsonReading again = readStrictly(printed);
    const bool isJson =
        again.end == core::StrictJsonEnd::Accepted || again.end == core::StrictJsonEnd::NumberTooLarge;
    if (!isJson)
        return "printed what is no JSON: " + printed;
    if (document.isWhole() && readJsonText(printed).tree.root().hash() != document.tree.root().hash())
        return "printed another value: " + printed;
    const std::string positions = core::printPositions(document, {.indent = 0}).json;
    const bool listsPositions = readStrictly(positions, core::ReadLimits {}.depth + 1).end == again.end;
    return listsPositions ? std::string() : "printed positions that are no JSON";
}

/// Empty when everything holds.
inline std::string brokenJsonInvariant(const std::string& bytes)
{
    const core::Document document = readJsonText(bytes);
    for (const std::string& broken : {brokenAgreement(bytes), brokenInvariant(document.tree),
             brokenDiagnostics(document), brokenPrinting(document)})
        if (!broken.empty())
            return broken;
    const core::StrictJsonEnd end = readStrictly(bytes).end;
    const bool mayBeWhole =
        end == core::StrictJsonEnd::Accepted || end == core::StrictJsonEnd::NumberTooLarge;
    if (document.isWhole() && (!mayBeWhole || document.tree.roots().size() != 1))
        return "a text that is no JSON passes for whole";
    return {};
}

} // namespace test
