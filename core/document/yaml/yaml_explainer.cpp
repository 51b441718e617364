// SPDX-License-Identifier: Apache-2.0
// Nodes; the ways between them are in yaml_gaps.cpp.
#include "core/document/yaml/yaml_explainer.h"

#include "core/document/yaml/yaml_schema.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view CoreTag = "tag:yaml.org,2002:";

bool isExplicitTag(std::string_view tag)
{
    return !tag.empty() && tag != "?";
}

std::uint8_t styleOf(char first)
{
    if (first == '"' || first == '\'')
        return QuotedValue;
    return first == '|' || first == '>' ? BlockScalar : 0;
}

} // namespace

const YamlAnchors::Target* YamlAnchors::find(std::string_view name, const Tree& tree)
{
    m_isUsed = true;
    const auto found = m_targets.find(name);
    if (found == m_targets.end())
        return nullptr;
    const Target& target = found->second;
    const bool stands =
        target.isKey || (target.node < tree.nodeCount() && tree.record(target.node).begin == target.begin);
    return stands ? &target : nullptr;
}

YamlExplainer::YamlExplainer(std::string_view text, std::uint32_t place, YamlPiece piece, int indent,
    TreeBuilder& builder, YamlAnchors& anchors, const ReadLimits& limits)
    : m_text(text)
    , m_piece(piece)
    , m_builder(builder)
    , m_anchors(anchors)
    , m_limits(limits)
    , m_scalars(text)
    , m_begin(place)
    , m_at(place)
    , m_end(place)
    , m_behindIndicator(place)
    , m_rootIndent(indent)
{
}

// Scalars.

bool YamlExplainer::null(bool)
{
    Gap gap;
    Properties properties;
    if (!separators(gap, NodeShape::Scalar) || !readProperties(properties, NodeShape::Scalar, true, true))
        return false;
    if (!nullIsWritten(gap))
        return addAbsent(properties, "?");
    return addPresent(gap, properties, "?", std::nullopt);
}

bool YamlExplainer::scalar(std::string_view tag, std::string_view text)
{
    Gap gap;
    Properties properties;
    if (!separators(gap, NodeShape::Scalar))
        return false;
    if (charAt(m_at) == '*')
        return addAlias(); // the asterisk was hidden from yaml-cpp, which knows only the anchors of this
                           // piece
    if (!readProperties(properties, NodeShape::Scalar, true, true))
        return false;
    const char first = charAt(m_at);
    const bool quoted =
        first == '"' || first == '\'' || ((first == '|' || first == '>') && !(parent() && parent()->isFlow));
    if (text.empty() && !quoted)
        return addAbsent(properties, tag);
    return addPresent(gap, properties, tag, text);
}

/// yaml-cpp calls `null`, `~` and nothing at all the same; only the text tells.
bool YamlExplainer::nullIsWritten(const Gap& gap)
{
    const char first = charAt(m_at);
    if (m_mustBeAbsent || (first != '~' && first != 'n' && first != 'N'))
        return false;
    const bool inFlow = parent() && parent()->isFlow;
    if (!inFlow && gap.newLine && gap.column <= indent() && !expectsKey())
        return false;
    const auto scalar = m_scalars.plain(m_at, indent(), inFlow);
    return scalar && plainKind(scalar->text) == NodeKind::Null;
}

bool YamlExplainer::addPresent(const Gap& gap, const Properties& properties, std::string_view tag,
    std::optional<std::string_view> yamlCppText)
{
    if (m_mustBeAbsent)
        return fail(m_at, "yaml-missing-colon", "A colon is expected before this value",
            "Add the colon and a space behind the key");
    const std::uint32_t begin = m_at;
    const bool inFlow = parent() && parent()->isFlow;
    if (gap.newLine && !inFlow && gap.column <= indent())
        return fail(begin, "yaml-indentation",
            "This value must stand deeper than the key or dash it belongs to", "Indent it");
    const auto scalar = m_scalars.any(begin, indent(), inFlow);
    if (!scalar) {
        m_failure = m_scalars.failure();
        return false;
    }
    const std::string_view source = m_text.substr(begin, scalar->end - begin);
    // A text that was changed for yaml-cpp's sake cannot be compared with what it made of it.
    bool comparable = source.find_first_of("*&\\") == std::string_view::npos;
    // yaml-cpp misreads blocks of text on the first column, and those that end the text without a line end.
    const bool ownBlock = styleOf(m_text[begin]) == BlockScalar && (indent() < 0 || !m_text.ends_with('\n'));
    comparable = comparable && !ownBlock;
    if (yamlCppText && comparable && scalar->text != *yamlCppText)
        return fail(begin, "yaml-readers-disagree",
            "Two readers understand this value differently, so it is not trusted",
            "Put the value in double quotes");
    const auto kind = kindOf(tag, scalar->text, begin);
    return kind && addValue(properties, *kind, *scalar, begin);
}

