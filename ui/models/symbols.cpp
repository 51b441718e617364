// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/symbols.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace ui {

namespace {

bool isPathLike(core::ElementKind kind)
{
    return kind == core::ElementKind::Path || kind == core::ElementKind::Webhook;
}

std::string labelOf(const core::OutlineRow& row, const core::OutlineRow* holder)
{
    const std::string name(row.name);
    if (row.kind != core::ElementKind::Operation || !holder)
        return name;
    const std::string of(holder->name);
    return holder->kind == core::ElementKind::Webhook ? "webhook " + of + " " + name : name + " " + of;
}

Symbol symbolOf(core::OutlineRow row, const core::OutlineRow* holder, const core::ReferenceIndex& references)
{
    const core::ReferenceUse* leads = references.at(row.node);
    Symbol symbol {.kind = row.kind,
        .name = row.name,
        .label = labelOf(row, holder),
        .about = std::move(row.about),
        .node = row.node,
        .body = leads && leads->target ? leads->target : row.node,
        .uses = row.uses};
    for (core::OutlineRow& part : row.rows)
        symbol.parts.push_back(symbolOf(std::move(part), &row, references));
    return symbol;
}

/// A node and all that it is a part of: thousands of symbols are asked whether they are among these.
class Lineage {
public:
    explicit Lineage(const core::Node& node)
    {
        for (core::Node at = node; at; at = at.parent())
            m_nodes.push_back(at);
    }

    bool has(const core::Node& node) const { return std::ranges::find(m_nodes, node) != m_nodes.end(); }
    bool has(const Symbol& symbol) const { return has(symbol.body) || has(symbol.node); }

private:
    std::vector<core::Node> m_nodes;
};

const core::ContractFile* fileOf(const core::Contract& contract, std::string_view path)
{
    const auto files = contract.documents->files();
    const auto found = std::ranges::find(files, path, &core::ContractFile::path);
    return found == files.end() ? nullptr : *found;
}

core::Node nodeIn(const core::Contract& contract, const core::TextPlace& place)
{
    const core::ContractFile* file = fileOf(contract, place.file);
    if (!file)
        return {};
    const core::Tree& tree = file->document.tree;
    return tree.nodeAt(tree.source().offset(place.begin));
}

/// Finds the symbols that a finding is about: the operations of its sites, and what it is written in.
class FindingCounter {
public:
    FindingCounter(ContractSymbols& symbols, const core::Contract* baseline)
        : m_symbols(symbols)
        , m_baseline(baseline)
    {
        for (Symbol& row : symbols.outline) {
            if (isPathLike(row.kind))
                m_byLabel[row.label] = {&row};
            for (Symbol& part : row.parts)
                m_byLabel[part.label] = {&part, &row};
        }
    }

    void count(const core::Finding& finding)
    {
        std::set<Symbol*> about;
        for (const core::FindingSite& site : finding.sites) {
            const Row row = operationOf(site.operation);
            about.insert({row.symbol, row.holder});
        }
        if (finding.candidate)
            about.insert(sharedAt(*finding.candidate));
        else if (finding.baseline && m_baseline)
            about.insert(sharedBefore(*finding.baseline));
        about.erase(nullptr);
        for (Symbol* symbol : about)
            symbol->changes.add(finding.severity);
    }

private:
    struct Row {
        Symbol* symbol = nullptr;
        Symbol* holder = nullptr; ///< the path of an operation
    };

    /// An operation that went is told at its path.
    Row operationOf(std::string_view label) const
    {
        const auto found = m_byLabel.find(label);
        if (found != m_byLabel.end())
            return found->second;
        const auto path = m_byLabel.find(label.substr(label.find(' ') + 1));
        return path == m_byLabel.end() ? Row() : path->second;
    }

    Symbol* sharedAt(const core::TextPlace& place) const
    {
        const Lineage lineage(nodeIn(*m_symbols.read, place));
        const auto found = std::ranges::find_if(m_symbols.outline,
            [&](const Symbol& symbol) { return !isPathLike(symbol.kind) && lineage.has(symbol); });
        return found == m_symbols.outline.end() ? nullptr : &*found;
    }

