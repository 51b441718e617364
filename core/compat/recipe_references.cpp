// SPDX-License-Identifier: Apache-2.0
#include "core/compat/recipe_references.h"

#include "core/contract/fragment.h"
#include "core/contract/references.h"

#include <algorithm>
#include <array>
#include <vector>

namespace core {
namespace {

/// What stands under these is a value, and a `$ref` in it no reference.
constexpr std::array<std::string_view, 5> ValueKeys {"const", "default", "enum", "example", "examples"};

std::vector<std::string_view> pathSteps(std::string_view path)
{
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        steps.push_back(path.substr(0, path.find('/')));
        path.remove_prefix(std::min(steps.back().size() + 1, path.size()));
    }
    return steps;
}

/// "../schemas/order.yaml" of "schemas/order.yaml" as "paths/orders.yaml" has to write it.
std::string relativePath(std::string_view from, std::string_view to)
{
    const auto source = pathSteps(from);
    const auto target = pathSteps(to);
    std::size_t common = 0;
    while (common + 1 < source.size() && common + 1 < target.size() && source[common] == target[common])
        ++common;
    std::string path;
    for (std::size_t i = common; i + 1 < source.size(); ++i)
        path += "../";
    for (std::size_t i = common; i < target.size(); ++i)
        path.append(target[i]).append(i + 1 < target.size() ? "/" : "");
    return path;
}

class ReferenceCarrier {
public:
    ReferenceCarrier(const Comparison& comparison, const Node& from, const Node& into)
        : m_comparison(comparison)
        , m_into(into)
        , m_fromPath(pathOf(*comparison.baseline, from))
        , m_intoPath(pathOf(*comparison.candidate, into))
    {
    }

    Result<void> carry(Fragment& piece) const
    {
        for (std::size_t i = 0; i < piece.items.size(); ++i) {
            const std::string_view key = piece.isMap() ? std::string_view(piece.keys[i]) : std::string_view();
            if (std::ranges::find(ValueKeys, key) != ValueKeys.end())
                continue;
            const bool isReference = key == "$ref" && piece.items[i].kind == NodeKind::String;
            const auto carried = isReference ? carryOne(piece.items[i]) : carry(piece.items[i]);
            if (!carried)
                return carried;
        }
        return {};
    }

private:
    static std::string pathOf(const Contract& contract, const Node& node)
    {
        return contract.documents->fileOf(node.tree()).path;
    }

    /// The two entries are one file, whatever they are called.
    std::string candidatePath(const std::string& path) const
    {
        return path == m_comparison.baseline->documents->entry().path
            ? m_comparison.candidate->documents->entry().path
            : path;
    }

    std::string rewritten(const std::string& written) const
    {
        const WrittenReference parts = splitReference(written);
        const Reference file = resolveReference(m_fromPath, parts.file);
        if (file.kind != ReferenceKind::File)
            return written;
        const std::string target = candidatePath(parts.file.empty() ? m_fromPath : file.path);
        std::string reference = target == m_intoPath ? std::string() : relativePath(m_intoPath, target);
        if (!parts.fragment.empty() || reference.empty())
            reference.append("#").append(parts.fragment);
        return reference;
    }

    Result<void> carryOne(Fragment& reference) const
    {
        if (candidatePath(m_fromPath) != m_intoPath)
            reference.text = rewritten(reference.text);
        const Resolution found = m_comparison.candidate->documents->resolve(m_into, reference.text);
        if (found.unresolved == Unresolved::None || found.unresolved == Unresolved::Remote)
            return {};
        return fail(ErrorCode::NotFound,
            "What would be put back refers to " + reference.text
                + ", which the candidate does not have: " + found.why,
            "Put that back first");
    }

    const Comparison& m_comparison;
    Node m_into;
    std::string m_fromPath;
    std::string m_intoPath;
};

} // namespace

Result<void> carryReferences(
    Fragment& piece, const Comparison& comparison, const Node& from, const Node& into)
{
    return ReferenceCarrier(comparison, from, into).carry(piece);
}

} // namespace core
