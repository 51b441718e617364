// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proto_descriptor_part.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace test {
namespace {

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    return line;
}

void readParts(DescriptorPart& into, std::string_view& text)
{
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line == "}")
            return;
        if (line.ends_with(" {"))
            readParts(into.addMessage(line.substr(0, line.size() - 2)), text);
        else if (const std::size_t colon = line.find(": "); colon != std::string_view::npos)
            into.add(line.substr(0, colon), std::string(line.substr(colon + 2)));
    }
}

/// A method with an empty block has options in which nothing is said; one without has none.
bool saysNothing(const DescriptorPart& part)
{
    return part.key == "options" && part.parts.empty();
}

std::string titleOf(const DescriptorPart& part)
{
    const std::string_view name = part.valueOf("name");
    return name.size() < 2 ? part.key : part.key + ' ' + std::string(name.substr(1, name.size() - 2));
}

void addLines(std::vector<std::string>& lines, const DescriptorPart& part, const std::string& around)
{
    if (!part.isMessage) {
        lines.push_back(around + part.key + ": " + part.value);
        return;
    }
    const std::string here = around + titleOf(part);
    lines.push_back(here + " {");
    std::vector<const DescriptorPart*> sorted;
    for (const DescriptorPart& each : part.parts)
        if (!saysNothing(each))
            sorted.push_back(&each);
    std::ranges::stable_sort(sorted, {}, &DescriptorPart::key);
    for (const DescriptorPart* each : sorted)
        addLines(lines, *each, here + ' ');
}

template <class Number>
std::string shortest(Number number, const char* fewDigits, const char* allDigits, Number (*read)(const char*))
{
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), fewDigits, static_cast<double>(number));
    if (read(text.data()) != number)
        std::snprintf(text.data(), text.size(), allDigits, static_cast<double>(number));
    return text.data();
}

float readFloat(const char* text)
{
    return std::strtof(text, nullptr);
}

double readDouble(const char* text)
{
    return std::strtod(text, nullptr);
}

} // namespace

DescriptorPart& DescriptorPart::add(std::string_view called, std::string said)
{
    return parts.emplace_back(DescriptorPart {std::string(called), std::move(said)});
}

DescriptorPart& DescriptorPart::addMessage(std::string_view called)
{
    return parts.emplace_back(DescriptorPart {std::string(called), {}, {}, true});
}

DescriptorPart* DescriptorPart::find(std::string_view called)
{
    const auto found = std::ranges::find(parts, called, &DescriptorPart::key);
    return found == parts.end() ? nullptr : &*found;
}

std::string_view DescriptorPart::valueOf(std::string_view called) const
{
    const auto found = std::ranges::find(parts, called, &DescriptorPart::key);
    return found == parts.end() ? std::string_view() : std::string_view(found->value);
}

DescriptorPart readTextFormat(std::string_view text)
{
    DescriptorPart root {"", {}, {}, true};
    readParts(root, text);
    return root;
}

std::vector<std::string> linesOf(const DescriptorPart& part)
{
    std::vector<std::string> lines;
    addLines(lines, part, {});
    return lines;
}

std::string escapedText(std::string_view bytes)
{
    constexpr std::string_view Meanings = "\n\r\t\"'\\";
    constexpr std::string_view Letters = "nrt\"'\\";
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (const std::size_t at = Meanings.find(c); at != std::string_view::npos) {
            out += '\\';
            out += Letters[at];
        } else if (byte < 0x20 || byte >= 0x7f) {
            out += '\\';
            for (const int shift : {6, 3, 0})
                out += static_cast<char>('0' + (byte >> shift & 7));
        } else {
            out += c;
        }
    }
    return out;
}

std::string quotedText(std::string_view bytes)
{
    return '"' + escapedText(bytes) + '"';
}

std::string doubleText(const std::string& number)
{
    return shortest(readDouble(number.c_str()), "%.15g", "%.17g", readDouble);
}

std::string floatText(const std::string& number)
{
    return shortest(readFloat(number.c_str()), "%.6g", "%.9g", readFloat);
}

} // namespace test