bool YamlExplainer::addValue(
    const Properties& properties, NodeKind kind, const YamlScalar& scalar, std::uint32_t begin)
{
    m_at = scalar.end;
    const char first = m_text[begin];
    if (expectsKey()) {
        if (scalar.multiLine && !parent()->isFlow && !parent()->isExplicit)
            return fail(begin, "yaml-multi-line-key", "A key must stand on one line",
                "Write the key on one line, or put `? ` before it");
        const bool isMerge = scalar.text == "<<" && first == '<';
        addKey(scalar.text, {begin, scalar.end}, isMerge ? MergeKey : 0);
        if (!properties.anchor.empty())
            m_anchors.set(properties.anchor, {.keyText = std::string(scalar.text), .isKey = true});
    } else if (!isMuted()) {
        setAnchor(
            properties.anchor, m_builder.scalar(kind, scalar.text, {begin, scalar.end}, styleOf(first)));
    }
    m_end = m_at;
    afterNode();
    return true;
}

bool YamlExplainer::addAbsent(const Properties& properties, std::string_view tag)
{
    // Behind properties the empty value stands directly after them.
    const std::uint32_t at = m_behindIndicator;
    m_at = at;
    const bool isString = tag == "tag:yaml.org,2002:str" || tag == "!";
    if (expectsKey())
        addKey({}, {at, at}, 0);
    else if (!isMuted())
        setAnchor(
            properties.anchor, m_builder.scalar(isString ? NodeKind::String : NodeKind::Null, {}, {at, at}));
    m_end = at;
    afterNode();
    return true;
}

std::optional<NodeKind> YamlExplainer::kindOf(
    std::string_view tag, std::string_view text, std::uint32_t begin)
{
    const bool plain = styleOf(m_text[begin]) == 0;
    if (tag == "?" || tag.empty())
        return plain ? plainKind(text) : NodeKind::String;
    if (tag == "!")
        return NodeKind::String;
    if (!tag.starts_with(CoreTag)) {
        m_builder.report({.level = DiagnosticLevel::Warning,
            .code = "yaml-unknown-tag",
            .range = {begin, begin + 1},
            .message =
                "The tag " + std::string(tag) + " has no meaning in a contract and is read as a string",
            .hint = "Remove the tag"});
        return NodeKind::String;
    }
    tag.remove_prefix(CoreTag.size());
    const NodeKind kind = plainKind(text);
    const bool fits = (tag == "int" && kind == NodeKind::Integer) || (tag == "null" && kind == NodeKind::Null)
        || (tag == "float" && (kind == NodeKind::Float || kind == NodeKind::Integer))
        || (tag == "bool" && kind == NodeKind::Boolean);
    if (fits)
        return tag == "float" ? NodeKind::Float : kind;
    if (tag == "int" || tag == "float" || tag == "bool" || tag == "null") {
        fail(begin, "yaml-tag-mismatch", "The value is not what its tag says",
            "Remove the tag, or write a value of that type");
        return std::nullopt;
    }
    return NodeKind::String;
}

// Aliases and keys.

bool YamlExplainer::alias()
{
    Gap gap;
    return separators(gap, NodeShape::Scalar) && addAlias();
}

