// SPDX-License-Identifier: Apache-2.0
// What a typed character costs until the tree is right again, beside reading everything anew:
// bench_editing [12] (MB of YAML).
#include "core/document/edit/live_document.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/meter.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <vector>

namespace {

constexpr int KeysInAPlace = 200;
constexpr int KeysAnywhere = 1000;
constexpr double Wanted = 15; // milliseconds of CPU

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The same sequence on every machine.
class Dice {
public:
    std::uint32_t below(std::size_t bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((m_state >> 33) % bound);
    }

private:
    std::uint64_t m_state = 7;
};

struct Keys {
    std::vector<double> times;
    std::size_t wholes = 0;
    std::size_t longest = 0; ///< bytes that were read for one key
};

core::TextPatch typed(std::uint32_t at, char key)
{
    return core::TextPatch::make({{{at, at}, std::string(1, key)}}).value();
}

void type(core::LiveDocument& live, std::uint32_t at, char key, Keys& keys)
{
    const double begin = cpuMilliseconds();
    live = live.edited(typed(at, key)).value();
    keys.times.push_back(cpuMilliseconds() - begin);
    if (live.report().isWhole)
        ++keys.wholes;
    else
        keys.longest = std::max<std::size_t>(keys.longest, live.report().read.size());
}

/// A sentence into the nearest description, as somebody would write one.
Keys typeSentence(core::LiveDocument live, double where)
{
    constexpr std::string_view Sentence = "The order as it was paid, and not as it was placed. ";
    const std::string_view text = live.document().tree.source().bytes();
    const auto place = static_cast<std::size_t>(where * static_cast<double>(text.size()));
    const std::size_t before = text.rfind("description", place);
    const std::size_t word = text.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (before == std::string_view::npos ? text.find("description") : before) + 12);
    auto at = static_cast<std::uint32_t>(word + 1);
    Keys keys;
    for (int key = 0; key < KeysInAPlace; ++key)
        type(live, at++, Sentence[static_cast<std::size_t>(key) % Sentence.size()], keys);
    return keys;
}

/// Any character a keyboard has anywhere, each in the text as it was: also quotes, colons and brackets.
Keys typeAnywhere(const core::LiveDocument& live)
{
    Dice dice;
    Keys keys;
    for (int key = 0; key < KeysAnywhere; ++key) {
        core::LiveDocument copy = live;
        type(copy, dice.below(live.document().tree.source().size()), static_cast<char>(' ' + dice.below(95)),
            keys);
    }
    return keys;
}

void print(const char* what, Keys keys, double whole)
{
    std::ranges::sort(keys.times);
    const auto at = [&](double share) {
        return keys.times[static_cast<std::size_t>(share * static_cast<double>(keys.times.size() - 1))];
    };
    const auto late = std::ranges::count_if(keys.times, [](double time) { return time > Wanted; });
    std::printf("  %-28s median %7.2f  p99 %7.2f ms CPU, over %.0f: %td  %5.1f times less than whole  "
                "read whole %zu of %zu  longest part %zu bytes\n",
        what, at(0.5), at(0.99), Wanted, late, whole / at(0.5), keys.wholes, keys.times.size(), keys.longest);
}

void benchEditing(const char* name, std::string bytes)
{
    std::vector<double> wholes;
    const auto text = core::SourceText::make(std::move(bytes), name);
    for (int round = 0; round < 5; ++round) {
        const double begin = cpuMilliseconds();
        bench::keep(core::readDocument(text).tree.nodeCount());
        wholes.push_back(cpuMilliseconds() - begin);
    }
    std::ranges::sort(wholes);
    const core::LiveDocument live = core::LiveDocument::read(text);
    std::printf("%s: %u bytes, %zu nodes, %zu keys; read whole in %.1f ms CPU\n", name, text->size(),
        live.document().tree.nodeCount(), live.document().tree.keys().size(), wholes[2]);
    print("a sentence at the top", typeSentence(live, 0), wholes[2]);
    print("a sentence in the middle", typeSentence(live, 0.5), wholes[2]);
    print("a sentence at the end", typeSentence(live, 0.999), wholes[2]);
    print("any character anywhere", typeAnywhere(live), wholes[2]);
}

} // namespace

int main(int argc, char** argv)
{
    const int megabytes = argc > 1 ? std::atoi(argv[1]) : 12;
    const auto description = bench::generateDescription(static_cast<std::size_t>(megabytes) * 1'000'000);
    benchEditing("x.yaml", description.yaml);
    benchEditing("x.json", description.json);
}
