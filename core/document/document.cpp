// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include "core/document/yaml_reader.h"

#include <algorithm>

namespace core {

namespace {
/// Said last, wherever it stands.
constexpr std::string_view MoreDiagnostics = "more-diagnostics";
} // namespace

Syntax detectSyntax(std::string_view name, std::string_view bytes)
{
    if (name.ends_with(".json"))
        return Syntax::Json;
    if (name.ends_with(".yaml") || name.ends_with(".yml"))
        return Syntax::Yaml;
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const char c = first == std::string_view::npos ? ' ' : bytes[first];
    return c == '{' || c == '[' ? Syntax::Json : Syntax::Yaml;
}

Document readDocument(
    std::shared_ptr<const SourceText> text, const ReadOptions& options, const std::stop_token& stop)
{
    Document document {.tree = Tree(std::move(text), options.seed), .diagnostics = {}};
    TreeBuilder builder(document.tree, document.diagnostics, options.limits.diagnostics);
    readYaml(builder, options, stop);
    builder.finish();
    std::ranges::stable_sort(document.diagnostics, {},
        [](const Diagnostic& each) { return std::pair(each.code == MoreDiagnostics, each.range.begin); });
    return document;
}

} // namespace core
