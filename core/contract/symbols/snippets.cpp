// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/snippets.h"

#include "core/contract/operations.h"
#include "core/document/patch/node_patch.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

using openapi::KeyRule;
using openapi::ObjectKind;

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

std::string upperCase(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c; });
    return out;
}

/// "POST /orders"
struct OperationName {
    std::string method; ///< in lower case
    std::string path;
};

OperationName operationNamed(std::string_view name)
{
    const std::size_t blank = std::min(name.find(' '), name.size());
    const std::size_t path = std::min(name.find_first_not_of(' ', blank), name.size());
    return {lowerCase(name.substr(0, blank)), std::string(name.substr(path))};
}

Node entryRoot(const ObjectKinds& kinds)
{
    return kinds.index().documents().entry().document.tree.root();
}

/// Of the entry; also by another name of its parameters.
Node samePath(const ObjectKinds& kinds, std::string_view path)
{
    for (const Node& each : entryRoot(kinds)["paths"])
        if (pathIdentity(each.key()) == pathIdentity(path))
            return each;
    return {};
}

/// What is said of it: maybe in another file.
Node bodyOf(const ObjectKinds& kinds, const Node& node)
{
    const ReferenceUse* leads = node["$ref"] ? kinds.index().at(node) : nullptr;
    return leads && leads->target ? leads->target : node;
}

Node sharedSchemas(const ObjectKinds& kinds)
{
    const Node root = entryRoot(kinds);
    return kinds.version() == openapi::Version::V20 ? root["definitions"] : root["components"]["schemas"];
}

Result<void> checkPath(const ObjectKinds& kinds, std::string_view path, bool isNew)
{
    if (!path.starts_with('/'))
        return fail(ErrorCode::BadInput, "A path begins with /");
    if (path.find_first_of(" \t?#") != std::string_view::npos)
        return fail(ErrorCode::BadInput, "A path has no blanks, no ? and no #",
            "what stands behind ? are parameters of its operations");
    if (std::ranges::count(path, '{') != std::ranges::count(path, '}'))
        return fail(ErrorCode::BadInput, "A parameter stands between { and }");
    const Node same = isNew ? samePath(kinds, path) : Node();
    if (same && same.key() == path)
        return fail(ErrorCode::AlreadyExists, "There is a path " + std::string(path) + " already");
    if (same)
        return fail(ErrorCode::AlreadyExists,
            "Whoever calls it cannot tell it from " + std::string(same.key()),
            "parameters in the same places make the same path, whatever they are called");
    return {};
}

Result<void> checkOperation(const ObjectKinds& kinds, const OperationName& name)
{
    const auto methods = methodsOf(kinds.version());
    if (std::ranges::find(methods, name.method) == methods.end())
        return fail(ErrorCode::BadInput,
            name.method.empty() ? std::string("It begins with a method, as in: POST /orders")
                                : upperCase(name.method) + " is no method of this version of OpenAPI");
    if (auto path = checkPath(kinds, name.path, false); !path)
        return path;
    const Node same = samePath(kinds, name.path);
    if (bodyOf(kinds, same)[name.method])
        return fail(ErrorCode::AlreadyExists,
            "There is " + upperCase(name.method) + ' ' + std::string(same.key()) + " already");
    return {};
}

Result<void> checkSchema(const ObjectKinds& kinds, std::string_view name)
{
    const auto mayStand = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
            || c == '-' || c == '_';
    };
    if (name.empty() || !std::ranges::all_of(name, mayStand))
        return fail(
            ErrorCode::BadInput, "A schema is called by letters, digits, dots, dashes and underscores");
    if (sharedSchemas(kinds)[name])
        return fail(ErrorCode::AlreadyExists, "There is a schema " + std::string(name) + " already");
    return {};
}

