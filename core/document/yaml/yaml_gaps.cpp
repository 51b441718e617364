// SPDX-License-Identifier: Apache-2.0
// What may stand between two nodes: indicators, white space, comments, tags and anchors.
#include "core/document/yaml/yaml_explainer.h"

namespace core {

/// White space, line breaks and comments; says how the next character is reached.
bool YamlExplainer::skipGap(Gap& gap)
{
    gap = {};
    for (;;) {
        if (isBlank(m_at)) {
            gap.tab = gap.tab || charAt(m_at) == '\t';
            ++m_at;
        } else if (charAt(m_at) == '#') {
            const bool behindSpace = m_at == m_begin || isBlank(m_at - 1) || charAt(m_at - 1) == '\n';
            if (!behindSpace)
                return fail(m_at, "yaml-comment-space", "A comment must stand behind a space",
                    "Put a space before the #");
            m_at = m_scalars.contentEnd(m_at);
        } else if (m_at < m_text.size() && m_scalars.atBreak(m_at)) {
            m_at = m_scalars.nextLine(m_at);
            gap = {.newLine = true};
        } else {
            break;
        }
    }
    const bool inFlow = parent() && parent()->isFlow;
    if (!gap.newLine && inFlow)
        return true; // the column says nothing, and looking for it would be slow on a line of many megabytes
    const std::uint32_t line = lineBegin(m_at);
    std::uint32_t first = line;
    while (gap.newLine && charAt(first) == ' ')
        ++first;
    gap.column = static_cast<int>((gap.newLine ? first : m_at) - line);
    return !inFlow || m_at >= m_text.size() || flowLineIsDeepEnough(gap, indent());
}

bool YamlExplainer::flowLineIsDeepEnough(const Gap& gap, int around)
{
    const bool closes = charAt(m_at) == ']' || charAt(m_at) == '}';
    if (gap.column > around || (closes && gap.column == around))
        return true;
    return fail(m_at, "yaml-indentation",
        "This line belongs to a bracketed value and must be indented deeper",
        "Indent it deeper than the key that holds the brackets");
}

/// Behind `-`, `?`, `:` or `,`: a value that is not written stands directly there.
bool YamlExplainer::skipIndicator(Gap& gap)
{
    m_behindIndicator = ++m_at;
    return skipGap(gap);
}

/// Everything up to the next node that belongs to the collection around it.
bool YamlExplainer::separators(Gap& gap, NodeShape shape)
{
    Frame* const frame = parent();
    if (!frame) {
        m_behindIndicator = m_at;
        if (m_piece != YamlPiece::Whole
            && shape != (m_piece == YamlPiece::MapEntries ? NodeShape::BlockMap : NodeShape::BlockSequence))
            return fail(m_at, "yaml-missing-colon", "A `key: value` is expected here",
                "Add the colon and a space behind the key");
        return skipGap(gap) && mayStandHere(gap, shape);
    }
    bool fine = false;
    if (frame->isFlow)
        fine = frame->isMap && frame->expectsValue ? flowValue(gap) : flowSeparator(gap);
    else if (!frame->isMap)
        fine = blockItem(gap);
    else
        fine = frame->expectsValue ? blockValue(gap, shape) : blockKey(gap, shape);
    return fine && (m_mustBeAbsent || mayStandHere(gap, shape));
}

bool YamlExplainer::blockItem(Gap& gap)
{
    Frame& frame = m_frames.back();
    if (!skipGap(gap))
        return false;
    if (!isIndicator('-'))
        return fail(m_at, "yaml-unexpected-text", "A list item is expected here",
            "Begin the item with `- `, or indent the line");
    if (frame.count > 0 && (!gap.newLine || gap.tab || gap.column != frame.column))
        return fail(m_at, "yaml-indentation", "This list item does not stand where the others do",
            "Indent it like its siblings");
    ++frame.count;
    return skipIndicator(gap);
}

bool YamlExplainer::blockKey(Gap& gap, NodeShape shape)
{
    Frame& frame = m_frames.back();
    if (!skipGap(gap))
        return false;
    if (frame.count > 0 && (!gap.newLine || gap.tab || gap.column != frame.column))
        return fail(m_at, "yaml-indentation", "This key does not stand where the others of its map do",
            "Indent it like its siblings");
    ++frame.count;
    frame.isExplicit = isIndicator('?');
    m_behindIndicator = m_at;
    if (frame.isExplicit)
        return skipIndicator(gap);
    gap = {.column = frame.column};
    const bool isBlock = shape == NodeShape::BlockMap || shape == NodeShape::BlockSequence;
    return !isBlock
        || fail(m_at, "yaml-unexpected-text", "A `key: value` is expected here",
            "Add the colon and a space behind the key");
}

bool YamlExplainer::blockValue(Gap& gap, NodeShape shape)
{
    const Frame& frame = m_frames.back();
    const std::uint32_t behindKey = m_at;
    if (!skipGap(gap))
        return false;
    const bool onRightLine =
        frame.isExplicit ? gap.newLine && !gap.tab && gap.column == frame.column : !gap.newLine;
    if (isIndicator(':') && onRightLine) {
        if (!skipIndicator(gap))
            return false;
        const bool isBlock = shape == NodeShape::BlockMap || shape == NodeShape::BlockSequence;
        return !isBlock || gap.newLine || frame.isExplicit || atProperty()
            || fail(m_at, "yaml-nested-mapping", "A list or map must begin on the line behind its key",
                "Put the value in quotes if it contains `: `, or begin it on a new line");
    }
    if (!frame.isExplicit)
        return fail(behindKey, "yaml-missing-colon", "A colon is expected behind this key",
            "Add the colon and a space behind the key");
    m_at = m_behindIndicator = behindKey;
    m_mustBeAbsent = true;
    return true;
}

/// Before a flow item or key: the comma, and the `?` of an explicit key.
bool YamlExplainer::flowSeparator(Gap& gap)
{
    Frame& frame = m_frames.back();
    m_behindIndicator = m_at;
    if (!skipGap(gap))
        return false;
    if (frame.count > 0 && !frame.isPair) {
        if (charAt(m_at) != ',')
            return fail(m_at, "yaml-missing-comma", "A comma or the closing bracket is expected here",
                "Add a comma between the values");
        if (!skipIndicator(gap))
            return false;
    }
    if (charAt(m_at) == ',')
        return fail(m_at, "yaml-missing-value", "A value is missing before this comma",
            "Remove the comma, or add the value");
    ++frame.count;
    frame.isExplicit = frame.isMap && isIndicator('?');
    return !frame.isExplicit || skipIndicator(gap);
}

bool YamlExplainer::flowValue(Gap& gap)
{
    const Frame& frame = m_frames.back();
    const std::uint32_t behindKey = m_at;
    if (!skipGap(gap))
        return false;
    if (charAt(m_at) != ':') {
        m_at = m_behindIndicator = behindKey;
        m_mustBeAbsent = true;
        return true;
    }
    if (frame.isPair && !frame.isExplicit && gap.newLine)
        return fail(m_at, "yaml-multi-line-key", "The colon must stand on the line of its key",
            "Write key and colon on one line");
    return skipIndicator(gap);
}

/// Whether a node reached by this gap stands deep enough for the block around.
bool YamlExplainer::mayStandHere(const Gap& gap, NodeShape shape)
{
    const Frame* const frame = parent();
    if (frame && frame->isFlow)
        return true; // skipGap has looked
    const bool isBlock = shape == NodeShape::BlockMap || shape == NodeShape::BlockSequence;
    if (isBlock && gap.tab)
        return fail(m_at, "yaml-tab-indentation", "A tab stands where the line is indented",
            "Indent with spaces; YAML does not allow tabs there");
    if (!gap.newLine) {
        const bool behindMarker = !frame && m_begin >= 3 && m_text.substr(m_begin - 3, 3) == "---";
        return !isBlock || !behindMarker || atProperty()
            || fail(m_at, "yaml-nested-mapping", "A list or map must begin on the line behind the ---",
                "Begin it on a new line");
    }
    const bool mayAlign = shape == NodeShape::BlockSequence && frame && frame->isMap;
    const bool absent =
        m_at >= m_text.size() || shape == NodeShape::Scalar; // an absent scalar stands nowhere
    if (gap.column > indent() || (mayAlign && gap.column == indent()) || absent)
        return true;
    return fail(m_at, "yaml-indentation", "This value must stand deeper than the key or dash it belongs to",
        "Indent it");
}

// Tags and anchors.

/// Reads as many as yaml-cpp says the node has: a tag or anchor behind those of a block map belongs to its
/// first key.
bool YamlExplainer::readProperties(Properties& properties, NodeShape shape, bool wantsAnchor, bool wantsTag)
{
    const bool isBlock = shape == NodeShape::BlockMap || shape == NodeShape::BlockSequence;
    std::uint32_t behind = m_at;
    while (!m_mustBeAbsent) {
        const bool another = (wantsAnchor && properties.anchor.empty() && charAt(m_at) == '&')
            || (wantsTag && !properties.hasTag && charAt(m_at) == '!');
        if (!another)
            break;
        if (!readProperty(properties))
            return false;
        behind = m_behindIndicator = m_at;
        Gap gap;
        if (!skipGap(gap))
            return false;
        const bool inFlow = parent() && parent()->isFlow;
        if (gap.newLine && !inFlow && !isBlock && gap.column <= indent()) {
            m_at = behind; // what stands there belongs to somebody else
            return true;
        }
    }
    if (isBlock)
        m_at = behind; // openBlock looks at this gap itself
    else if (shape == NodeShape::Scalar && !m_mustBeAbsent && atProperty())
        return fail(m_at, "yaml-property", "This tag or anchor cannot stand here",
            "A value has at most one tag and one anchor");
    return true;
}

bool YamlExplainer::readProperty(Properties& properties)
{
    const std::uint32_t begin = m_at;
    const bool inFlow = parent() && parent()->isFlow;
    const auto ends = [&](std::uint32_t at) {
        return m_scalars.atSpace(at)
            || (inFlow && std::string_view(",[]{}").find(charAt(at)) != std::string_view::npos);
    };
    const bool verbatim = m_text.substr(begin, 2) == "!<";
    while (verbatim ? charAt(m_at) != '>' && !m_scalars.atSpace(m_at) : !ends(m_at))
        ++m_at;
    if (verbatim && charAt(m_at) == '>')
        ++m_at;
    const std::string_view word = m_text.substr(begin, m_at - begin);
    if (word.size() < 2 && word != "!")
        return fail(begin, "yaml-property", "An anchor needs a name", "Write a name behind the &");
    if (!ends(m_at))
        return fail(m_at, "yaml-property", "A space is expected behind this tag", "Put a space behind it");
    if (!inFlow && static_cast<int>(begin - lineBegin(begin)) <= indent() && !expectsKey())
        return fail(begin, "yaml-indentation",
            "This tag or anchor must stand deeper than the key or dash it belongs to", "Indent it");
    if (word.front() == '&' && isMuted())
        return fail(begin, "yaml-unsupported",
            "An anchor inside of a key that is a list or map is not supported", "Use a plain or quoted key");
    if (word.front() == '&')
        properties.anchor = word.substr(1);
    else
        properties.hasTag = true;
    return word.front() == '&' || tagHandleIsKnown(word, begin);
}

bool YamlExplainer::tagHandleIsKnown(std::string_view tag, std::uint32_t at)
{
    const std::size_t second = tag.find('!', 1);
    if (tag.starts_with("!!") || tag.starts_with("!<") || second == std::string_view::npos)
        return true;
    const std::string_view handle = tag.substr(0, second + 1);
    for (std::size_t line = m_directives.find("%TAG"); line != std::string_view::npos;
         line = m_directives.find("%TAG", line + 1)) {
        const std::size_t name = m_directives.find_first_not_of(" \t", line + 4);
        if (name != std::string_view::npos && m_directives.substr(name).starts_with(handle))
            return true;
    }
    return fail(at, "yaml-tag-handle", "The handle of this tag is not declared in this document",
        "Declare it with %TAG, or use another tag");
}

} // namespace core
