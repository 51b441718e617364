// SPDX-License-Identifier: Apache-2.0
#include "core/document/diagnostics_json.h"

namespace core {

namespace {

void writeDiagnostic(JsonWriter& writer, const SourceText& source, const Diagnostic& diagnostic)
{
    const auto text = [&](std::string_view key, std::string_view value) {
        writer.key(key);
        writer.string(value);
    };
    writer.openMap();
    text("level", diagnostic.level == DiagnosticLevel::Error ? "error" : "warning");
    text("code", diagnostic.code);
    text("message", diagnostic.message);
    text("hint", diagnostic.hint);
    writePlace(writer, source, diagnostic.range);
    if (diagnostic.related) {
        writer.key("related");
        writer.openMap(JsonLayout::OneLine);
        writePlace(writer, source, *diagnostic.related);
        writer.close();
    }
    writer.close();
}

} // namespace

void writePlace(JsonWriter& writer, const SourceText& source, ByteRange range)
{
    const auto shown = [&](std::string_view key, std::uint32_t fromZero) {
        writer.key(key);
        writer.number(std::uint64_t {fromZero} + 1);
    };
    const Position begin = source.position(range.begin);
    const Position end = source.position(range.end);
    shown("line", begin.line);
    shown("column", begin.byte);
    shown("endLine", end.line);
    shown("endColumn", end.byte);
}

void writeDiagnostics(JsonWriter& writer, const SourceText& source, std::span<const Diagnostic> diagnostics)
{
    writer.openSequence();
    for (const Diagnostic& each : diagnostics)
        writeDiagnostic(writer, source, each);
    writer.close();
}

} // namespace core