bool YamlExplainer::addAlias()
{
    const std::uint32_t begin = m_at;
    const bool inFlow = parent() && parent()->isFlow;
    std::uint32_t end = begin + 1;
    while (!m_scalars.atSpace(end)
        && !(inFlow && std::string_view(",[]{}").find(charAt(end)) != std::string_view::npos))
        ++end;
    const std::string_view name = m_text.substr(begin + 1, end - begin - 1);
    const YamlAnchors::Target* target = m_anchors.find(name, m_builder.tree());
    if (charAt(begin) != '*' || !target)
        return fail(begin, "yaml-unknown-anchor", "This alias has no anchor before it",
            "Define it with & before, or fix its name");
    m_at = m_end = end;
    const ByteRange range {begin, end};
    if (expectsKey()) {
        if (!addAliasKey(*target, range))
            return false;
    } else if (!isMuted()) {
        if (target->isKey)
            m_builder.scalar(plainKind(target->keyText), target->keyText, range);
        else
            m_builder.alias(target->node, range);
    }
    afterNode();
    return true;
}

bool YamlExplainer::addAliasKey(const YamlAnchors::Target& target, ByteRange range)
{
    if (target.isKey) {
        addKey(target.keyText, range, 0);
        return true;
    }
    const Node node = m_builder.tree().node(target.node).resolved();
    const bool isScalar = !node.isMap() && !node.isSequence();
    addKey(
        isScalar ? node.text() : m_text.substr(range.begin, range.size()), range, isScalar ? 0 : ComplexKey);
    return true;
}

void YamlExplainer::addKey(std::string_view text, ByteRange range, std::uint8_t flags)
{
    if (isMuted())
        return;
    if (flags & ComplexKey)
        m_builder.report({.level = DiagnosticLevel::Warning,
            .code = "yaml-complex-key",
            .range = range,
            .message = "A key that is not a scalar is read as the text it is written as",
            .hint = "Use a plain or quoted key"});
    m_builder.key(text, range, flags);
}

void YamlExplainer::setAnchor(std::string_view name, NodeIndex node)
{
    if (!name.empty())
        m_anchors.set(name, {.node = node, .begin = m_builder.tree().record(node).begin, .keyText = {}});
}

void YamlExplainer::afterNode()
{
    m_any = true;
    m_mustBeAbsent = false;
    if (Frame* const frame = parent(); frame && frame->isMap)
        frame->expectsValue = !frame->expectsValue;
}

// Collections.

bool YamlExplainer::sequenceStart(std::string_view tag, bool anchored, bool isFlow)
{
    return openCollection(false, tag, anchored, isFlow);
}

bool YamlExplainer::mapStart(std::string_view tag, bool anchored, bool isFlow)
{
    return openCollection(true, tag, anchored, isFlow);
}

bool YamlExplainer::sequenceEnd()
{
    return closeCollection();
}

bool YamlExplainer::mapEnd()
{
    return closeCollection();
}

bool YamlExplainer::openCollection(bool isMap, std::string_view tag, bool anchored, bool isFlow)
{
    if (m_builder.depth() >= m_limits.depth || m_frames.size() >= m_limits.depth)
        return fail(m_at, "nested-too-deep", "The document is nested deeper than Countersign reads",
            "Move the inner parts into files or components of their own");
    Gap gap;
    const NodeShape shape = isFlow ? NodeShape::FlowCollection
        : isMap                    ? NodeShape::BlockMap
                                   : NodeShape::BlockSequence;
    Properties properties;
    Frame frame {.isMap = isMap, .isFlow = isFlow, .indent = indent()};
    frame.outer = m_frames.empty() && m_piece == (isMap ? YamlPiece::MapEntries : YamlPiece::SequenceItems);
    frame.isKey = expectsKey();
    if (!separators(gap, shape) || !readProperties(properties, shape, anchored, isExplicitTag(tag)))
        return false;
    if (!(isFlow ? openFlow(frame) : openBlock(frame, gap, properties)))
        return false;
    openNode(frame, properties);
    return true;
}

