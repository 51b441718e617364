// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml_reader.h"

#include "core/document/unicode.h"
#include "core/document/yaml_events.h"
#include "core/document/yaml_explainer.h"
#include "core/document/yaml_scanner.h"
#include "core/document/yaml_stream.h"

#include <string>

namespace core {

namespace {

/// Stands for a character that yaml-cpp would misread; any letter does.
constexpr char Placeholder = 'x';

/// A copy of a piece in which nothing is left that yaml-cpp gets wrong though it does not change how things
/// nest.
std::string forYamlCpp(std::string_view piece)
{
    std::string copy(piece);
    for (std::size_t at = copy.find('*'); at != std::string::npos; at = copy.find('*', at + 1)) {
        const bool mayBeAlias =
            at == 0 || std::string_view(" \t\n,[{").find(copy[at - 1]) != std::string_view::npos;
        const bool named =
            at + 1 < copy.size() && std::string_view(" \t\r\n").find(copy[at + 1]) == std::string_view::npos;
        if (mayBeAlias && named)
            copy[at] = Placeholder;
    }
    for (std::size_t at = copy.find("\\u"); at != std::string::npos; at = copy.find("\\u", at + 2))
        if (at + 2 < copy.size() && (copy[at + 2] == 'd' || copy[at + 2] == 'D'))
            copy.replace(at, 2, 2, Placeholder);
    return copy;
}

YamlFailure asFailure(const YamlCppError& error, std::uint32_t begin)
{
    static_cast<void>(error.message); // in yaml-cpp's own terms, which help nobody
    return {begin + error.at, "yaml-syntax", "This is not valid YAML",
        "Check quotes, colons and the indentation around here"};
}

/// One document of the stream.
class DocumentReader : public YamlFallback {
public:
    DocumentReader(std::string_view text, const YamlDocument& document, TreeBuilder& builder,
        const ReadOptions& options, const std::stop_token& stop)
        : m_text(text)
        , m_document(document)
        , m_builder(builder)
        , m_options(options)
        , m_stop(stop)
    {
    }

    void read()
    {
        const bool simple = !m_document.hasDirectives && !m_document.contentOnMarkerLine;
        if (m_options.path == ReadPath::Fast && simple)
            YamlScanner(m_text, m_document.content, m_builder, *this, m_options.limits).read();
        else
            readWhole();
    }

    tl::expected<std::uint32_t, YamlFailure> readPiece(ByteRange lines, YamlPiece piece, int indent) override
    {
        if (m_stop.stop_requested())
            return tl::unexpected(YamlFailure {lines.begin, "cancelled", "Reading was cancelled", {}});
        const bool fromDirectives = piece == YamlPiece::Whole && m_document.hasMarker;
        const std::uint32_t begin = fromDirectives ? markerBegin() : lines.begin;
        YamlExplainer explainer(
            m_text.substr(0, lines.end), lines.begin, piece, indent, m_builder, m_anchors, m_options.limits);
        if (m_document.hasDirectives)
            explainer.setDirectives(m_text.substr(
                m_document.directivesBegin, m_document.content.begin - m_document.directivesBegin));
        const auto error = readYamlCpp(forYamlCpp(m_text.substr(begin, lines.end - begin)), explainer);
        if (!error)
            explainer.finish();
        if (explainer.failure())
            return tl::unexpected(*explainer.failure());
        if (error)
            return tl::unexpected(asFailure(*error, begin));
        return explainer.end();
    }

private:
    std::uint32_t markerBegin() const
    {
        return m_document.hasDirectives ? m_document.directivesBegin : m_document.content.begin - 3;
    }

    void readWhole()
    {
        const auto mark = m_builder.mark();
        const auto end = readPiece(m_document.content, YamlPiece::Whole, -1);
        if (end)
            return;
        m_builder.takeBack(mark);
        const std::uint32_t at = m_document.content.begin;
        m_builder.scalar(NodeKind::Null, {}, {at, at}, BrokenValue);
        const YamlFailure& failure = end.error();
        m_builder.report({.code = failure.code,
            .range = {failure.at, YamlScalars(m_text).contentEnd(failure.at)},
            .message = std::string(failure.message),
            .hint = std::string(failure.hint)});
    }

    std::string_view m_text;
    const YamlDocument& m_document;
    TreeBuilder& m_builder;
    const ReadOptions& m_options;
    const std::stop_token& m_stop;
    YamlAnchors m_anchors;
};

} // namespace

void readYaml(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop)
{
    const std::string_view text = builder.tree().source().bytes();
    const std::uint32_t begin = text.starts_with(ByteOrderMark) ? 3 : 0;
    const YamlStream stream = splitYamlStream(text, begin);
    for (const YamlDocument& document : stream.documents)
        DocumentReader(text, document, builder, options, stop).read();
    if (stream.failure)
        builder.report({.code = stream.failure->code,
            .range = {stream.failure->at, YamlScalars(text).contentEnd(stream.failure->at)},
            .message = std::string(stream.failure->message),
            .hint = std::string(stream.failure->hint)});
}

} // namespace core