/// Into the map that this way from the root leads to; what of the way is not there yet comes with it.
Result<TextPatch> insertBelow(const Document& document, std::vector<std::string> way, Fragment value)
{
    Node at = document.tree.root();
    std::size_t step = 0;
    while (step + 1 < way.size() && at[way[step]])
        at = at[way[step++]].resolved();
    for (std::size_t last = way.size() - 1; last > step; --last)
        value = Fragment::map({{way[last], std::move(value)}});
    return insertEntry(document, at, at.size(), way[step], value);
}

WrittenAddition written(const ContractFile& file, TextPatch patch)
{
    WrittenAddition addition {file.path, file.document.tree.sharedSource(), std::move(patch), 0};
    std::size_t moved = 0;
    for (const TextEdit& edit : addition.patch.edits()) {
        const std::size_t begin = edit.range.begin + moved;
        const std::size_t gap = firstGapIn(edit.replacement);
        addition.caret = static_cast<std::uint32_t>(begin + gap);
        if (gap < edit.replacement.size())
            break;
        moved += edit.replacement.size() - edit.range.size();
    }
    return addition;
}

} // namespace

std::vector<std::string_view> methodsOf(openapi::Version version)
{
    std::vector<std::string_view> methods;
    for (const KeyRule& rule : openapi::keysOf(ObjectKind::PathItem)) {
        const bool isMethod = rule.value == ObjectKind::Operation && rule.holding == openapi::Holding::One;
        if (isMethod && rule.isOf(version))
            methods.push_back(rule.key);
    }
    return methods;
}

std::vector<std::string_view> freeMethods(const ObjectKinds& kinds, std::string_view path)
{
    std::vector<std::string_view> methods = methodsOf(kinds.version());
    const Node item = bodyOf(kinds, samePath(kinds, path));
    std::erase_if(methods, [&](std::string_view method) { return static_cast<bool>(item[method]); });
    return methods;
}

std::size_t firstGapIn(std::string_view written)
{
    const std::size_t gap = std::min(written.find("''"), written.find("\"\""));
    return gap == std::string_view::npos ? written.size() : gap + 1;
}

Result<void> checkAddition(const ObjectKinds& kinds, const Addition& addition)
{
    if (!isValueSyntax(kinds.index().documents().entry().document.syntax))
        return fail(ErrorCode::BadInput, "paths, operations and schemas are parts of OpenAPI alone",
            "What this language declares is written into the text.");
    switch (addition.kind) {
    case AdditionKind::Path:
        return checkPath(kinds, addition.name, true);
    case AdditionKind::Operation:
        return checkOperation(kinds, operationNamed(addition.name));
    case AdditionKind::Schema:
        return checkSchema(kinds, addition.name);
    }
    return {};
}

Result<WrittenAddition> writeAddition(
    const ObjectKinds& kinds, const Contract* contract, const Addition& addition)
{
    if (const auto may = checkAddition(kinds, addition); !may)
        return tl::unexpected(may.error());
    const DocumentSet& documents = kinds.index().documents();
    const ContractFile& entry = documents.entry();
    const auto into = [&](std::vector<std::string> way, Fragment value) {
        return insertBelow(entry.document, std::move(way), std::move(value)).map([&](TextPatch patch) {
            return written(entry, std::move(patch));
        });
    };
    if (addition.kind == AdditionKind::Path)
        return into(
            {"paths", addition.name}, NewParts(kinds, entry.path, contract).path(addition.name, "get"));
    if (addition.kind == AdditionKind::Schema)
        return kinds.version() == openapi::Version::V20
            ? into({"definitions", addition.name}, NewParts::schema())
            : into({"components", "schemas", addition.name}, NewParts::schema());
    const OperationName name = operationNamed(addition.name);
    const Node item = bodyOf(kinds, samePath(kinds, name.path));
    if (!item)
        return into({"paths", name.path}, NewParts(kinds, entry.path, contract).path(name.path, name.method));
    const ContractFile& file = documents.fileOf(item.tree());
    const Fragment operation = NewParts(kinds, file.path, contract).operation(name.method, name.path, item);
    return insertEntry(file.document, item, item.size(), name.method, operation).map([&](TextPatch patch) {
        return written(file, std::move(patch));
    });
}

} // namespace core