    /// What went is told at what is left of what it was a part of.
    Symbol* sharedBefore(const core::TextPlace& place) const
    {
        const Lineage lineage(nodeIn(*m_baseline, place));
        const auto& before = m_baseline->root->children;
        const auto held = std::ranges::find_if(before, [&](const core::Element* each) {
            return each->isShared
                && (lineage.has(each->node) || (each->target && lineage.has(each->target->node)));
        });
        const auto found = std::ranges::find_if(m_symbols.outline, [&](const Symbol& symbol) {
            return held != before.end() && symbol.kind == (*held)->kind && symbol.name == (*held)->name;
        });
        return found == m_symbols.outline.end() ? nullptr : &*found;
    }

    ContractSymbols& m_symbols;
    const core::Contract* m_baseline;
    std::unordered_map<std::string_view, Row> m_byLabel; ///< paths and operations
};

void countChanges(ContractSymbols& symbols, const SymbolChanges& changes)
{
    for (Symbol& row : symbols.outline) {
        row.changes = {};
        for (Symbol& part : row.parts)
            part.changes = {};
    }
    FindingCounter counter(symbols, changes.baseline);
    for (const core::Finding& finding : changes.findings)
        counter.count(finding);
}

/// Best of the very same reading.
SharedSymbols symbolsBefore(const StudySymbols& before, const core::ComparedContract& compared)
{
    auto found = std::ranges::find(before, compared.comparison->candidate, &ContractSymbols::read);
    if (found == before.end())
        found = std::ranges::find(before, compared.diff.contract, &ContractSymbols::contract);
    return found == before.end() ? nullptr : *found;
}

} // namespace

const core::ContractFile* ContractSymbols::file(std::string_view path) const
{
    return fileOf(*read, path);
}

const Symbol* ContractSymbols::symbolAt(const core::Node& node) const
{
    const Lineage lineage(node);
    const auto holdsNode = [&](const Symbol& symbol) { return lineage.has(symbol); };
    const Symbol* holder = nullptr;
    for (const Symbol& row : outline) {
        const auto part = std::ranges::find_if(row.parts, holdsNode);
        if (part != row.parts.end())
            return &*part;
        if (!holder && holdsNode(row))
            holder = &row;
    }
    return holder;
}

SymbolPlace ContractSymbols::placeOf(const core::Node& node) const
{
    const core::ByteRange begins = node.hasKey() ? node.keyRange() : node.range();
    return {read->documents->fileOf(node.tree()).path, begins.begin};
}

SharedSymbols symbolsOf(std::string contract, std::shared_ptr<const core::Contract> read,
    const SymbolChanges& changes, const ContractSymbols* before)
{
    if (before && before->read == read && before->features == changes.features) {
        auto counted = std::make_shared<ContractSymbols>(*before);
        countChanges(*counted, changes);
        return counted;
    }
    auto symbols = std::make_shared<ContractSymbols>();
    symbols->contract = std::move(contract);
    const bool isKnown = before && before->read->documents == read->documents;
    symbols->references =
        isKnown ? before->references : std::make_shared<const core::ReferenceIndex>(read->documents);
    symbols->names = isKnown
        ? before->names
        : std::make_shared<const core::NameIndex>(core::ObjectKinds(symbols->references));
    for (core::OutlineRow& row : core::outlineOf(*read, *symbols->names))
        symbols->outline.push_back(symbolOf(std::move(row), nullptr, *symbols->references));
    symbols->features = changes.features;
    symbols->criteria = std::make_shared<const core::Criteria>(core::readCriteria(
        *read, changes.features ? *changes.features : std::span<const core::FeatureFile>()));
    symbols->read = std::move(read);
    countChanges(*symbols, changes);
    return symbols;
}

StudySymbols symbolsOf(const Study& study, const StudySymbols& before, const SharedFeatures& features,
    const std::stop_token& stop)
{
    StudySymbols all;
    for (const core::ComparedContract& compared : study.check.contracts) {
        if (stop.stop_requested())
            break;
        // The grammar that places and completion go by is OpenAPI's.
        if (!compared.candidate() || compared.candidate()->language != core::Language::OpenApi)
            continue;
        const SharedSymbols known = symbolsBefore(before, compared);
        all.push_back(symbolsOf(compared.diff.contract, compared.comparison->candidate,
            {compared.diff.judgement.findings, compared.baseline(), features}, known.get()));
    }
    return all;
}

} // namespace ui
