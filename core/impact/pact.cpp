// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact.h"

#include "core/impact/pact_interaction.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// What a person or a recorder writes stays far below.
constexpr std::size_t MostInteractions = 20'000;
constexpr std::size_t MostGaps = 100;

std::string_view versionOf(const Node& metadata)
{
    for (const std::string_view key : {"pactSpecification", "pact-specification"})
        if (const Node said = metadata[key]["version"])
            return said.text();
    return metadata["pactSpecificationVersion"].text();
}

unsigned majorOf(std::string_view version)
{
    unsigned major = 0;
    std::from_chars(version.data(), version.data() + version.size(), major);
    return major;
}

void addTextGaps(PactFile& pact)
{
    for (const Diagnostic& diagnostic : pact.document->diagnostics) {
        if (diagnostic.level != DiagnosticLevel::Error)
            continue;
        const Position at = pact.document->tree.source().position(diagnostic.range.begin);
        pact.gaps.push_back({pact.path, at, "JSON", diagnostic.message});
    }
}

void addInteractions(PactFile& pact, const Node& list, PactSurroundings around)
{
    if (list && !list.isSequence())
        pact.gaps.push_back(pactGap(pact.path, list, std::string(list.key()), "interactions are a list"));
    if (!list.isSequence())
        return;
    for (const Node& each : list) {
        if (pact.interactions.size() >= MostInteractions || pact.gaps.size() >= MostGaps) {
            pact.gaps.push_back(pactGap(pact.path, each, "interactions", "the rest is not read: too many"));
            return;
        }
        if (auto read = readPactInteraction(each, around, pact.gaps))
            pact.interactions.push_back(std::move(*read));
        ++around.number;
    }
}

/// Version 3 keeps them apart; nothing but their being there counts here.
void addMessages(PactFile& pact, const Node& messages)
{
    if (!messages.isSequence())
        return;
    std::size_t number = 0;
    for (const Node& message : messages) {
        if (pact.interactions.size() >= MostInteractions)
            return;
        pact.interactions.push_back({.kind = PactKind::Message,
            .description = std::string(message["description"].text()),
            .number = number++,
            .at = message.tree().source().position(message.range().begin)});
    }
}

} // namespace

PactFile readPact(const std::string& path, std::string text)
{
    PactFile pact;
    pact.path = path;
    pact.document = std::make_shared<const Document>(
        readDocument(SourceText::make(std::move(text), path), {.syntax = Syntax::Json}));
    addTextGaps(pact);
    const Node root = pact.document->tree.root();
    if (!root.isMap()) {
        if (pact.gaps.empty())
            pact.gaps.push_back(pactGap(path, root, "pact", "a pact is a map with interactions"));
        return pact;
    }
    pact.consumer = root["consumer"]["name"].text();
    pact.provider = root["provider"]["name"].text();
    pact.version = versionOf(root["metadata"]);
    if (!root["interactions"] && !root["messages"] && !root["consumer"])
        pact.gaps.push_back(pactGap(path, root, "pact", "there are neither interactions nor a consumer"));
    addInteractions(pact, root["interactions"], {path, majorOf(pact.version) >= 4});
    addMessages(pact, root["messages"]);
    return pact;
}

} // namespace core
