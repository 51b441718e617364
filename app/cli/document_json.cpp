// SPDX-License-Identifier: Apache-2.0
#include "app/cli/document_json.h"

#include "app/cli/node_walk.h"

#include <array>

namespace cli {

namespace {

void writeDiagnostic(JsonWriter& out, const core::SourceText& source, const core::Diagnostic& diagnostic)
{
    const bool isError = diagnostic.level == core::DiagnosticLevel::Error;
    out.openObject();
    out.key("level").string(isError ? "error" : "warning");
    out.key("code").string(diagnostic.code);
    out.key("message").string(diagnostic.message);
    out.key("hint").string(diagnostic.hint);
    writeRange(out, source, diagnostic.range);
    if (diagnostic.related) {
        out.key("related").openObject();
        writeRange(out, source, *diagnostic.related);
        out.close();
    }
    out.close();
}

void writeNode(JsonWriter& out, std::size_t document, std::string_view pointer, const core::Node& node)
{
    const core::SourceText& source = node.tree().source();
    out.openObject();
    out.key("document").number(document);
    out.key("pointer").string(pointer);
    out.key("kind").string(kindName(node.kind()));
    writeRange(out, source, node.range());
    if (node.hasKey()) {
        out.key("key").openObject();
        writeRange(out, source, node.keyRange());
        out.close();
    }
    out.close();
}

} // namespace

void writeRange(JsonWriter& out, const core::SourceText& source, core::ByteRange range)
{
    const core::Position begin = source.position(range.begin);
    const core::Position end = source.position(range.end);
    out.key("line").number(begin.line + 1);
    out.key("column").number(begin.byte + 1);
    out.key("endLine").number(end.line + 1);
    out.key("endColumn").number(end.byte + 1);
}

void writeDiagnostics(
    JsonWriter& out, const core::SourceText& source, std::span<const core::Diagnostic> diagnostics)
{
    out.openArray();
    for (const core::Diagnostic& each : diagnostics)
        writeDiagnostic(out, source, each);
    out.close();
}

void writeNodes(JsonWriter& out, const core::Tree& tree)
{
    out.openArray();
    forEachNode(tree, [&](std::size_t document, const std::string& pointer, const core::Node& node) {
        writeNode(out, document, pointer, node);
    });
    out.close();
}

std::string_view kindName(core::NodeKind kind)
{
    constexpr std::array<std::string_view, 8> Names {
        "null", "boolean", "integer", "float", "string", "sequence", "map", "alias"};
    return Names[static_cast<std::size_t>(kind)];
}

} // namespace cli
