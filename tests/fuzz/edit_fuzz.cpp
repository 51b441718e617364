// SPDX-License-Identifier: Apache-2.0
// Any text and any edits of it, YAML or JSON by the first byte: after each edit the document is what reading
// the text anew gives.
#include "tests/core/document/edit/edit_case.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

/// Takes what the edits are out of the end of the input, so that the rest stays a text a mutator knows.
class Instructions {
public:
    explicit Instructions(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::uint32_t number()
    {
        std::uint32_t number = byte();
        return (number << 8U) | byte();
    }
    std::uint32_t byte()
    {
        if (m_bytes.empty())
            return 0;
        const auto last = static_cast<unsigned char>(m_bytes.back());
        m_bytes.remove_suffix(1);
        return last;
    }
    std::string_view rest() const { return m_bytes; }

private:
    std::string_view m_bytes;
};

core::TextEdit nextEdit(Instructions& from, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::uint32_t begin = from.number() % (size + 1);
    const std::uint32_t end = std::min(size, begin + from.byte() % 24);
    std::string inserted;
    for (std::uint32_t left = from.byte() % 8; left > 0; --left)
        inserted += static_cast<char>(from.byte());
    return {{begin, end}, inserted};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 32)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    Instructions instructions(bytes.substr(1));
    std::vector<core::TextEdit> edits;
    for (std::uint32_t left = 1 + instructions.byte() % 3; left > 0; --left)
        edits.push_back(nextEdit(instructions, instructions.rest()));
    auto live = test::readLive(std::string(instructions.rest()), data[0] % 2 == 0 ? "f.yaml" : "f.json");
    for (const core::TextEdit& edit : edits) {
        const std::string before(live.document().tree.source().bytes());
        auto next = live.edited(test::patchOf(edit));
        if (!next)
            continue; // an edit before has made the text too short for it
        live = std::move(*next);
        if (const std::string wrong = test::differenceFromAnew(live); !wrong.empty()) {
            std::fprintf(stderr, "%s\n%s\n", wrong.c_str(), test::printEditCase({"", before, edit}).c_str());
            std::abort();
        }
    }
    return 0;
}
