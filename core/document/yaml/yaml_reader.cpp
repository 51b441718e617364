// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_reader.h"

#include "core/base/unicode.h"
#include "core/document/encoding.h"
#include "core/document/yaml/yaml_events.h"
#include "core/document/yaml/yaml_explainer.h"
#include "core/document/yaml/yaml_schema.h"
#include "core/document/yaml/yaml_stream.h"

#include <cctype>
#include <string>

namespace core {

namespace {

/// Stands for a character that yaml-cpp would misread; any letter does.
constexpr char Placeholder = 'x';

/// yaml-cpp knows only the aliases of its piece and few characters in names: aliases become plain scalars,
/// names letters.
void hideNames(std::string& copy)
{
    // A quote may end a quoted text that the name only seems to stand in.
    constexpr std::string_view Ends = " \t\r\n,[]{}'\"";
    for (std::size_t at = copy.find_first_of("*&"); at != std::string::npos;
         at = copy.find_first_of("*&", at + 1)) {
        const bool mayBegin =
            at == 0 || std::string_view(" \t\n,[{").find(copy[at - 1]) != std::string_view::npos;
        const std::size_t end = std::min(copy.find_first_of(Ends, at), copy.size());
        if (!mayBegin || end == at + 1)
            continue;
        if (copy[at] == '*')
            copy[at] = Placeholder;
        for (++at; at < end; ++at)
            if (std::isalnum(static_cast<unsigned char>(copy[at])) == 0)
                copy[at] = Placeholder;
        --at;
    }
}

/// A copy of a piece in which nothing is left that yaml-cpp gets wrong though it does not change how things
/// nest.
std::string forYamlCpp(std::string_view piece)
{
    std::string copy(piece);
    hideNames(copy);
    for (std::size_t at = copy.find("\\u"); at != std::string::npos; at = copy.find("\\u", at + 2))
        if (at + 2 < copy.size() && (copy[at + 2] == 'd' || copy[at + 2] == 'D'))
            copy.replace(at, 2, 2, Placeholder);
    return copy;
}

YamlFailure asFailure(const YamlCppError& error, std::uint32_t begin)
{
    static_cast<void>(error.message); // in yaml-cpp's own terms, which help nobody
    return {begin + error.at, "yaml-syntax", "This is not YAML, or YAML of a kind that is not supported",
        "Check quotes, colons and the indentation around here"};
}

/// One document of the stream.
class DocumentReader : public YamlFallback {
public:
    DocumentReader(std::string_view text, YamlPart& part, std::vector<YamlHandedOn>& handedOn,
        TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop)
        : m_text(text)
        , m_part(part)
        , m_builder(builder)
        , m_options(options)
        , m_stop(stop)
        , m_handedOn(handedOn)
    {
    }

    void read()
    {
        const bool simple = !m_part.document.hasDirectives && !m_part.document.contentOnMarkerLine;
        if (m_options.path == ReadPath::Fast && simple)
            YamlScanner(m_text, m_part.document.content, m_builder, *this, m_options.limits).read();
        else
            readWhole();
    }

    std::optional<std::size_t> resume(const YamlResumption& where)
    {
        return YamlScanner(
            m_text, {where.at, m_part.document.content.end}, m_builder, *this, m_options.limits)
            .resume(where.levels, where.stopsAt);
    }

    tl::expected<std::uint32_t, YamlFailure> readPiece(ByteRange lines, YamlPiece piece, int indent) override
    {
        auto end = explain(lines, piece, indent);
        m_handedOn.push_back({lines, piece == YamlPiece::Whole, m_anchors.takeUse()});
        return end;
    }

private:
    tl::expected<std::uint32_t, YamlFailure> explain(ByteRange lines, YamlPiece piece, int indent)
    {
        if (m_stop.stop_requested())
            return tl::unexpected(YamlFailure {lines.begin, "cancelled", "Reading was cancelled", {}});
        m_part.handedOn += lines.size();
        if (handsOnTooMuch(m_part))
            return tl::unexpected(YamlFailure {lines.begin, "yaml-too-broken",
                "Too much around here is broken to look at it in detail", "Mend what is told above first"});
        const bool fromDirectives = piece == YamlPiece::Whole && m_part.document.hasMarker;
        const std::uint32_t begin = fromDirectives ? markerBegin() : lines.begin;
        YamlExplainer explainer(
            m_text.substr(0, lines.end), lines.begin, piece, indent, m_builder, m_anchors, m_options.limits);
        if (m_part.document.hasDirectives)
            explainer.setDirectives(m_text.substr(m_part.document.directivesBegin,
                m_part.document.content.begin - m_part.document.directivesBegin));
        const auto error = readYamlCpp(forYamlCpp(m_text.substr(begin, lines.end - begin)), explainer);
        if (!error)
            explainer.finish();
        if (explainer.failure())
            return tl::unexpected(*explainer.failure());
        if (error)
            return tl::unexpected(asFailure(*error, begin));
        return explainer.end();
    }