bool YamlExplainer::openFlow(Frame& frame)
{
    frame.begin = m_at;
    const char bracket = frame.isMap ? '{' : '[';
    if (charAt(m_at) == bracket)
        ++m_at;
    else if (frame.isMap && parent() && parent()->isFlow && !parent()->isMap)
        frame.isPair = true;
    else
        return fail(m_at, "yaml-unsupported", "A list or map as the key of a pair in a list is not supported",
            "Write the pair as a map of its own");
    m_behindIndicator = m_at;
    return true;
}

bool YamlExplainer::openBlock(Frame& frame, Gap gap, const Properties& properties)
{
    if (properties.any()) {
        if (!skipGap(gap))
            return false;
        if (!gap.newLine)
            return fail(m_at, "yaml-property-place",
                "A tag or anchor of a list or map must stand on the line before it",
                "Begin the list or map on the next line");
        if (!mayStandHere(gap, frame.isMap ? NodeShape::BlockMap : NodeShape::BlockSequence))
            return false;
    }
    frame.begin = m_at;
    frame.column = static_cast<int>(m_at - lineBegin(m_at));
    if (frame.outer && frame.column != m_rootIndent)
        return fail(m_at, "yaml-indentation", "This line does not stand where its siblings do",
            "Indent it like its siblings");
    return true;
}

void YamlExplainer::openNode(const Frame& frame, const Properties& properties)
{
    m_frames.push_back(frame);
    if (frame.isKey || isMuted()) {
        ++m_keyDepth;
        return;
    }
    if (frame.outer)
        return;
    const std::uint8_t flags = frame.isFlow ? FlowStyle : 0;
    setAnchor(properties.anchor,
        frame.isMap ? m_builder.openMap(frame.begin, flags) : m_builder.openSequence(frame.begin, flags));
}

bool YamlExplainer::closeCollection()
{
    if (m_frames.back().isFlow && !m_frames.back().isPair && !closeFlow())
        return false;
    const Frame closed = m_frames.back();
    m_frames.pop_back();
    if (isMuted())
        --m_keyDepth;
    else if (!closed.outer)
        m_builder.close(m_end);
    if (closed.isKey && !isMuted())
        addKey(m_text.substr(closed.begin, m_end - closed.begin), {closed.begin, m_end}, ComplexKey);
    afterNode();
    return true;
}

bool YamlExplainer::closeFlow()
{
    const Frame& frame = m_frames.back();
    Gap gap;
    if (!skipGap(gap))
        return false;
    if (charAt(m_at) == ',' && frame.count > 0) {
        ++m_at;
        if (!skipGap(gap))
            return false;
    }
    if (charAt(m_at) != (frame.isMap ? '}' : ']'))
        return fail(m_at, "yaml-missing-comma", "A comma or the closing bracket is expected here",
            "Add a comma between the values");
    m_end = ++m_at;
    return true;
}

void YamlExplainer::finish()
{
    Gap gap;
    if (m_failure || !skipGap(gap))
        return;
    if (m_at < m_text.size())
        fail(m_at, "yaml-unexpected-text", "This text is not part of any value",
            "Indent it as part of the value above, or remove it");
    else if (!m_any && m_piece == YamlPiece::Whole)
        m_builder.scalar(NodeKind::Null, {}, {m_begin, m_begin});
    else if (!m_any)
        fail(m_begin, "yaml-unexpected-text", "Nothing could be read here", {});
}

int YamlExplainer::indent() const
{
    const auto block =
        std::find_if(m_frames.rbegin(), m_frames.rend(), [](const Frame& frame) { return !frame.isFlow; });
    if (block != m_frames.rend())
        return block->column;
    return m_piece == YamlPiece::Whole ? m_rootIndent : m_rootIndent - 1;
}

std::uint32_t YamlExplainer::lineBegin(std::uint32_t at) const
{
    const std::size_t feed = at == 0 ? std::string_view::npos : m_text.rfind('\n', at - 1);
    return std::max(m_begin, feed == std::string_view::npos ? 0U : static_cast<std::uint32_t>(feed) + 1);
}

bool YamlExplainer::fail(
    std::uint32_t at, std::string_view code, std::string_view message, std::string_view hint)
{
    if (!m_failure)
        m_failure = YamlFailure {at, code, message, hint};
    return false;
}

} // namespace core
