// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include "core/document/json_reader.h"
#include "core/document/unicode.h"
#include "core/document/yaml_reader.h"

#include <string>

namespace core {

Syntax detectSyntax(std::string_view name, std::string_view bytes)
{
    if (name.ends_with(".json"))
        return Syntax::Json;
    if (name.ends_with(".yaml") || name.ends_with(".yml"))
        return Syntax::Yaml;
    if (bytes.starts_with(ByteOrderMark))
        bytes.remove_prefix(ByteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const char c = first == std::string_view::npos ? ' ' : bytes[first];
    return c == '{' || c == '[' ? Syntax::Json : Syntax::Yaml;
}

Document readDocument(
    std::shared_ptr<const SourceText> text, const ReadOptions& options, const std::stop_token& stop)
{
    const Syntax syntax =
        options.syntax == Syntax::Detect ? detectSyntax(text->name(), text->bytes()) : options.syntax;
    Document document {.syntax = syntax, .tree = Tree(std::move(text), options.seed), .diagnostics = {}};
    TreeBuilder builder(document.tree, document.diagnostics, options.limits.diagnostics);
    if (document.tree.source().bytes().size() > options.limits.bytes)
        builder.report({.code = "too-large",
            .range = {},
            .message = "The text is larger than " + std::to_string(options.limits.bytes) + " bytes",
            .hint = "Split it into several files"});
    else if (syntax == Syntax::Json)
        readJson(builder, options, stop);
    else
        readYaml(builder, options, stop);
    sortDiagnostics(document.diagnostics);
    return document;
}

} // namespace core
