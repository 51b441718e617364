// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/description_mutator.h"

#include "core/compat/coverage_keywords.h"
#include "core/contract/openapi/words.h"
#include "core/document/document.h"
#include "core/document/patch/json_fragment.h"
#include "core/document/patch/yaml_writer.h"

#include <optional>
#include <vector>

namespace fuzz {

using core::Fragment;

namespace {

constexpr const char* Texts[] = {"string", "integer", "number", "boolean", "array", "object", "null", "int32",
    "date-time", "a", "b", "/a/{b}", "query", "path", "header", "form", "deepObject", "2.0", "3.0.3", "3.1.0",
    "3.2.0", "application/json", "application/*", "^a+$", "(?<=a)b", "(a*)*$", "[", "#", "#/",
    "#/components/schemas/A", "#/paths/~1a", "#/components", "b.yaml", "b.yaml#/components/schemas/A",
    "a.yaml#", "https://a.test/a", "#anchor", "..", "%", "{$request.body#/url}", "\xf0\x9f\x92\xa9",
    "\x1b[31m", "2026-01-01", "draft", ""};

constexpr const char* Numbers[] = {"0", "-0", "1", "-1", "0.5", "1e3", "1e400", "1e-400",
    "9223372036854775808", "-9223372036854775809", "18446744073709551616", "3.0000000000000000000001",
    "100000000"};

/// What is beyond is left as it is: many small edits find more than few in large descriptions.
constexpr std::size_t MostNodes = 4000;

std::optional<Fragment> readFragment(const std::string& text)
{
    const core::Document document = core::readDocument(core::SourceText::make(text, ""));
    if (document.tree.nodeCount() == 0)
        return {};
    auto value = core::copyValue(document.tree.root());
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

/// Every keyword with texts that make sense for it, as the coverage table tries them.
std::vector<Fragment> readPhrases()
{
    std::vector<Fragment> phrases;
    for (const auto keywords : {core::coverageSchemaKeywords(), core::coverageObjectKeywords()})
        for (const core::CoverageKeyword& keyword : keywords)
            for (const std::string_view text : {keyword.base, keyword.first, keyword.second})
                if (auto phrase = readFragment("{" + std::string(text) + "}");
                    phrase && !phrase->keys.empty())
                    phrases.push_back(*std::move(phrase));
    return phrases;
}

class Edit {
public:
    Edit(Fragment& root, std::mt19937_64& random)
        : m_random(random)
    {
        collect(root);
    }

    void apply()
    {
        static constexpr void (Edit::*Ways[])(Fragment&) = {&Edit::say, &Edit::say, &Edit::say, &Edit::say,
            &Edit::replace, &Edit::copy, &Edit::remove, &Edit::remove, &Edit::rename, &Edit::addCopy,
            &Edit::addScalar, &Edit::refer, &Edit::wrapInMap, &Edit::wrapInSequence};
        (this->*Ways[pick(std::size(Ways))])(any());
    }

private:
    void collect(Fragment& value)
    {
        if (m_nodes.size() >= MostNodes)
            return;
        m_nodes.push_back(&value);
        if (value.isMap())
            m_maps.push_back(&value);
        m_keys.insert(m_keys.end(), value.keys.begin(), value.keys.end());
        for (Fragment& item : value.items)
            collect(item);
    }

    /// A sensible phrase, in whatever map it comes to stand.
    void say(Fragment& /*anywhere*/)
    {
        static const std::vector<Fragment> Phrases = readPhrases();
        if (m_maps.empty())
            return;
        Fragment& map = *m_maps[pick(m_maps.size())];
        const Fragment& phrase = Phrases[pick(Phrases.size())];
        for (std::size_t at = 0; at < phrase.keys.size(); ++at)
            set(map, phrase.keys[at], phrase.items[at]);
    }

    void replace(Fragment& target) { target = scalar(); }
    void copy(Fragment& target) { target = Fragment(any()); }
    void addCopy(Fragment& target) { add(target, key(), Fragment(any())); }
    void addScalar(Fragment& target) { add(target, key(), scalar()); }
    void refer(Fragment& target) { set(target, "$ref", Fragment::string(reference())); }
    void wrapInMap(Fragment& target) { target = Fragment::map({{key(), Fragment(target)}}); }
    void wrapInSequence(Fragment& target)
    {
        target = Fragment::sequence({Fragment(target), Fragment(any())});
    }

    void remove(Fragment& container)
    {
        if (container.items.empty())
            return;
        const auto at = static_cast<std::ptrdiff_t>(pick(container.items.size()));
        container.items.erase(container.items.begin() + at);
        if (container.isMap())
            container.keys.erase(container.keys.begin() + at);
    }

    void rename(Fragment& map)
    {
        if (!map.keys.empty())
            map.keys[pick(map.keys.size())] = key();
    }

    static void set(Fragment& container, const std::string& key, const Fragment& value)
    {
        const auto found = std::ranges::find(container.keys, key);
        if (found != container.keys.end())
            container.items[static_cast<std::size_t>(found - container.keys.begin())] = value;
        else
            add(container, key, value);
    }

    static void add(Fragment& container, std::string key, Fragment value)
    {
        if (!container.isMap() && !container.isSequence())
            return;
        if (container.isMap())
            container.keys.push_back(std::move(key));
        container.items.push_back(std::move(value));
    }

    std::size_t pick(std::size_t count) { return m_random() % count; }
    Fragment& any() { return *m_nodes[pick(m_nodes.size())]; }
    std::string key()
    {
        const auto known = core::openapi::keywordTexts();
        const bool isOwn = !m_keys.empty() && pick(2) == 0;
        return isOwn ? m_keys[pick(m_keys.size())] : std::string(known[pick(known.size())]);
    }

    std::string reference()
    {
        if (m_keys.empty() || pick(3) == 0)
            return Texts[pick(std::size(Texts))];
        return "#/components/schemas/" + m_keys[pick(m_keys.size())];
    }

    Fragment scalar()
    {
        switch (pick(4)) {
        case 0:
            return {.kind = core::NodeKind::Float, .text = Numbers[pick(std::size(Numbers))]};
        case 1:
            return Fragment::boolean(pick(2) == 0);
        case 2:
            return pick(3) == 0 ? Fragment::null() : Fragment::map({});
        default:
            return Fragment::string(Texts[pick(std::size(Texts))]);
        }
    }

    std::mt19937_64& m_random;
    std::vector<Fragment*> m_nodes;
    std::vector<Fragment*> m_maps;
    std::vector<std::string> m_keys;
};

std::string edited(const std::string& text, std::mt19937_64& random)
{
    auto value = readFragment(text);
    if (!value)
        return {};
    // The places of an edit are stale after it, hence a new look for each.
    for (std::uint64_t edits = 1 + random() % 3; edits != 0; --edits)
        Edit(*value, random).apply();
    return random() % 4 == 0 ? core::writeBlock(*value, 0, {}) : core::writeJsonValue(*value, {});
}

} // namespace

std::string editedPair(const test::TextPair& pair, std::mt19937_64& random)
{
    // Of two that differ in everything little is compared: often the other one is made from the first anew.
    const bool isBaseline = random() % 4 == 0;
    const bool isAnew = random() % 4 == 0;
    const std::string text = edited(isBaseline || isAnew ? pair.baseline : pair.candidate, random);
    if (text.empty())
        return {};
    const std::string border(test::PairBorder);
    return isBaseline ? text + border + pair.candidate : pair.baseline + border + text;
}

} // namespace fuzz
