// SPDX-License-Identifier: Apache-2.0
// contentEncoding, contentMediaType and contentSchema, where somebody looks into texts.
#include "core/document/document.h"
#include "core/wire/text_content.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <utility>

namespace core {

namespace {

struct ContentWords {
    Node encoding = {};
    Node mediaType = {};
    Node schema = {};
    const CompiledSchema* compiled = nullptr; ///< of the schema
};

class ContentAssertion : public Assertion {
public:
    explicit ContentAssertion(ContentWords words)
        : m_words(std::move(words))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isString())
            return Validity::Valid;
        const std::string_view encoding = m_words.encoding.resolved().text();
        if (!isKnownEncoding(encoding))
            return evaluation.doubt(
                "the encoding " + shown(m_words.encoding) + " of a text is not known to us");
        const auto bytes = decodedText(encoding, frame.instance.text());
        if (!bytes)
            return evaluation.refuse(frame, m_words.encoding,
                [&] { return shown(frame.instance) + " is no text in " + std::string(encoding); });
        return meansJson(m_words.mediaType.resolved().text()) ? checkJson(frame, *bytes, evaluation)
                                                              : Validity::Valid;
    }

private:
    Validity checkJson(const Frame& frame, const std::string& bytes, Evaluation& evaluation) const
    {
        const Document content = readDocument(SourceText::make(bytes), {.syntax = Syntax::Json});
        if (!content.tree.root() || !content.isWhole())
            return evaluation.refuse(frame, m_words.mediaType,
                [&] { return "the content of " + shown(frame.instance) + " is no JSON"; });
        if (!m_words.compiled)
            return Validity::Valid;
        const Instance inner(content.tree.root());
        const auto ask = [&] {
            return evaluation.descend(frame, "contentSchema", {}, *m_words.compiled, inner);
        };
        const Validity validity = evaluation.unheard(ask);
        if (validity != Validity::Invalid)
            return validity;
        return evaluation.refuse(frame, m_words.schema, [&] {
            const auto reason = evaluation.reasonOf(ask);
            return "the content of " + shown(frame.instance) + " is refused"
                + (reason ? ": " + reason->message : std::string());
        });
    }

    ContentWords m_words;
};

MadeAssertion makeContent(KeywordSource& source)
{
    if (!source.options().assertContent)
        return nullptr;
    ContentWords words {source["contentEncoding"], source["contentMediaType"]};
    // Of what media type it is a schema nobody knows without a word about that.
    if (source.dialect() >= Dialect::Draft2019 && words.mediaType && source.says("contentSchema")) {
        words.schema = source["contentSchema"];
        words.compiled = &source.subschema(words.schema);
    }
    return std::make_unique<ContentAssertion>(std::move(words));
}

constexpr Keyword ContentKeywords[] = {
    {.names = {"contentEncoding", "contentMediaType"},
        .dialects = from(Dialect::Draft7),
        .vocabulary = Vocabulary::Core,
        .make = makeContent},
};

} // namespace

std::span<const Keyword> contentKeywords()
{
    return ContentKeywords;
}

} // namespace core
