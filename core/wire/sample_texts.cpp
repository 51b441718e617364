// SPDX-License-Identifier: Apache-2.0
#include "core/wire/sample_texts.h"

#include "core/wire/code_point_set.h"
#include "core/wire/pattern.h"
#include "core/wire/sample_formats.h"
#include "core/wire/schema_facts.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

struct TextBounds {
    std::size_t least = 0;
    std::size_t most = LargestCount;

    explicit TextBounds(const Element* shape)
        : least(countFacet(shape, Facet::MinLength).value_or(0))
        , most(countFacet(shape, Facet::MaxLength).value_or(LargestCount))
    {
    }
    bool allow(const std::string& text) const
    {
        const std::size_t length = countCodePoints(text);
        return least <= length && length <= most;
    }
};

std::optional<Pattern> patternOf(const Element* shape)
{
    const std::string_view text = textFacet(shape, Facet::Pattern);
    auto pattern = text.empty() ? Result<Pattern>(fail(ErrorCode::NotFound, "")) : Pattern::parse(text);
    return pattern ? std::optional(std::move(*pattern)) : std::nullopt;
}

class TextCollector {
public:
    TextCollector(std::span<const Element* const> shapes, std::uint64_t seed)
        : m_shapes(shapes)
        , m_seed(seed)
    {
    }

    std::vector<std::string> collect()
    {
        for (const char* const plain : {"", "a"})
            add(std::string(plain));
        collectLengths();
        for (const std::size_t length : m_lengths)
            add(std::string(length, 'a'));
        for (const Element* shape : m_shapes)
            addFormats(shape);
        for (const Element* shape : m_shapes)
            addPatterns(shape);
        for (const char* const plain :
            {"text", "0", "A", "two words", "\xC3\xA9", "\xF0\x9F\x90\xB2", "1", "true", "null"})
            add(std::string(plain));
        return std::move(m_texts);
    }

private:
    void add(std::string text)
    {
        if (m_known.insert(text).second)
            m_texts.push_back(std::move(text));
    }
    void add(std::optional<std::string> text)
    {
        if (text)
            add(std::move(*text));
    }

    void collectLengths()
    {
        for (const Element* shape : m_shapes)
            for (const Facet bound : {Facet::MinLength, Facet::MaxLength})
                if (const auto count = countFacet(shape, bound))
                    for (const std::size_t length :
                        {*count, *count + 1, std::max<std::size_t>(*count, 1) - 1})
                        if (length <= LongestText)
                            m_lengths.insert(length);
    }

    void addFormats(const Element* shape)
    {
        const std::string_view format = textFacet(shape, Facet::Format);
        if (format.empty())
            return;
        for (const std::string_view sample : formatSamples(format))
            add(std::string(sample));
        for (const std::string_view misfit : formatMisfits())
            add(std::string(misfit));
    }

    void addPatterns(const Element* shape)
    {
        constexpr std::uint64_t Tries = 12;
        const auto pattern = patternOf(shape);
        if (!pattern)
            return;
        for (std::uint64_t seed = 0; seed < Tries; ++seed)
            for (const bool matching : {true, false})
                add(pattern->sample({.matching = matching, .seed = m_seed + seed}));
        for (const std::size_t length : m_lengths)
            for (std::uint64_t seed = 0; seed < 2; ++seed)
                for (const bool matching : {true, false})
                    add(pattern->sample({matching, length, length, m_seed + seed}));
        addEdits(*pattern);
    }

    /// One pattern's text with little changed may be no text of the other's.
    void addEdits(const Pattern& pattern)
    {
        const auto text = pattern.sample({.seed = m_seed});
        if (!text)
            return;
        for (const char* const odd : {"a", "A", "0", "-", "_", " ", ".", "\xC3\xA9", "\n"}) {
            add(*text + odd);
            add(odd + *text);
        }
        for (std::size_t at = 0; at < std::min<std::size_t>(text->size(), 40);) {
            const std::size_t length = decodeCodePoint(*text, at).length;
            add(text->substr(0, at) + text->substr(at + length));
            at += length;
        }
    }

    std::span<const Element* const> m_shapes;
    std::uint64_t m_seed;
    std::set<std::size_t> m_lengths;
    std::set<std::string> m_known;
    std::vector<std::string> m_texts;
};

std::optional<std::string> ofFormat(std::string_view format, const TextBounds& bounds, bool isMinimal)
{
    const auto samples = formatSamples(format);
    for (std::size_t index = 0; index < samples.size(); ++index) {
        const std::string sample(samples[isMinimal ? samples.size() - 1 - index : index]);
        if (bounds.allow(sample))
            return sample;
    }
    return std::nullopt;
}

} // namespace

std::vector<std::string> boundaryTexts(std::span<const Element* const> shapes, std::uint64_t seed)
{
    return TextCollector(shapes, seed).collect();
}

std::optional<std::string> sampleText(const Element& shape, bool isMinimal, SeededChoices& choices)
{
    constexpr std::string_view Plausible = "text";
    const TextBounds bounds(&shape);
    const auto pattern = patternOf(&shape);
    auto text = ofFormat(textFacet(&shape, Facet::Format), bounds, isMinimal);
    if (pattern && (!text || !pattern->matches(*text)))
        return pattern->sample({true, bounds.least, bounds.most, isMinimal ? 0 : choices.next()});
    if (text || bounds.least > bounds.most || bounds.least > LongestText)
        return text;
    std::string plain(isMinimal ? std::string_view() : Plausible.substr(0, bounds.most));
    plain.resize(std::max(plain.size(), bounds.least), 'a');
    return plain;
}

} // namespace core
