// SPDX-License-Identifier: Apache-2.0
// A descriptor of Protocol Buffers as a tree of named parts, whoever says it: protoc in its text format, or
// we.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace test {

struct DescriptorPart {
    std::string key; ///< "field", "[acme.owner]"
    std::string value = {}; ///< of a scalar, as the text format spells it
    std::vector<DescriptorPart> parts = {}; ///< of a message
    bool isMessage = false;

    DescriptorPart& add(std::string_view called, std::string said);
    DescriptorPart& addMessage(std::string_view called);
    /// The first of this name; null without one.
    DescriptorPart* find(std::string_view called);
    std::string_view valueOf(std::string_view called) const;
};

/// As protoc prints it: a scalar, a `{` or a `}` on each line.
DescriptorPart readTextFormat(std::string_view text);
/// One line a scalar, with the names of what it stands in: "message_type Order field id number: 1". What
/// repeats keeps its order; which keys come first does not matter.
std::vector<std::string> linesOf(const DescriptorPart& part);

/// As the text format spells them.
std::string quotedText(std::string_view bytes);
std::string escapedText(std::string_view bytes);
std::string doubleText(const std::string& number);
std::string floatText(const std::string& number);

} // namespace test
