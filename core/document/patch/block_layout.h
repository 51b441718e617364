// SPDX-License-Identifier: Apache-2.0
// Where the entries and items of YAML block collections stand, with the comments that belong to them.
#pragma once

#include "core/document/patch/yaml_writer.h"
#include "core/document/tree.h"

#include <cstdint>
#include <optional>

namespace core {

/// Lines of a text; `end` is exclusive.
struct LineRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool empty() const { return begin == end; }
};

/// An entry of a block map or an item of a block sequence.
struct BlockEntry {
    std::uint32_t lead = 0; ///< where its key or dash begins
    std::uint32_t column = 0; ///< of the lead
    bool startsLine = false; ///< nothing but spaces stands in front of the lead
    LineRange lines = {}; ///< from the lead to its last value
    LineRange withComments = {}; ///< with the comments above that belong to it, and those deeper below
};

/// Nothing for what is no child of a block collection, and for keys that begin with `?`, an anchor or a tag.
std::optional<BlockEntry> findBlockEntry(Node child);

/// Behind the last byte of the first line that stands behind `from`: an anchor, a tag, but no comment.
std::uint32_t headerEnd(const SourceText& text, std::uint32_t from);
/// Lines that hold a value of several lines, from the one it begins in.
LineRange linesOf(const SourceText& text, ByteRange range);
std::uint32_t columnOf(const SourceText& text, std::uint32_t offset);
/// The bytes of whole lines, line ends included, but no byte order mark.
ByteRange bytesOf(const SourceText& text, LineRange lines);
bool endsWithLineEnd(const SourceText& text, std::uint32_t line);
bool isInFlow(Node node);
/// By the first byte of a scalar.
YamlQuotes quotesAt(const SourceText& text, std::uint32_t begin);

/// As the text around the node does it.
YamlStyle styleAround(Node node);
/// "\r\n" when the first line ends so.
std::string lineEndOf(const SourceText& text);

} // namespace core
