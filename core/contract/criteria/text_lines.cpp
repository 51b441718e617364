// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria/text_lines.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace core {
namespace {

Position beginOfLine(const SourceText& source, std::uint32_t line)
{
    const std::size_t indent = source.line(line).find_first_not_of(" \t");
    return {line, indent == std::string_view::npos ? 0 : static_cast<std::uint32_t>(indent)};
}

bool isLiteralBlock(const Node& scalar)
{
    return scalar.has(BlockScalar) && scalar.tree().source().slice(scalar.range()).starts_with('|');
}

} // namespace

std::vector<gherkin::Line> linesOf(const Node& scalar)
{
    std::vector<gherkin::Line> lines;
    const SourceText& source = scalar.tree().source();
    const Position begin = source.position(scalar.range().begin);
    const bool isLiteral = isLiteralBlock(scalar);
    std::string_view text = scalar.text();
    for (std::uint32_t number = begin.line + 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const bool isThere = isLiteral && number < source.lineCount();
        lines.push_back({text.substr(0, end), isThere ? beginOfLine(source, number) : begin});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<gherkin::Line> linesOf(const SourceText& text)
{
    std::vector<gherkin::Line> lines;
    lines.reserve(text.lineCount());
    for (std::uint32_t line = 0; line < text.lineCount(); ++line)
        lines.push_back({text.line(line), beginOfLine(text, line)});
    if (lines.front().text.starts_with(ByteOrderMark))
        lines.front().text.remove_prefix(ByteOrderMark.size());
    return lines;
}

} // namespace core
