// SPDX-License-Identifier: Apache-2.0
#include "core/contract/contract.h"

#include "core/contract/element_arena.h"
#include "core/contract/fragment.h"
#include "core/contract/graphql/schema_reader.h"
#include "core/contract/openapi/contract_reader.h"
#include "core/contract/proto/proto_contract_reader.h"
#include "core/document/tree_builder.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace core {

namespace {

/// Which language the root of a document says it is in.
struct SaidLanguage {
    Language language = Language::OpenApi;
    std::string_view version;
    Node root;
};

struct RootKey {
    std::string_view key;
    Language language;
};

constexpr RootKey RootKeys[] = {
    {"openapi", Language::OpenApi}, {"swagger", Language::OpenApi}, {"asyncapi", Language::AsyncApi}};

/// Of several documents in one text, those that say what they are.
std::vector<SaidLanguage> languagesSaid(const Tree& tree)
{
    std::vector<SaidLanguage> all;
    for (const NodeIndex index : tree.roots()) {
        const Node root = tree.node(index).resolved();
        const auto isSaid = [&](const RootKey& each) { return bool(entryOf(root, each.key).resolved()); };
        const auto found = std::ranges::find_if(RootKeys, isSaid);
        if (found != std::end(RootKeys))
            all.push_back({found->language, entryOf(root, found->key).resolved().text(), root});
    }
    return all;
}

SaidLanguage languageSaid(const Tree& tree)
{
    const std::vector<SaidLanguage> all = languagesSaid(tree);
    return all.empty() ? SaidLanguage {Language::OpenApi, {}, tree.root().resolved()} : all.front();
}

/// They must not pass for read.
void addOtherDescriptions(Contract& contract)
{
    const ContractFile& file = contract.documents->entry();
    const Tree& tree = file.document.tree;
    const std::vector<SaidLanguage> all = languagesSaid(tree);
    for (std::size_t at = 1; at < all.size(); ++at)
        contract.notUnderstood.push_back({file.path, tree.source().position(all[at].root.range().begin),
            "another description in the same text", "is not read; only the first one is"});
}

tl::unexpected<Error> refuse(const std::string& what, std::string hint)
{
    return fail(ErrorCode::Unsupported, what, std::move(hint));
}

std::string firstError(const Document& document)
{
    const auto found = std::ranges::find(document.diagnostics, DiagnosticLevel::Error, &Diagnostic::level);
    return found == document.diagnostics.end()
        ? std::string()
        : " (line " + std::to_string(document.tree.source().position(found->range.begin).line + 1) + ": "
            + found->message + ")";
}

Result<SaidLanguage> protoSaid(const ContractFile& file)
{
    const Node root = file.document.tree.root();
    const Node edition = root["edition:"]["edition:"];
    const Node syntax = root["syntax:"]["syntax:"];
    const std::string_view version = edition ? edition.text() : syntax ? syntax.text() : "proto2";
    if (!isKnownVersion(Language::Proto, version))
        return refuse(file.path + " is in Protocol Buffers " + std::string(version) + ", which is not known",
            "Known are proto2, proto3 and the editions 2023 and 2024.");
    return SaidLanguage {Language::Proto, version, root};
}

Result<SaidLanguage> readableLanguage(const ContractFile& file)
{
    const Tree& tree = file.document.tree;
    if (file.document.syntax == Syntax::GraphQl)
        return SaidLanguage {Language::GraphQl, {}, tree.root()};
    if (file.document.syntax == Syntax::Proto)
        return protoSaid(file);
    const bool isEmpty =
        !tree.root() || (tree.root().kind() == NodeKind::Null && file.document.diagnostics.empty());
    if (isEmpty && hasError(file.document.diagnostics))
        return fail(ErrorCode::BadInput, file.path + " cannot be read" + firstError(file.document),
            "An OpenAPI description is a text in UTF-8, as YAML or JSON.");
    if (isEmpty)
        return fail(ErrorCode::BadInput, file.path + " is empty" + firstError(file.document),
            "Name a file that holds an OpenAPI description.");
    SaidLanguage said = languageSaid(tree);
    if (!said.root.isMap())
        return fail(ErrorCode::BadInput, file.path + " is no map at its top" + firstError(file.document),
            "An OpenAPI description begins with openapi: or swagger:.");
    if (said.language == Language::AsyncApi)
        return refuse(file.path + " is AsyncAPI, which is not compared yet",
            "OpenAPI 2.0 to 3.2, GraphQL and Protocol Buffers can be compared.");
    if (said.version.empty())
        return fail(ErrorCode::BadInput, file.path + " does not say its version" + firstError(file.document),
            "An OpenAPI description begins with openapi: or swagger:.");
    if (!isKnownVersion(said.language, said.version))
        return refuse(file.path + " is OpenAPI " + std::string(said.version) + ", which is not known",
            "Known are 2.0, 3.0, 3.1 and 3.2.");
    return said;
}

void addDiagnostics(Contract& contract)
{
    for (const ContractFile* file : contract.documents->files()) {
        for (const Diagnostic& each : file->document.diagnostics)
            contract.diagnostics.push_back(
                {file->path, file->document.tree.source().position(each.range.begin), std::string(each.code),
                    each.message});
    }
}

/// What a type system defines twice its reader tells in the words of the language; once is enough.
void dropToldDuplicates(Contract& contract)
{
    std::set<std::pair<std::string_view, Position>> told;
    for (const Gap& each : contract.notUnderstood)
        told.emplace(each.file, each.begin);
    std::erase_if(contract.diagnostics, [&](const Gap& each) {
        return each.what == DuplicateKeyCode && told.contains({each.file, each.begin});
    });
}

void readElements(Contract& contract, ElementArena& arena, const SaidLanguage& said,
    const ContractOptions& options, const std::stop_token& stop)
{
    if (said.language == Language::GraphQl)
        return graphql::readContract(contract, arena, stop);
    if (said.language == Language::Proto)
        return proto::readContract(contract, arena, options.folder, stop);
    const openapi::Version version = openapi::versionOf(said.version);
    contract.dialect = openapi::dialectOf(said.root, version);
    openapi::readContract(contract, arena, said.root, options.before.get(), stop);
}

/// The same gap may be met on several ways.
void sortOnce(std::vector<Gap>& gaps)
{
    std::ranges::sort(gaps);
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
}

} // namespace