    std::uint32_t markerBegin() const
    {
        return m_part.document.hasDirectives ? m_part.document.directivesBegin
                                             : m_part.document.content.begin - 3;
    }

    void readWhole()
    {
        const auto mark = m_builder.mark();
        const auto end = readPiece(m_part.document.content, YamlPiece::Whole, -1);
        if (end)
            return;
        m_builder.takeBack(mark);
        const std::uint32_t at = m_part.document.content.begin;
        m_builder.scalar(NodeKind::Null, {}, {at, at}, BrokenValue);
        m_builder.report(asDiagnostic(m_text, end.error()));
    }

    std::string_view m_text;
    YamlPart& m_part;
    TreeBuilder& m_builder;
    const ReadOptions& m_options;
    const std::stop_token& m_stop;
    YamlAnchors m_anchors;
    std::vector<YamlHandedOn>& m_handedOn;
};

/// YAML 1.1 read these as octal, YAML 1.2 reads them as decimal; we take neither's word.
void warnOfOldOctals(TreeBuilder& builder)
{
    const Tree& tree = builder.tree();
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        const NodeRecord& record = tree.record(index);
        const bool plain = record.kind == NodeKind::String && !(record.flags & (QuotedValue | BlockScalar));
        if (plain && looksLikeOldOctal(tree.text(record)))
            builder.report({.level = DiagnosticLevel::Warning,
                .code = OldOctalCode,
                .range = {record.begin, record.end},
                .message = "A number with a leading zero is read as a string",
                .hint = "Put it in quotes, or remove the zero"});
    }
}

} // namespace

void readYaml(TreeBuilder& builder, const ReadOptions& options, const std::stop_token& stop, YamlTrace* trace)
{
    const std::string_view source = builder.tree().source().bytes();
    EncodingCheck encoding = checkYamlEncoding(source, options.limits.diagnostics);
    YamlTrace own;
    YamlTrace& traced = trace ? *trace : own;
    traced.isRegular = encoding.diagnostics.empty();
    for (Diagnostic& diagnostic : encoding.diagnostics)
        builder.report(std::move(diagnostic));
    if (encoding.isUtf16)
        return;
    const std::string_view text = encoding.readable ? *encoding.readable : source;
    builder.expect(builder.tree().source().lineCount()); // most lines hold one node
    const YamlStream stream = splitYamlStream(text, text.starts_with(ByteOrderMark) ? 3 : 0);
    for (const YamlDocument& document : stream.documents) {
        traced.parts.push_back({document});
        DocumentReader(text, traced.parts.back(), traced.handedOn, builder, options, stop).read();
    }
    settle(traced.handedOn);
    warnOfOldOctals(builder);
    if (stream.failure)
        builder.report(asDiagnostic(text, *stream.failure));
    traced.isRegular = traced.isRegular && !stream.failure && !stop.stop_requested();
}

std::optional<std::size_t> resumeYaml(TreeBuilder& builder, const YamlResumption& where, YamlPart& part,
    std::vector<YamlHandedOn>& handedOn, const ReadOptions& options, const std::stop_token& stop)
{
    const std::string_view text = builder.tree().source().bytes();
    const auto open = DocumentReader(text, part, handedOn, builder, options, stop).resume(where);
    settle(handedOn);
    warnOfOldOctals(builder);
    return open;
}

} // namespace core
