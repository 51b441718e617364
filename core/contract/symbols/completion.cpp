// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/completion.h"

#include "core/base/text.h"
#include "core/contract/symbols/declared_completion.h"
#include "core/contract/symbols/offer_writing.h"
#include "core/contract/symbols/offered_names.h"
#include "core/contract/symbols/snippets.h"
#include "core/contract/symbols/step_completion.h"
#include "core/contract/symbols/writing_place.h"
#include "core/contract/symbols/written_reference.h"
#include "core/contract/word_list.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using openapi::Holding;
using openapi::KeyRule;
using openapi::NamesOf;
using openapi::ObjectKind;

class Completer {
public:
    Completer(const ObjectKinds& kinds, std::string_view path, const Document& text,
        const WritingPlace& place, const CompletionAround& around)
        : m_kinds(kinds)
        , m_documents(kinds.index().documents())
        , m_path(path)
        , m_text(text.tree.source())
        , m_place(place)
        , m_around(around)
        , m_writing(text, place)
    {
        for (const ContractFile* file : m_documents.files()) {
            if (file->path == path)
                m_known = &file->document.tree;
        }
    }

    std::vector<Offer> offers()
    {
        const ObjectPlace container = placeOf(m_place.container);
        if (!m_place.key.empty())
            offerValues(container, m_kinds.under(container, m_place.key));
        else if (container.holding == Holding::List)
            offerItems(ObjectKinds::itemOf(container));
        else if (!m_place.isInItem)
            offerKeys(container);
        return std::move(m_offers);
    }

private:
    /// By the same place in what was read before, as far up as there is one.
    ObjectPlace placeOf(const Node& node) const
    {
        const Node known = m_known && node ? m_known->find(node.pointer()) : Node();
        if (known)
            return m_kinds.of(known);
        if (!node || !node.parent())
            return {};
        const ObjectPlace above = placeOf(node.parent());
        return node.hasKey() ? m_kinds.under(above, node.key()) : ObjectKinds::itemOf(above);
    }

    void offerKeys(const ObjectPlace& container)
    {
        if (container.holding == Holding::Map) {
            offerNamesAsKeys(container.names, container);
            return offerNewEntry(container);
        }
        if (container.kind == ObjectKind::SecurityRequirement)
            return offerNamesAsKeys(NamesOf::SecuritySchemes, {.holding = Holding::List});
        const std::span<const KeyRule> rules = openapi::keysOf(container.kind);
        for (const KeyRule& rule : rules) {
            if (rule.isOf(m_kinds.version()) && rule.key != "*" && !hasKey(rule.key))
                addKey({.text = {}, .name = std::string(rule.key)},
                    {.kind = rule.value, .holding = rule.holding});
        }
        if (container.kind == ObjectKind::PathItem)
            offerOperations();
        if (!rules.empty())
            offerExtensions();
    }

    void offerExtensions()
    {
        std::vector<const DocumentSet*> documents(m_around.others.begin(), m_around.others.end());
        documents.push_back(&m_documents);
        for (Offer& offer : extensionKeys(documents))
            if (!hasKey(offer.name))
                addKey(std::move(offer), {});
    }

    /// By the name that is being written.
    void offerNewEntry(const ObjectPlace& container)
    {
        const std::string name(m_place.typed);
        const bool isInPaths = container.kind == ObjectKind::PathItem && m_place.container.key() == "paths";
        if (isInPaths && checkAddition(m_kinds, {AdditionKind::Path, name}))
            addEntry(name, NewParts(m_kinds, m_path, m_around.contract).path(name, "get"));
        const bool isHome = m_place.container.key() == openapi::homeOf(ObjectKind::Schema, m_kinds.version());
        if (container.kind == ObjectKind::Schema && isHome
            && checkAddition(m_kinds, {AdditionKind::Schema, name}))
            addEntry(name, NewParts::schema());
    }

    void offerOperations()
    {
        const NewParts parts(m_kinds, m_path, m_around.contract);
        for (const std::string_view method : methodsOf(m_kinds.version()))
            if (!hasKey(method))
                addEntry(method, parts.operation(method, pathHere(), m_place.container));
    }

    /// A file of its own is the path that refers to it.
    std::string_view pathHere() const
    {
        const Node known = m_known ? m_known->find(m_place.container.pointer()) : Node();
        for (const ReferenceUse* use : m_kinds.index().usesOf(known))
            if (use->reference.parent().key().starts_with('/'))
                return use->reference.parent().key();
        return m_place.container.key();
    }

    void offerNamesAsKeys(NamesOf names, const ObjectPlace& below)
    {
        for (Offer& offer : offeredNames(m_documents, names, m_place.container))
            if (!hasKey(offer.name))
                addKey(std::move(offer), {.kind = below.kind});
    }

    void offerValues(const ObjectPlace& container, const ObjectPlace& place)
    {
        if (m_place.key == "$ref")
            return offerReferences(container.kind);
        if (place.holding == Holding::One)
            offerWords(place);
    }

    void offerItems(const ObjectPlace& item)
    {
        // In brackets a key makes no object.
        if (item.kind != ObjectKind::None && !m_writing.isInBrackets())
            offerKeys({.kind = item.kind});
        else if (item.kind == ObjectKind::None)
            offerWords(item);
    }

