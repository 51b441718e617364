// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include "core/base/unicode.h"
#include "core/document/graphql/reader.h"
#include "core/document/json/json_reader.h"
#include "core/document/merge_conflict.h"
#include "core/document/proto/proto_reader.h"
#include "core/document/traced_reading.h"
#include "core/document/yaml/yaml_reader.h"

#include <optional>
#include <string>

namespace core {

namespace {

/// Nothing when the name does not say.
std::optional<Syntax> syntaxOfName(std::string_view name)
{
    if (name.ends_with(".json"))
        return Syntax::Json;
    if (name.ends_with(".yaml") || name.ends_with(".yml"))
        return Syntax::Yaml;
    if (name.ends_with(".graphql") || name.ends_with(".graphqls") || name.ends_with(".gql"))
        return Syntax::GraphQl;
    if (name.ends_with(".proto"))
        return Syntax::Proto;
    return std::nullopt;
}

Document readAs(Syntax syntax, std::shared_ptr<const SourceText> text, const ReadOptions& options,
    const std::stop_token& stop, YamlTrace& trace)
{
    trace = {};
    Document document {.syntax = syntax, .tree = Tree(std::move(text), options.seed), .diagnostics = {}};
    TreeBuilder builder(document.tree, document.diagnostics, options.limits.diagnostics);
    if (document.tree.source().bytes().size() > options.limits.bytes)
        builder.report({.code = "too-large",
            .range = {},
            .message = "The text is larger than " + std::to_string(options.limits.bytes) + " bytes",
            .hint = "Split it into several files"});
    else if (syntax == Syntax::Json)
        readJson(builder, options, stop);
    else if (syntax == Syntax::GraphQl)
        graphql::readGraphQl(builder, options, stop);
    else if (syntax == Syntax::Proto)
        readProto(builder, options, stop);
    else
        readYaml(builder, options, stop, &trace);
    builder.finish();
    if (hasError(document.diagnostics))
        tellMergeConflict(document.tree.source(), document.diagnostics);
    sortDiagnostics(document.diagnostics);
    return document;
}

} // namespace

Syntax detectSyntax(std::string_view name, std::string_view bytes)
{
    if (const auto syntax = syntaxOfName(name))
        return *syntax;
    if (bytes.starts_with(ByteOrderMark))
        bytes.remove_prefix(ByteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const char c = first == std::string_view::npos ? ' ' : bytes[first];
    return c == '{' || c == '[' ? Syntax::Json : Syntax::Yaml;
}

Document readTraced(std::shared_ptr<const SourceText> text, const ReadOptions& options,
    const std::stop_token& stop, YamlTrace& trace)
{
    if (options.syntax != Syntax::Detect)
        return readAs(options.syntax, std::move(text), options, stop, trace);
    const bool isGuess = !syntaxOfName(text->name());
    Document document = readAs(detectSyntax(text->name(), text->bytes()), text, options, stop, trace);
    if (!isGuess || document.syntax == Syntax::Yaml || document.isWhole())
        return document;
    // YAML may begin with a bracket, too; when it is neither, what JSON has to say is the better help.
    Document asYaml = readAs(Syntax::Yaml, std::move(text), options, stop, trace);
    return asYaml.isWhole() ? std::move(asYaml) : std::move(document);
}

Document readDocument(
    std::shared_ptr<const SourceText> text, const ReadOptions& options, const std::stop_token& stop)
{
    YamlTrace unused;
    return readTraced(std::move(text), options, stop, unused);
}

} // namespace core