Result<std::shared_ptr<const Contract>> readContract(const std::string& entry, const ReadText& read,
    const ContractOptions& options, const std::stop_token& stop)
{
    LoadOptions load = options.load;
    load.also = options.others;
    load.dialectOf = [](const Tree& tree) {
        const SaidLanguage said = languageSaid(tree);
        return openapi::dialectOf(said.root, openapi::versionOf(said.version));
    };
    auto documents = DocumentSet::load(entry, read, load, stop);
    if (!documents)
        return tl::unexpected(documents.error());
    const Result<SaidLanguage> said = readableLanguage((*documents)->entry());
    if (!said)
        return tl::unexpected(said.error());
    const auto arena = std::make_shared<ElementArena>();
    const auto contract = std::make_shared<Contract>();
    contract->language = said->language;
    contract->languageVersion = said->version;
    contract->isNamedByHand = options.isNamedByHand;
    contract->documents = std::move(*documents);
    contract->arena = arena;
    readElements(*contract, *arena, *said, options, stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "Reading " + entry + " was cancelled");
    addDiagnostics(*contract);
    if (contract->language == Language::GraphQl)
        dropToldDuplicates(*contract);
    if (contract->language == Language::OpenApi)
        addOtherDescriptions(*contract);
    sortOnce(contract->unresolved);
    sortOnce(contract->notUnderstood);
    return std::shared_ptr<const Contract>(contract);
}

} // namespace core
