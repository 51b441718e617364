// SPDX-License-Identifier: Apache-2.0
// The strict layer over yaml-cpp: every byte must be explained by an event, or be white space, comment or
// indicator.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"
#include "core/document/yaml/yaml_events.h"
#include "core/document/yaml/yaml_scalars.h"
#include "core/document/yaml/yaml_scanner.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// What the anchors of one document stand for; lives as long as the reading of it.
class YamlAnchors {
public:
    struct Target {
        NodeIndex node = NoNode;
        std::uint32_t begin = 0; ///< tells a node that was taken back from the one in its place
        std::string keyText; ///< of an anchored key, which has no node
        bool isKey = false;
    };
    void set(std::string_view name, Target target)
    {
        m_isUsed = true;
        m_targets.insert_or_assign(std::string(name), std::move(target));
    }
    const Target* find(std::string_view name, const Tree& tree);
    /// Whether any was set or looked for since the last time this was asked.
    bool takeUse() { return std::exchange(m_isUsed, false); }

private:
    std::map<std::string, Target, std::less<>> m_targets;
    bool m_isUsed = false;
};

/// Follows the events of yaml-cpp through the text. yaml-cpp says how things nest; where they stand, what the
/// scalars mean and whether the text really is YAML is found out here.
class YamlExplainer : public YamlEvents {
public:
    /// `place` is where the piece begins; `indent` the column of the collection it becomes part of.
    YamlExplainer(std::string_view text, std::uint32_t place, YamlPiece piece, int indent,
        TreeBuilder& builder, YamlAnchors& anchors, const ReadLimits& limits);

    bool null(bool anchored) override;
    bool scalar(std::string_view tag, std::string_view text) override;
    bool alias() override;
    bool sequenceStart(std::string_view tag, bool anchored, bool isFlow) override;
    bool sequenceEnd() override;
    bool mapStart(std::string_view tag, bool anchored, bool isFlow) override;
    bool mapEnd() override;

    /// The lines before the `---` of the document, which may declare tag handles.
    void setDirectives(std::string_view directives) { m_directives = directives; }
    /// After the last event: nothing may be left. Then `failure()` is what was wrong, if anything.
    void finish();
    const std::optional<YamlFailure>& failure() const { return m_failure; }
    /// Behind the last value.
    std::uint32_t end() const { return m_end; }

private:
    struct Frame {
        bool isMap = false;
        bool isFlow = false;
        bool isPair = false; ///< `[a: b]`: a map without brackets of its own
        bool outer = false; ///< stands for the open collection a piece becomes part of
        bool isKey = false; ///< the whole collection is a key
        bool expectsValue = false;
        bool isExplicit = false; ///< the present key stands behind a `?`
        std::uint32_t count = 0; ///< keys or items begun
        int column = -1; ///< block: where its entries stand; known with the first
        int indent = -1; ///< of the block around: everything must stand deeper
        std::uint32_t begin = 0;
    };
    /// How the next token was reached.
    struct Gap {
        bool newLine = false;
        bool tab =
            false; ///< a tab stands before it where indentation or a compact collection would need spaces
        int column = 0;
    };
    struct Properties {
        std::string_view anchor;
        bool hasTag = false;
        bool any() const { return hasTag || !anchor.empty(); }
    };
    enum class NodeShape : std::uint8_t { Scalar, FlowCollection, BlockMap, BlockSequence };

    bool skipGap(Gap& gap);
    bool flowLineIsDeepEnough(const Gap& gap, int indent);
    bool skipIndicator(Gap& gap);
    bool separators(Gap& gap, NodeShape shape);
    bool blockItem(Gap& gap);
    bool blockKey(Gap& gap, NodeShape shape);
    bool blockValue(Gap& gap, NodeShape shape);
    bool flowSeparator(Gap& gap);
    bool flowValue(Gap& gap);
    bool mayStandHere(const Gap& gap, NodeShape shape);
    bool readProperties(Properties& properties, NodeShape shape, bool wantsAnchor, bool wantsTag);
    bool readProperty(Properties& properties);
    bool tagHandleIsKnown(std::string_view tag, std::uint32_t at);

    bool openCollection(bool isMap, std::string_view tag, bool anchored, bool isFlow);
    bool openFlow(Frame& frame);
    bool openBlock(Frame& frame, Gap gap, const Properties& properties);
    void openNode(const Frame& frame, const Properties& properties);
    bool closeCollection();
    bool closeFlow();
    bool addPresent(const Gap& gap, const Properties& properties, std::string_view tag,
        std::optional<std::string_view> yamlCppText);
    bool addValue(const Properties& properties, NodeKind kind, const YamlScalar& scalar, std::uint32_t begin);
    bool addAbsent(const Properties& properties, std::string_view tag);
    bool addAlias();
    bool addAliasKey(const YamlAnchors::Target& target, ByteRange range);
    void addKey(std::string_view text, ByteRange range, std::uint8_t flags);
    void setAnchor(std::string_view name, NodeIndex node);
    void afterNode();
    std::optional<NodeKind> kindOf(std::string_view tag, std::string_view text, std::uint32_t begin);
    bool nullIsWritten(const Gap& gap);

    Frame* parent() { return m_frames.empty() ? nullptr : &m_frames.back(); }
    int indent() const;
    bool expectsKey() const
    {
        return !m_frames.empty() && m_frames.back().isMap && !m_frames.back().expectsValue;
    }
    bool isMuted() const { return m_keyDepth > 0; }
    std::uint32_t lineBegin(std::uint32_t at) const;
    bool atProperty() const { return charAt(m_at) == '&' || charAt(m_at) == '!'; }
    bool isIndicator(char c) const { return charAt(m_at) == c && m_scalars.atSpace(m_at + 1); }
    char charAt(std::uint32_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool isBlank(std::uint32_t at) const { return charAt(at) == ' ' || charAt(at) == '\t'; }
    bool fail(std::uint32_t at, std::string_view code, std::string_view message, std::string_view hint);

    std::string_view m_text;
    std::string_view m_directives;
    YamlPiece m_piece;
    TreeBuilder& m_builder;
    YamlAnchors& m_anchors;
    const ReadLimits& m_limits;
    YamlScalars m_scalars;
    std::optional<YamlFailure> m_failure;
    std::vector<Frame> m_frames;
    std::uint32_t m_begin;
    std::uint32_t m_at; ///< everything before is explained
    std::uint32_t m_end; ///< behind the last value
    std::uint32_t m_behindIndicator; ///< where a value that is not written stands
    int m_rootIndent;
    int m_keyDepth = 0; ///< in a collection that is a key: no nodes are made
    bool m_mustBeAbsent = false; ///< there is no colon, so there can be no value
    bool m_any = false;
};

} // namespace core
