// SPDX-License-Identifier: Apache-2.0
// Edits as people make them, and worse: characters, lines, blocks at other depths, quotes, brackets, undo.
#pragma once

#include "core/document/patch/text_patch.h"
#include "tests/support/random_text.h"

#include <string>
#include <string_view>

namespace test {

class RandomEdits {
public:
    explicit RandomEdits(std::uint64_t seed)
        : m_random(seed)
    {
    }

    core::TextEdit next(std::string_view text);

private:
    std::uint32_t below(std::size_t bound) { return m_random.below(static_cast<std::uint32_t>(bound)); }
    core::TextEdit insertion(std::string_view text, std::string inserted);
    core::TextEdit removal(std::string_view text);
    core::TextEdit lineRemoval(std::string_view text);
    core::TextEdit lineInsertion(std::string_view text);
    core::TextEdit pasted(std::string_view text);
    core::TextEdit indented(std::string_view text);
    std::string block(std::string_view text);
    core::ByteRange lines(std::string_view text, std::uint32_t most);

    Random m_random;
};

} // namespace test