    void offerWords(const ObjectPlace& place)
    {
        for (const std::string_view word : wordsIn(place.words))
            addValue({.text = {}, .name = std::string(word)}, word == "true" || word == "false");
        if (place.names == NamesOf::Values)
            return offerEnum();
        for (Offer& offer : offeredNames(m_documents, place.names, beside()))
            addValue(std::move(offer), false);
    }

    /// The map that the value stands in, or the list that holds it.
    Node beside() const
    {
        const Node above = m_place.container.parent();
        return m_place.key.empty() && above ? above : m_place.container;
    }

    void offerEnum()
    {
        for (const Node& value : beside()["enum"])
            addValue({.text = {}, .name = std::string(value.text())}, !value.isString());
    }

    /// What is shared in the entry file, and whatever others already refer to as the same.
    void offerReferences(ObjectKind kind)
    {
        std::set<std::pair<const Tree*, NodeIndex>> offered;
        const auto offer = [&](const ContractFile& file, const Node& target) {
            if (offered.emplace(&target.tree(), target.index()).second)
                addReference(file, target);
        };
        const std::string_view home = openapi::homeOf(kind, m_kinds.version());
        const ContractFile& entry = m_documents.entry();
        const Node root = entry.document.tree.root();
        if (!home.empty())
            for (const Node& shared :
                m_kinds.version() == openapi::Version::V20 ? root[home] : root["components"][home])
                offer(entry, shared);
        for (const ReferenceUse& use : m_kinds.index().all()) {
            const bool isWritten = !use.reference.text().empty();
            if (use.target && isWritten && !offered.contains({&use.target.tree(), use.target.index()})
                && use.reference.key() == "$ref" && m_kinds.of(use.reference.parent()).kind == kind)
                offer(m_documents.fileOf(use.target.tree()), use.target);
        }
    }

    void addReference(const ContractFile& file, const Node& target)
    {
        std::string written = writtenReference(m_path, file.path, target);
        std::string_view about = target["description"].text();
        if (about.empty())
            about = target["title"].text();
        const std::string line(about.substr(0, about.find('\n')));
        m_offers.push_back({.text = m_writing.reference(written),
            .name = std::move(written),
            .about = line,
            .uses = m_kinds.index().countUsesOf(target)});
    }

    /// A text that is broken by what is written in it may have lost its keys; those of before are known.
    bool hasKey(std::string_view key) const
    {
        const Node& map = m_place.container;
        const Node found = map.isMap() ? map[key] : Node();
        const std::uint32_t word = m_place.word.begin - (m_place.quote == 0 ? 0U : 1U);
        if (found)
            return found.keyRange().begin != word;
        const Node before = m_known ? m_known->find(map.pointer()) : Node();
        return before.isMap() && before[key] && key != m_text.slice(m_place.word);
    }

    void addKey(Offer offer, const ObjectPlace& below)
    {
        const bool holdsLines = below.kind != ObjectKind::None || below.holding != Holding::One;
        offer.text = m_writing.key(offer.name, holdsLines);
        m_offers.push_back(std::move(offer));
    }

    void addEntry(std::string_view name, const Fragment& value)
    {
        const auto text = m_writing.entry(name, value);
        if (text)
            m_offers.push_back({.text = *text,
                .name = std::string(name),
                .hasParts = true,
                .behindCaret = static_cast<std::uint32_t>(text->size() - firstGapIn(*text))});
    }

    void addValue(Offer offer, bool isBare)
    {
        offer.text = isBare ? m_writing.bare(offer.name) : m_writing.value(offer.name);
        m_offers.push_back(std::move(offer));
    }

    const ObjectKinds& m_kinds;
    const DocumentSet& m_documents;
    std::string_view m_path;
    const SourceText& m_text;
    const WritingPlace& m_place;
    const CompletionAround& m_around;
    OfferWriting m_writing;
    const Tree* m_known = nullptr;
    std::vector<Offer> m_offers;
};

} // namespace

Completion completionAt(const ObjectKinds& kinds, std::string_view path, const Document& text,
    std::uint32_t offset, const CompletionAround& around)
{
    if (text.syntax == Syntax::GraphQl)
        return around.contract ? graphql::completionAt(*around.contract, text, offset) : Completion();
    if (text.syntax == Syntax::Proto)
        return around.contract ? proto::completionAt(*around.contract, path, text, offset) : Completion();
    if (auto steps =
            around.contract ? acceptanceCompletionAt(*around.contract, path, text, offset) : std::nullopt)
        return std::move(*steps);
    const auto place = writingPlaceAt(text, offset);
    if (!place)
        return {};
    Completion completion {place->word, Completer(kinds, path, text, *place, around).offers()};
    // What is being written counts as a name already where it was read as one; and bytes that are no text
    // are an error where they stand, not a name for other places.
    const std::string_view word = text.tree.source().slice(place->word);
    std::erase_if(completion.offers,
        [&](const Offer& each) { return each.text == word || firstInvalidUtf8(each.text); });
    keepMatching(completion.offers, place->typed);
    return completion;
}

} // namespace core
