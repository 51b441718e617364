// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/live_document.h"

#include "core/document/edit/diagnostic_splice.h"
#include "core/document/edit/json_part.h"
#include "core/document/edit/text_splice.h"
#include "core/document/edit/yaml_part.h"
#include "core/document/traced_reading.h"

namespace core {

namespace {

/// Keys that no node has any more are dropped by the next reading of everything.
constexpr std::size_t MostLostKeys = 4096;

/// Whether what the text is written in depends on what stands in it.
bool isGuessed(Syntax asked, const std::string& name)
{
    return asked == Syntax::Detect && detectSyntax(name, "{") != detectSyntax(name, "a");
}

} // namespace

LiveDocument LiveDocument::read(
    std::shared_ptr<const SourceText> text, const ReadOptions& options, const std::stop_token& stop)
{
    LiveDocument live;
    live.m_options = options;
    live.m_document =
        std::make_shared<const Document>(readTraced(std::move(text), options, stop, live.m_trace));
    const Tree& tree = live.document().tree;
    live.m_report = {.isWhole = true,
        .read = {0, tree.source().size()},
        .first = 0,
        .behind = static_cast<NodeIndex>(tree.nodeCount())};
    live.m_keysOfWhole = tree.keys().size();
    return live;
}

Result<LiveDocument> LiveDocument::edited(const TextPatch& patch, const std::stop_token& stop) const
{
    return spliceText(document().tree.source(), patch)
        .map([&](const std::shared_ptr<const SourceText>& text) {
            LiveDocument live;
            return mayReadPart(*text, patch) && live.readPart(*this, text, patch, stop)
                ? std::move(live)
                : read(text, m_options, stop);
        });
}

bool LiveDocument::mayReadPart(const SourceText& text, const TextPatch& patch) const
{
    return !patch.empty() && isValueSyntax(document().syntax) && !document().tree.roots().empty()
        && m_options.path == ReadPath::Fast && text.size() <= m_options.limits.bytes
        && !isGuessed(m_options.syntax, text.name())
        && document().diagnostics.size() <= m_options.limits.diagnostics
        && document().tree.keys().size() <= m_keysOfWhole * 2 + MostLostKeys;
}

bool LiveDocument::readPart(const LiveDocument& before, const std::shared_ptr<const SourceText>& text,
    const TextPatch& patch, const std::stop_token& stop)
{
    const Document& old = before.document();
    const EditedDocument edited {old, text, changeBy(patch), before.m_options, stop};
    m_trace = before.m_trace;
    auto part = old.syntax == Syntax::Yaml ? readYamlPart(edited, m_trace) : readJsonPart(edited);
    if (!part || part->diagnostics.size() > before.m_options.limits.diagnostics)
        return false;
    const auto nodes = static_cast<NodeIndex>(part->tree.nodeCount() - part->region.spine.size());
    m_report = {false, part->after, part->region.first, part->region.first + nodes};
    SplicedTree spliced = spliceTree(old.tree, std::move(part->tree), part->region);
    auto told = spliceDiagnostics(edited, std::move(*part), spliced);
    if (told.size() > before.m_options.limits.diagnostics)
        return false;
    m_document =
        std::make_shared<const Document>(Document {old.syntax, std::move(spliced.tree), std::move(told)});
    m_options = before.m_options;
    m_keysOfWhole = before.m_keysOfWhole;
    return true;
}

} // namespace core
