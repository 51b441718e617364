// SPDX-License-Identifier: Apache-2.0
// The fast way through YAML: block maps and sequences, all scalars, plain flow style; refuses the rest piece
// by piece.
#pragma once

#include "core/document/document.h"
#include "core/document/tree_builder.h"
#include "core/document/yaml/yaml_scalars.h"

#include <tl/expected.hpp>

#include <functional>
#include <span>

namespace core {

/// What a piece that the scanner hands on must become part of.
enum class YamlPiece : std::uint8_t { Whole, MapEntries, SequenceItems };

/// An open block collection: what it holds and where its entries stand.
struct YamlLevel {
    YamlPiece holds = YamlPiece::MapEntries;
    int column = 0;
};

/// Whether a reading that was begun in the middle may end before the entry or item that begins at `at`, in
/// the collection that is `level`th of those open where it began.
using YamlStop = std::function<bool(std::size_t level, std::uint32_t at)>;

/// The way behind the fast one: reads a piece of whole lines into the builder.
class YamlFallback {
public:
    virtual ~YamlFallback() = default;
    /// Gives where the last value ends, or why the piece could not be read; then the caller takes back what
    /// was added.
    virtual tl::expected<std::uint32_t, YamlFailure> readPiece(
        ByteRange lines, YamlPiece piece, int indent) = 0;
};

/// Reads one YAML document. What it does not know goes to the fallback in the smallest piece that stands for
/// itself: a map entry or sequence item with its lines. What the fallback refuses, too, becomes a Diagnostic
/// and a null, and the reading goes on behind it.
class YamlScanner {
public:
    YamlScanner(std::string_view text, ByteRange document, TreeBuilder& builder, YamlFallback& fallback,
        const ReadLimits& limits);

    void read();
    /// Begins at an entry or item inside of the document; the collections around it are open in the builder,
    /// the outermost first. Gives how many of them are still open where `stopsAt` ended it: none when it
    /// came to the end of the document. Nothing when this is no document that is read piece by piece.
    std::optional<std::size_t> resume(std::span<const YamlLevel> levels, const YamlStop& stopsAt);

private:
    struct Key {
        std::string_view text;
        ByteRange range;
        std::uint32_t behindColon = 0;
    };

    // Lines.
    bool findContent();
    bool finishLine(std::uint32_t behindValue);
    bool startsLine(std::uint32_t at, int column) const;
    std::uint32_t pieceEnd(std::uint32_t at, int column, YamlPiece piece) const;

    // Block style; `column` is where the collection stands, `parent` where the one around it does.
    bool wholeDocument();
    void keepReadable(std::uint32_t begin);
    bool node(std::uint32_t at, int column, int parent);
    bool map(std::uint32_t at, int column);
    bool members(std::uint32_t at, const YamlLevel& level);
    bool member(std::uint32_t at, const YamlLevel& level);
    bool goesOn(const YamlLevel& level) const;
    bool entry(std::uint32_t at, int column);
    bool entryValue(const Key& key, int column);
    bool sequence(std::uint32_t at, int column);
    bool item(std::uint32_t at, int column);
    bool value(std::uint32_t at, int parent);
    bool runsIntoKey(std::uint32_t at, const YamlScalar& scalar);
    void skipStrays(int column, YamlPiece piece);
    bool findKey(std::uint32_t at, Key& key);
    bool findPlainKey(std::uint32_t at, Key& key) const;
    bool isDash(std::uint32_t at) const { return charAt(at) == '-' && m_scalars.atSpace(at + 1); }
    void addNull(std::uint32_t at);
    void addScalar(std::uint32_t at, const YamlScalar& scalar);

    // Flow style.
    bool flow(std::uint32_t at, int parent);
    bool flowSequence(int parent);
    bool flowMap(int parent);
    bool flowKey(int parent);
    bool flowValue(int parent);
    bool flowSpace(int parent);
    bool flowSeparator(char closing, int parent);

    // What goes wrong.
    bool fallBack(const TreeBuilder::Mark& mark, std::uint32_t at, int column, YamlPiece piece);
    tl::expected<std::uint32_t, YamlFailure> handOn(ByteRange lines, YamlPiece piece, int indent);
    void giveUp(std::uint32_t at, YamlPiece piece, const YamlFailure& failure);
    void report(const YamlFailure& failure);
    bool fail(std::uint32_t at, std::string_view code = {}, std::string_view message = {},
        std::string_view hint = {});
    bool failAsScalar();
    bool tooDeep(std::uint32_t at);

    char charAt(std::uint32_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    bool isBlank(std::uint32_t at) const { return charAt(at) == ' ' || charAt(at) == '\t'; }
    std::uint32_t skipBlanks(std::uint32_t at) const;

    std::string_view m_text; ///< up to the end of the document
    TreeBuilder& m_builder;
    YamlFallback& m_fallback;
    const ReadLimits& m_limits;
    YamlScalars m_scalars;
    YamlFailure m_failure;
    std::uint32_t m_at = 0; ///< block: where a line begins; flow: where reading stands
    std::uint32_t m_first = 0; ///< the first character of the line found
    int m_indent = 0; ///< and its column; -1 at the end
    std::uint32_t m_end = 0; ///< behind the last value
};

} // namespace core
