// SPDX-License-Identifier: Apache-2.0
#include "core/document/patch/text_patch.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

namespace {

constexpr std::size_t LargestText = std::numeric_limits<std::uint32_t>::max();

/// The place of an edit in words, counted as people count.
std::string placeInWords(ByteRange range)
{
    return "bytes " + std::to_string(range.begin + 1) + " to " + std::to_string(range.end);
}

Result<std::size_t> patchedSize(std::span<const TextEdit> edits, std::size_t size)
{
    std::size_t patched = size;
    for (const TextEdit& edit : edits) {
        if (edit.range.end > size)
            return fail(ErrorCode::BadInput,
                "The edit of " + placeInWords(edit.range) + " lies outside of the text, which has "
                    + std::to_string(size) + " bytes",
                "The patch was made for another text; make it again");
        patched = patched - edit.range.size() + edit.replacement.size();
    }
    if (patched > LargestText)
        return fail(ErrorCode::TooLarge, "The patched text would be larger than 4 GiB");
    return patched;
}

/// Walks along the text a first patch makes, keeping or dropping what stands there, and notes what that means
/// for the text before it.
class PatchSequel {
public:
    explicit PatchSequel(std::span<const TextEdit> first)
        : m_first(first)
    {
    }

    void keepUntil(std::uint32_t place) { advance(place, true); }
    void dropUntil(std::uint32_t place) { advance(place, false); }
    void insert(std::string_view text) { m_open.replacement.append(text); }

    std::vector<TextEdit> takeEdits()
    {
        while (m_next < m_first.size())
            keepUntil(m_place + untilNextEdit() + restOfReplacement());
        close();
        return std::move(m_edits);
    }

private:
    void advance(std::uint32_t place, bool keeps)
    {
        while (m_next < m_first.size() && (m_place < place || untilNextEdit() == 0)) {
            passOriginal(std::min(place - m_place, untilNextEdit()), keeps);
            if (untilNextEdit() > 0 || !passReplacement(place, keeps))
                return;
        }
        passOriginal(place - m_place, keeps);
    }

    std::uint32_t untilNextEdit() const { return m_taken > 0 ? 0 : m_first[m_next].range.begin - m_original; }

    std::uint32_t restOfReplacement() const
    {
        return static_cast<std::uint32_t>(m_first[m_next].replacement.size()) - m_taken;
    }

    void passOriginal(std::uint32_t size, bool keeps)
    {
        if (size > 0 && keeps)
            close();
        m_original += size;
        m_place += size;
        if (size > 0)
            m_open.range = {keeps ? m_original : m_open.range.begin, m_original};
    }

    /// False when the place lies within the replacement.
    bool passReplacement(std::uint32_t place, bool keeps)
    {
        const TextEdit& edit = m_first[m_next];
        const std::uint32_t size = std::min(place - m_place, restOfReplacement());
        if (keeps)
            m_open.replacement.append(edit.replacement, m_taken, size);
        m_open.range.end = edit.range.end;
        m_taken += size;
        m_place += size;
        if (m_taken < edit.replacement.size())
            return false;
        m_original = edit.range.end;
        m_taken = 0;
        ++m_next;
        return true;
    }

    void close()
    {
        if (!m_open.range.empty() || !m_open.replacement.empty())
            m_edits.push_back(std::move(m_open));
        m_open = {{m_original, m_original}, {}};
    }

    std::span<const TextEdit> m_first;
    std::size_t m_next = 0; ///< of the first patch's edits
    std::uint32_t m_taken = 0; ///< of its replacement
    std::uint32_t m_original = 0; ///< in the text before both patches
    std::uint32_t m_place = 0; ///< in the text between them
    TextEdit m_open;
    std::vector<TextEdit> m_edits;
};

} // namespace

Result<TextPatch> TextPatch::make(std::vector<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, &TextEdit::range);
    std::uint32_t end = 0;
    for (const TextEdit& edit : edits) {
        if (edit.range.end < edit.range.begin)
            return fail(
                ErrorCode::BadInput, "The edit of " + placeInWords(edit.range) + " ends before it begins");
        if (edit.range.begin < end)
            return fail(ErrorCode::BadInput,
                "The edit of " + placeInWords(edit.range) + " overlaps the one in front of it",
                "Apply the edits one after the other");
        end = edit.range.end;
    }
    TextPatch patch;
    patch.m_edits = std::move(edits);
    return patch;
}

Result<std::string> TextPatch::apply(std::string_view text) const
{
    const auto size = patchedSize(m_edits, text.size());
    if (!size)
        return tl::unexpected(size.error());
    std::string patched;
    patched.reserve(*size);
    std::uint32_t copied = 0;
    for (const TextEdit& edit : m_edits) {
        patched.append(text.substr(copied, edit.range.begin - copied));
        patched.append(edit.replacement);
        copied = edit.range.end;
    }
    patched.append(text.substr(copied));
    return patched;
}

Result<TextPatch> TextPatch::inverted(std::string_view text) const
{
    if (const auto size = patchedSize(m_edits, text.size()); !size)
        return tl::unexpected(size.error());
    TextPatch inverse;
    inverse.m_edits.reserve(m_edits.size());
    std::uint32_t shift = 0; // wraps below zero and back again
    for (const TextEdit& edit : m_edits) {
        const auto size = static_cast<std::uint32_t>(edit.replacement.size());
        const std::uint32_t begin = edit.range.begin + shift;
        inverse.m_edits.push_back(
            {{begin, begin + size}, std::string(text.substr(edit.range.begin, edit.range.size()))});
        shift += size - edit.range.size();
    }
    return inverse;
}

Result<TextPatch> TextPatch::merged(const TextPatch& other) const
{
    std::vector<TextEdit> edits = m_edits;
    edits.insert(edits.end(), other.m_edits.begin(), other.m_edits.end());
    return make(std::move(edits));
}

TextPatch TextPatch::then(const TextPatch& next) const
{
    PatchSequel sequel(m_edits);
    for (const TextEdit& edit : next.m_edits) {
        sequel.keepUntil(edit.range.begin);
        sequel.insert(edit.replacement);
        sequel.dropUntil(edit.range.end);
    }
    TextPatch both;
    both.m_edits = sequel.takeEdits();
    return both;
}

std::uint32_t TextPatch::mapOffset(std::uint32_t offset, Stick stick) const
{
    std::uint32_t shift = 0; // wraps below zero and back again
    for (const TextEdit& edit : m_edits) {
        if (offset < edit.range.begin)
            break;
        const auto size = static_cast<std::uint32_t>(edit.replacement.size());
        const bool isInside = edit.range.empty() ? offset == edit.range.begin
                                                 : edit.range.begin < offset && offset < edit.range.end;
        if (isInside && stick == Stick::Before)
            return edit.range.begin + shift;
        if (isInside)
            offset = edit.range.end;
        if (offset < edit.range.end)
            break;
        shift += size - edit.range.size();
    }
    return offset + shift;
}

ByteRange TextPatch::mapRange(ByteRange range) const
{
    const std::uint32_t begin = mapOffset(range.begin, range.empty() ? Stick::Before : Stick::After);
    return {begin, std::max(begin, mapOffset(range.end, Stick::Before))};
}

} // namespace core
