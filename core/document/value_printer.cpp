// SPDX-License-Identifier: Apache-2.0
#include "core/document/value_printer.h"

#include "core/base/json_pointer.h"
#include "core/document/diagnostics_json.h"
#include "core/document/json/json_number.h"
#include "core/document/json/json_writer.h"
#include "core/document/merge_keys.h"

#include <set>
#include <utility>

namespace core {

namespace {

constexpr std::size_t MostPrintDiagnostics = 100;

std::string printedKey(Node node)
{
    return node.has(ComplexKey) ? "!!key " + std::string(node.key()) : std::string(node.key());
}

bool isTrue(std::string_view boolean)
{
    return boolean.starts_with('t') || boolean.starts_with('T');
}

/// Collects what is told about nodes; what aliases show many times is told once.
class PrintLog {
public:
    explicit PrintLog(std::vector<Diagnostic>& diagnostics)
        : m_diagnostics(diagnostics)
    {
    }

    void add(Node node, Diagnostic diagnostic)
    {
        if (m_told.emplace(node.index(), diagnostic.code).second)
            addWithin(MostPrintDiagnostics, m_diagnostics, std::move(diagnostic));
    }

private:
    std::vector<Diagnostic>& m_diagnostics;
    std::set<std::pair<NodeIndex, std::string_view>> m_told;
};

/// Walks the value without recursion: aliases can nest it deeper than any text may be.
class ValuePrinter {
public:
    ValuePrinter(const Tree& tree, const PrintOptions& options, JsonWriter& writer, PrintLog& log)
        : m_tree(tree)
        , m_options(options)
        , m_writer(writer)
        , m_log(log)
        , m_steps(options.aliasedNodes + tree.nodeCount() + 1)
    {
    }

    /// False when the value is larger than it may be.
    bool print()
    {
        const auto roots = m_tree.roots();
        if (roots.empty())
            m_writer.literal("null");
        if (roots.size() <= 1)
            return roots.empty() || printTree(m_tree.root());
        m_writer.openMap();
        m_writer.key("documents");
        m_writer.openSequence();
        for (const NodeIndex root : roots)
            if (!printTree(m_tree.node(root)))
                return false;
        m_writer.close();
        m_writer.close();
        return true;
    }

private:
    struct OpenContainer {
        Node node;
        std::vector<Node> entries;
        std::size_t printed = 0;
    };

    bool printTree(Node root)
    {
        value(root);
        while (!m_open.empty()) {
            OpenContainer& container = m_open.back();
            if (m_steps == 0 || m_writer.size() > m_options.bytes)
                return tooLarge(container.node);
            if (container.printed == container.entries.size()) {
                m_writer.close();
                m_open.pop_back();
                continue;
            }
            const Node entry = container.entries[container.printed++];
            if (container.node.isMap())
                key(entry);
            value(entry);
        }
        return true;
    }

    void key(Node entry)
    {
        m_writer.key(printedKey(entry));
        if (entry.has(MergeKey))
            m_log.add(entry,
                {.level = DiagnosticLevel::Warning,
                    .code = "merge-of-no-map",
                    .range = entry.range(),
                    .message = "Only maps can be merged; this << is printed as an ordinary key",
                    .hint = "Give it a map, or quote the key if it is meant as it stands"});
    }

    void value(Node entry)
    {
        const Node node = entry.resolved();
        m_steps -= m_steps > 0 ? 1 : 0;
        switch (node.kind()) {
        case NodeKind::Map:
            m_writer.openMap();
            m_open.push_back({node, mergedEntries(node, m_steps)});
            return;
        case NodeKind::Sequence:
            m_writer.openSequence();
            m_open.push_back({node, std::vector<Node>(node.begin(), node.end())});
            return;
        case NodeKind::String:
            return m_writer.string(node.text());
        case NodeKind::Boolean:
            return m_writer.literal(isTrue(node.text()) ? "true" : "false");
        case NodeKind::Integer:
        case NodeKind::Float:
            return number(node);
        case NodeKind::Null:
        case NodeKind::Alias:
            return m_writer.literal("null");
        }
    }

    void number(Node node)
    {
        if (isJsonNumber(node.text()))
            return m_writer.literal(node.text());
        if (const auto spelling = jsonSpelling(node.text()))
            return m_writer.literal(*spelling);
        const std::string_view tag = node.kind() == NodeKind::Float ? "!!float " : "!!int ";
        m_writer.string(std::string(tag) + std::string(node.text()));
        m_log.add(node,
            {.level = DiagnosticLevel::Warning,
                .code = "number-not-json",
                .range = node.range(),
                .message = "JSON cannot spell this number; it is printed as a text with a tag",
                .hint = "Use a finite decimal number, or null"});
    }

