// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/edit/edit_case.h"

#include "tests/support/tree_compare.h"

#include <algorithm>
#include <vector>

namespace test {

namespace {

constexpr std::string_view Opening = "⟪";
constexpr std::string_view Middle = "│";
constexpr std::string_view Closing = "⟫";

/// Node by node without describing them, which would take most of a test's time.
bool areEqual(const core::Tree& left, const core::Tree& right)
{
    if (left.nodeCount() != right.nodeCount() || !std::ranges::equal(left.roots(), right.roots()))
        return false;
    for (core::NodeIndex index = 0; index < left.nodeCount(); ++index) {
        const core::NodeRecord& mine = left.record(index);
        core::NodeRecord other = right.record(index);
        const bool sameKey = left.node(index).hasKey() == right.node(index).hasKey()
            && left.node(index).key() == right.node(index).key();
        other.key = mine.key;
        if (!sameKey || left.text(mine) != right.text(other)
            || std::tie(mine.hash, mine.keyBegin, mine.keyEnd, mine.begin, mine.end, mine.text, mine.size,
                   mine.next, mine.parent, mine.kind, mine.flags)
                != std::tie(other.hash, other.keyBegin, other.keyEnd, other.begin, other.end, other.text,
                    other.size, other.next, other.parent, other.kind, other.flags))
            return false;
    }
    return true;
}

std::string describeAll(const core::Document& document)
{
    std::string out;
    for (const core::Diagnostic& each : document.diagnostics) {
        out += std::to_string(int(each.level)) + " " + std::string(each.code) + " "
            + std::to_string(each.range.begin) + ".." + std::to_string(each.range.end) + " " + each.message
            + " | " + each.hint;
        if (each.related)
            out += " see " + std::to_string(each.related->begin) + ".." + std::to_string(each.related->end);
        out += "\n";
    }
    return out;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

/// The case without `count` lines of what stands in front of the edit, or behind it.
EditCase without(const EditCase& whole, bool inFront, std::size_t from, std::size_t count)
{
    const core::ByteRange edit = whole.edit.range;
    const std::string side = inFront ? whole.before.substr(0, edit.begin) : whole.before.substr(edit.end);
    std::vector<std::string> lines = linesOf(side);
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(from);
    lines.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    std::string rest;
    for (const std::string& line : lines)
        rest += line;
    EditCase shorter = whole;
    shorter.before =
        inFront ? rest + whole.before.substr(edit.begin) : whole.before.substr(0, edit.end) + rest;
    const auto shift = inFront ? static_cast<std::uint32_t>(side.size() - rest.size()) : 0;
    shorter.edit.range = {edit.begin - shift, edit.end - shift};
    return shorter;
}

std::size_t lineCount(const EditCase& edit, bool inFront)
{
    const core::ByteRange range = edit.edit.range;
    return linesOf(inFront ? edit.before.substr(0, range.begin) : edit.before.substr(range.end)).size();
}

bool dropLines(EditCase& failing, const Fails& fails, bool inFront, std::size_t count)
{
    for (std::size_t from = 0; from + count <= lineCount(failing, inFront); ++from) {
        EditCase shorter = without(failing, inFront, from, count);
        if (!fails(shorter))
            continue;
        failing = std::move(shorter);
        return true;
    }
    return false;
}

/// As many lines at once as can be left out while it still goes wrong, then fewer.
void dropLines(EditCase& failing, const Fails& fails, bool inFront)
{
    for (std::size_t count = lineCount(failing, inFront); count > 0;)
        if (!dropLines(failing, fails, inFront, count))
            count /= 2;
}

} // namespace

EditCase parseEditCase(std::string name, std::string_view marked)
{
    const std::size_t opening = marked.find(Opening);
    const std::size_t middle = marked.find(Middle, opening);
    const std::size_t closing = marked.find(Closing, middle);
    const std::size_t removedBegin = opening + Opening.size();
    const std::size_t insertedBegin = middle + Middle.size();
    EditCase parsed {.name = std::move(name), .before = std::string(marked.substr(0, opening)), .edit = {}};
    parsed.before += marked.substr(removedBegin, middle - removedBegin);
    parsed.edit.range = {
        static_cast<std::uint32_t>(opening), static_cast<std::uint32_t>(parsed.before.size())};
    parsed.edit.replacement = marked.substr(insertedBegin, closing - insertedBegin);
    parsed.before += marked.substr(closing + Closing.size());
    return parsed;
}

std::string printEditCase(const EditCase& edit)
{
    const core::ByteRange removed = edit.edit.range;
    return edit.before.substr(0, removed.begin) + std::string(Opening)
        + edit.before.substr(removed.begin, removed.size()) + std::string(Middle) + edit.edit.replacement
        + std::string(Closing) + edit.before.substr(removed.end);
}

core::LiveDocument readLive(std::string bytes, const std::string& name)
{
    return core::LiveDocument::read(core::SourceText::make(std::move(bytes), name), {.seed = EditSeed});
}

core::TextPatch patchOf(const core::TextEdit& edit)
{
    return core::TextPatch::make({edit}).value();
}

std::string differenceFromAnew(const core::LiveDocument& live)
{
    const core::SourceText& text = live.document().tree.source();
    const core::Document anew = core::readDocument(
        core::SourceText::make(std::string(text.bytes()), text.name()), {.seed = EditSeed});
    if (!std::ranges::equal(text.lineBegins(), anew.tree.source().lineBegins()))
        return "other lines";
    if (!areEqual(live.document().tree, anew.tree))
        return "another tree: " + firstDifference(live.document().tree, anew.tree);
    const std::string told = describeAll(live.document());
    const std::string toldAnew = describeAll(anew);
    return told == toldAnew ? std::string() : "told:\n" + told + "told anew:\n" + toldAnew;
}

std::string differenceAfter(const EditCase& edit)
{
    const auto live = readLive(edit.before, edit.name).edited(patchOf(edit.edit));
    return live ? differenceFromAnew(*live) : live.error().message;
}

EditCase shrunk(EditCase failing, const Fails& fails)
{
    dropLines(failing, fails, false);
    dropLines(failing, fails, true);
    dropLines(failing, fails, false);
    return failing;
}

} // namespace test
