// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/completion.h"

#include "core/contract/symbols/offered_names.h"
#include "core/contract/symbols/writing_place.h"
#include "core/contract/symbols/written_reference.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

using openapi::Holding;
using openapi::KeyRule;
using openapi::NamesOf;
using openapi::ObjectKind;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

class Completer {
public:
    Completer(
        const ObjectKinds& kinds, std::string_view path, const Document& text, const WritingPlace& place)
        : m_kinds(kinds)
        , m_documents(kinds.index().documents())
        , m_path(path)
        , m_isJson(text.syntax == Syntax::Json)
        , m_text(text.tree.source())
        , m_place(place)
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
        if (container.holding == Holding::Map)
            return offerNamesAsKeys(container.names, container);
        if (container.kind == ObjectKind::SecurityRequirement)
            return offerNamesAsKeys(NamesOf::SecuritySchemes, {.holding = Holding::List});
        const std::span<const KeyRule> rules = openapi::keysOf(container.kind);
        for (const KeyRule& rule : rules) {
            if (rule.isOf(m_kinds.version()) && rule.key != "*" && !hasKey(rule.key))
                addKey({.text = {}, .name = std::string(rule.key)},
                    {.kind = rule.value, .holding = rule.holding});
        }
        if (!rules.empty()) {
            for (Offer& offer : extensionKeys(m_documents))
                if (!hasKey(offer.name))
                    addKey(std::move(offer), {});
        }
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
        if (item.kind != ObjectKind::None)
            offerKeys({.kind = item.kind});
        else
            offerWords(item);
    }

    void offerWords(const ObjectPlace& place)
    {
        for (const std::string_view word : wordsIn(place.words))
            addValue({.text = {}, .name = std::string(word)}, word == "true" || word == "false");
        const Node beside = place.holding == Holding::One && m_place.key.empty() && m_place.container.parent()
            ? m_place.container.parent()
            : m_place.container;
        for (Offer& offer : offeredNames(m_documents, place.names, beside))
            addValue(std::move(offer), false);
    }

    /// What is shared in the entry file, and whatever others already refer to as the same.
    void offerReferences(ObjectKind kind)
    {
        std::set<std::pair<std::string, std::string>> targets;
        const std::string_view home = openapi::homeOf(kind, m_kinds.version());
        const ContractFile& entry = m_documents.entry();
        const Node root = entry.document.tree.root();
        if (!home.empty())
            for (const Node& shared :
                m_kinds.version() == openapi::Version::V20 ? root[home] : root["components"][home])
                addReference(targets, entry, shared);
        for (const ReferenceUse& use : m_kinds.index().all()) {
            const bool isWritten = !use.reference.text().empty();
            if (use.target && isWritten && use.reference.key() == "$ref"
                && m_kinds.of(use.reference.parent()).kind == kind)
                addReference(targets, m_documents.fileOf(use.target.tree()), use.target);
        }
    }

    void addReference(
        std::set<std::pair<std::string, std::string>>& targets, const ContractFile& file, const Node& target)
    {
        std::string written = writtenReference(m_path, file.path, target);
        if (!targets.emplace(file.path, written).second)
            return;
        std::string_view about = target["description"].text();
        if (about.empty())
            about = target["title"].text();
        addValue({.text = {},
                     .name = std::move(written),
                     .about = std::string(about.substr(0, about.find('\n'))),
                     .uses = m_kinds.index().usesOf(target).size()},
            false);
    }

    bool hasKey(std::string_view key) const
    {
        const Node& map = m_place.container;
        if (!map.isMap())
            return false;
        const Node found = map[key];
        return found && found.keyRange().begin != m_place.word.begin - (m_place.quote == 0 ? 0U : 1U);
    }

    void addKey(Offer offer, const ObjectPlace& below)
    {
        offer.text = offer.name;
        const bool needsQuotes =
            m_isJson || (!offer.name.empty() && offer.name.front() >= '0' && offer.name.front() <= '9');
        if (m_place.quote == 0 && needsQuotes)
            offer.text = quoted(offer.name);
        const bool holdsLines = below.kind != ObjectKind::None || below.holding != Holding::One;
        if (!hasColonBehind())
            offer.text += m_place.quote != 0 ? "" : (m_isJson || !holdsLines ? ": " : ":");
        m_offers.push_back(std::move(offer));
    }

    void addValue(Offer offer, bool isBare)
    {
        const bool needsQuotes = m_isJson ? !isBare : offer.name.starts_with('#') || offer.name.empty();
        offer.text = m_place.quote == 0 && needsQuotes ? quoted(offer.name) : offer.name;
        m_offers.push_back(std::move(offer));
    }

    std::string quoted(std::string_view text) const
    {
        const char quote = m_isJson ? '"' : '\'';
        return quote + std::string(text) + quote;
    }

    bool hasColonBehind() const
    {
        const std::string_view behind = m_text.bytes().substr(m_place.word.end);
        const std::size_t at = behind.find_first_not_of("\"' ");
        return at != std::string_view::npos && behind[at] == ':';
    }

    const ObjectKinds& m_kinds;
    const DocumentSet& m_documents;
    std::string_view m_path;
    bool m_isJson;
    const SourceText& m_text;
    const WritingPlace& m_place;
    const Tree* m_known = nullptr;
    std::vector<Offer> m_offers;
};

/// Those that begin with what is typed, then those that hold it.
void keepMatching(std::vector<Offer>& offers, std::string_view typed)
{
    const std::string wanted = lower(typed);
    std::erase_if(
        offers, [&](const Offer& each) { return lower(each.name).find(wanted) == std::string::npos; });
    std::stable_partition(offers.begin(), offers.end(),
        [&](const Offer& each) { return lower(each.name).starts_with(wanted); });
}

} // namespace

Completion completionAt(
    const ObjectKinds& kinds, std::string_view path, const Document& text, std::uint32_t offset)
{
    const auto place = writingPlaceAt(text, offset);
    if (!place)
        return {};
    Completion completion {place->word, Completer(kinds, path, text, *place).offers()};
    keepMatching(completion.offers, place->typed);
    return completion;
}

} // namespace core
