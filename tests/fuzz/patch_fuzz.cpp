// SPDX-License-Identifier: Apache-2.0
// Any edit of any document: no crash, and a patch that is given does what was asked and can be undone.
//
// An input is text, so that seeds can be written by hand:
//   r 3 0 name        what (replace, delete, insert, item, move to a name), node number, position, key
//   {"x": [1, 2]}     the new value as JSON
//   ...               the document: JSON when it begins with a bracket, else YAML
#include "core/document/document.h"
#include "core/document/patch/node_patch.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>

using core::Document;
using core::Fragment;
using core::Node;

namespace {

struct Input {
    char what = 'r';
    std::uint32_t node = 0;
    std::uint32_t position = 0;
    std::string key;
    Fragment value;
    std::string document;
};

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

Document readText(std::string bytes, const char* name)
{
    return core::readDocument(core::SourceText::make(std::move(bytes), name));
}

Fragment valueOf(const std::string& json)
{
    const Document document = readText(json, "value.json");
    const auto copy = core::copyValue(document.tree.root());
    return document.isWhole() && copy ? *copy : Fragment::string(json);
}

Input parse(const std::string& bytes)
{
    std::istringstream in(bytes);
    std::string order;
    std::string value;
    std::getline(in, order);
    std::getline(in, value);
    Input input {.value = valueOf(value),
        .document = bytes.substr(std::min(bytes.size(), order.size() + value.size() + 2))};
    std::istringstream words(order);
    words >> input.what >> input.node >> input.position;
    words.ignore(1);
    std::getline(words, input.key);
    return input;
}

core::Result<core::TextPatch> patchFor(const Input& input, const Document& document, Node node)
{
    switch (input.what) {
    case 'd':
        return core::removeNode(document, node);
    case 'i':
        return core::insertEntry(document, node, input.position, input.key, input.value);
    case 't':
        return core::insertItem(document, node, input.position, input.value);
    case 'm':
        return core::renameKey(document, node, input.key);
    default:
        return core::replaceValue(document, node, input.value);
    }
}

void requireValue(Node node, const Input& input)
{
    const auto copy = core::copyValue(node);
    require(copy && *copy == input.value, "the new value is another one");
}

void requireIntent(const Input& input, Node before, Node after)
{
    const std::uint32_t size = before.size();
    switch (input.what) {
    case 'd':
        require(!after, "the removed node is still there");
        break;
    case 'i':
    case 't':
        require(after.size() == size + 1, "the container did not grow by one");
        requireValue(after.at(input.position), input);
        break;
    case 'm':
        require(after && after.size() == size, "the renamed entry is lost");
        break;
    default:
        requireValue(after, input);
    }
}

/// Where the node, or what it became, stands in the patched document.
Node nodeAfter(const Input& input, Node node, const Document& after)
{
    if (input.what == 'm')
        return after.tree.find(node.parent().pointer())[input.key];
    return after.tree.find(node.pointer());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Input input = parse(std::string(reinterpret_cast<const char*>(data), size));
    const Document before = readText(input.document, "");
    if (before.tree.nodeCount() == 0)
        return 0;
    const Node node = before.tree.node(input.node % static_cast<std::uint32_t>(before.tree.nodeCount()));
    const auto patch = patchFor(input, before, node);
    if (!patch) {
        require(!patch.error().message.empty(), "an error without words");
        return 0;
    }
    const auto patched = patch->apply(input.document);
    require(patched.has_value(), "the patch does not fit its own document");
    const auto inverse = patch->inverted(input.document);
    require(inverse && inverse->apply(*patched) == input.document, "undone, the text is another one");
    const Document after = core::readDocument(core::SourceText::make(*patched), {.syntax = before.syntax});
    require(after.isWhole() || !before.isWhole(), "the patched text cannot be read");
    // A pointer leads only into the first document, and a removed item's place is its neighbour's.
    const bool isFoundAgain =
        before.tree.find(node.pointer()) == node && (input.what != 'd' || node.hasKey());
    if (isFoundAgain && before.isWhole())
        requireIntent(input, node, nodeAfter(input, node, after));
    return 0;
}