    bool tooLarge(Node node)
    {
        m_log.add(node,
            {.code = "value-too-large",
                .range = node.range(),
                .message = "Written out with its aliases the value is too large",
                .hint = "Use fewer aliases of aliases, or split the text"});
        return false;
    }

    const Tree& m_tree;
    const PrintOptions& m_options;
    JsonWriter& m_writer;
    PrintLog& m_log;
    std::size_t m_steps; ///< how many nodes may still be looked at
    std::vector<OpenContainer> m_open;
};

std::string_view kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Null:
        return "null";
    case NodeKind::Boolean:
        return "boolean";
    case NodeKind::Integer:
        return "integer";
    case NodeKind::Float:
        return "float";
    case NodeKind::String:
        return "string";
    case NodeKind::Sequence:
        return "sequence";
    case NodeKind::Map:
        return "map";
    case NodeKind::Alias:
        break;
    }
    return "alias";
}

/// Lists the nodes as they stand in the tree, growing and shrinking one pointer on the way.
class PositionPrinter {
public:
    PositionPrinter(const Tree& tree, JsonWriter& writer)
        : m_tree(tree)
        , m_writer(writer)
    {
    }

    void print(Node node)
    {
        while (!m_open.empty() && m_open.back().node != node.parent())
            m_open.pop_back();
        m_pointer.resize(m_open.empty() ? 0 : m_open.back().pointerSize);
        appendStep(node);
        m_open.push_back({node, m_pointer.size()});

        m_writer.openMap(JsonLayout::OneLine);
        m_writer.key("pointer");
        m_writer.string(m_pointer);
        m_writer.key("kind");
        m_writer.string(kindName(node.kind()));
        writePlace(m_writer, m_tree.source(), node.range());
        if (node.hasKey()) {
            m_writer.key("key");
            m_writer.openMap(JsonLayout::OneLine);
            writePlace(m_writer, m_tree.source(), node.keyRange());
            m_writer.close();
        }
        m_writer.close();
    }

private:
    struct OpenNode {
        Node node;
        std::size_t pointerSize = 0;
        std::size_t entries = 0;
    };

    void appendStep(Node node)
    {
        if (node.hasKey())
            m_pointer += '/' + escapePointerStep(printedKey(node));
        else if (!m_open.empty())
            m_pointer += '/' + std::to_string(m_open.back().entries++);
        else if (m_tree.roots().size() > 1)
            m_pointer += "/documents/" + std::to_string(m_roots++);
    }

    const Tree& m_tree;
    JsonWriter& m_writer;
    std::string m_pointer;
    std::vector<OpenNode> m_open;
    std::size_t m_roots = 0;
};

bool printNodes(const Tree& tree, const PrintOptions& options, JsonWriter& writer, PrintLog& log)
{
    PositionPrinter positions(tree, writer);
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        positions.print(tree.node(index));
        if (writer.size() <= options.bytes)
            continue;
        log.add(tree.node(index),
            {.code = "positions-too-large",
                .range = tree.node(index).range(),
                .message = "The list of all positions is too large",
                .hint = "Split the text"});
        return false;
    }
    return true;
}

} // namespace

PrintedValue printJson(const Document& document, const PrintOptions& options)
{
    PrintedValue printed;
    PrintLog log(printed.diagnostics);
    JsonWriter writer(options.indent);
    if (ValuePrinter(document.tree, options, writer, log).print())
        printed.json = writer.take();
    sortDiagnostics(printed.diagnostics);
    return printed;
}

PrintedValue printPositions(const Document& document, const PrintOptions& options)
{
    PrintedValue printed;
    PrintLog log(printed.diagnostics);
    JsonWriter writer(options.indent);
    writer.openMap();
    writer.key("value");
    bool isPrinted = ValuePrinter(document.tree, options, writer, log).print();
    writer.key("nodes");
    writer.openSequence();
    isPrinted = isPrinted && printNodes(document.tree, options, writer, log);
    sortDiagnostics(printed.diagnostics);
    if (!isPrinted)
        return printed;
    writer.close();
    writer.key("diagnostics");
    writeDiagnostics(writer, document.tree.source(), allDiagnostics(document, printed));
    writer.close();
    printed.json = writer.take();
    return printed;
}

std::vector<Diagnostic> allDiagnostics(const Document& document, const PrintedValue& printed)
{
    std::vector<Diagnostic> all = document.diagnostics;
    all.insert(all.end(), printed.diagnostics.begin(), printed.diagnostics.end());
    sortDiagnostics(all);
    return all;
}

} // namespace core
