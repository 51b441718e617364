// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/symbols.h"

#include "core/contract/symbols/definition_names.h"
#include "core/contract/symbols/type_references.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace ui {

namespace {

bool isPathLike(core::ElementKind kind)
{
    return kind == core::ElementKind::Path || kind == core::ElementKind::Webhook;
}

/// `scope`: the label of what it is a part of; empty at the top.
std::string labelOf(const core::OutlineRow& row, const Symbol* holder, const std::string& scope)
{
    const std::string name(row.name);
    if (!holder)
        return name;
    if (row.kind == core::ElementKind::Argument)
        return scope + "(" + name + ")";
    if (row.kind != core::ElementKind::Operation || holder->declared == core::DeclaredAs::Operations)
        return scope + "." + name;
    if (holder->kind == core::ElementKind::Service)
        return scope + "/" + name;
    return holder->kind == core::ElementKind::Webhook ? "webhook " + scope + " " + name : name + " " + scope;
}

Symbol symbolOf(core::OutlineRow row, const Symbol* holder, const std::string& scope,
    const core::ReferenceIndex& references)
{
    const core::ReferenceUse* leads = row.node.isMap() ? references.at(row.node) : nullptr;
    Symbol symbol {.kind = row.kind,
        .declared = row.declared,
        .name = row.name,
        .identity = row.identity,
        .label = labelOf(row, holder, scope),
        .about = std::move(row.about),
        .node = row.node,
        .body = leads && leads->target ? leads->target : row.node,
        .uses = row.uses};
    // What is in a oneof is called as if it stood beside it.
    const std::string& below = row.kind == core::ElementKind::FieldChoice ? scope : symbol.label;
    for (core::OutlineRow& part : row.rows)
        symbol.parts.push_back(symbolOf(std::move(part), &symbol, below, references));
    return symbol;
}

/// A node and all that it is a part of.
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

/// Of these and their parts, which are never deep, the innermost.
const Symbol* innermostOf(const std::vector<Symbol>& symbols, const Lineage& lineage)
{
    const Symbol* holder = nullptr;
    for (const Symbol& each : symbols) {
        // What extends a type stands beside it.
        if (const Symbol* part = innermostOf(each.parts, lineage))
            return part;
        if (!holder && lineage.has(each))
            holder = &each;
    }
    return holder;
}

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
            if (!isPathLike(row.kind))
                note(row, nullptr);
            else
                m_byLabel[row.label] = {&row};
            for (Symbol& part : row.parts)
                if (part.kind == core::ElementKind::Operation)
                    m_byLabel[operationOf(row, part)] = {&part, &row};
        }
        std::ranges::stable_sort(m_byNode, {}, &Noted::key);
    }

    void count(const core::Finding& finding)
    {
        std::set<Symbol*> about;
        for (const core::FindingSite& site : finding.sites) {
            const Row row = operationAt(site.operation);
            about.insert({row.symbol, row.holder});
        }
        Symbol* told = nullptr;
        if (finding.candidate)
            told = declaredAt(*finding.candidate);
        else if (finding.baseline && m_baseline)
            told = declaredBefore(*finding.baseline);
        for (; told; told = rowOf(told->node)->holder)
            about.insert(told);
        about.erase(nullptr);
        for (Symbol* symbol : about)
            symbol->changes.add(finding.severity);
    }

private:
    struct Row {
        Symbol* symbol = nullptr;
        Symbol* holder = nullptr; ///< what it is a part of: the path of an operation
    };
    using Key = std::pair<const core::Tree*, core::NodeIndex>;
    struct Noted {
        Key key;
        Row row;
    };

    static Key keyOf(const core::Node& node) { return {&node.tree(), node.index()}; }

    /// As findings call it.
    static std::string operationOf(const Symbol& holder, const Symbol& operation)
    {
        return holder.kind == core::ElementKind::Service
            ? std::string(holder.identity) + "/" + std::string(operation.identity)
            : operation.label;
    }

    void note(Symbol& symbol, Symbol* holder)
    {
        m_byNode.push_back({keyOf(symbol.node), {&symbol, holder}});
        if (symbol.body != symbol.node)
            m_byNode.push_back({keyOf(symbol.body), {&symbol, holder}});
        for (Symbol& part : symbol.parts)
            note(part, &symbol);
    }

    const Row* rowOf(const core::Node& node) const
    {
        const Key key = keyOf(node);
        const auto found = std::ranges::lower_bound(m_byNode, key, {}, &Noted::key);
        return found == m_byNode.end() || found->key != key ? nullptr : &found->row;
    }

    /// An operation that went is told at its path.
    Row operationAt(const std::string& label) const
    {
        const auto found = m_byLabel.find(label);
        if (found != m_byLabel.end())
            return found->second;
        const auto path = m_byLabel.find(label.substr(label.find(' ') + 1));
        return path == m_byLabel.end() ? Row() : path->second;
    }

    Symbol* declaredAt(const core::TextPlace& place) const
    {
        for (core::Node at = nodeIn(*m_symbols.read, place); at; at = at.parent())
            if (const Row* row = rowOf(at))
                return row->symbol;
        return nullptr;
    }

    /// What went is told at what is left of what it was a part of.
    Symbol* declaredBefore(const core::TextPlace& place) const
    {
        const Lineage lineage(nodeIn(*m_baseline, place));
        const auto& before = m_baseline->root->children;
        const auto held = std::ranges::find_if(before, [&](const core::Element* each) {
            return !isPathLike(each->kind)
                && (lineage.has(each->node) || (each->target && lineage.has(each->target->node)));
        });
        const auto found = std::ranges::find_if(m_symbols.outline, [&](const Symbol& symbol) {
            return held != before.end() && symbol.kind == (*held)->kind && symbol.identity == (*held)->name;
        });
        return found == m_symbols.outline.end() ? nullptr : &*found;
    }

    ContractSymbols& m_symbols;
    const core::Contract* m_baseline;
    std::unordered_map<std::string, Row> m_byLabel; ///< paths and operations
    std::vector<Noted> m_byNode; ///< everything else, by key
};

void forgetChanges(std::vector<Symbol>& symbols)
{
    for (Symbol& each : symbols) {
        each.changes = {};
        forgetChanges(each.parts);
    }
}

void countChanges(ContractSymbols& symbols, const SymbolChanges& changes)
{
    forgetChanges(symbols.outline);
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
    return node ? innermostOf(outline, Lineage(node)) : nullptr;
}

bool ContractSymbols::isStep(const core::Node& node) const
{
    const core::Syntax syntax = read->documents->entry().document.syntax;
    return core::isValueSyntax(syntax) || core::isDeclaration(syntax, node);
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
    symbols->references = isKnown ? before->references : core::referencesOf(*read);
    symbols->names = isKnown
        ? before->names
        : std::make_shared<const core::NameIndex>(core::ObjectKinds(symbols->references));
    for (core::OutlineRow& row : core::outlineOf(*read, *symbols->names))
        symbols->outline.push_back(symbolOf(std::move(row), nullptr, {}, *symbols->references));
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
        if (!compared.candidate())
            continue;
        const SharedSymbols known = symbolsBefore(before, compared);
        all.push_back(symbolsOf(compared.diff.contract, compared.comparison->candidate,
            {compared.diff.judgement.findings, compared.baseline(), features}, known.get()));
    }
    return all;
}

} // namespace ui
