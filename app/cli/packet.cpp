// SPDX-License-Identifier: Apache-2.0
// The verb packet.
#include "app/cli/verb.h"

namespace cli {

extern const Verb PacketExportVerb, PacketImportVerb, PacketSealVerb;

namespace {

constexpr const Verb* PacketVerbs[] = {&PacketExportVerb, &PacketImportVerb, &PacketSealVerb};

constexpr Example PacketExamples[] = {
    {"countersign packet export orders-3.0.0", "The packet for people, as Markdown."},
};

} // namespace

extern constexpr Verb PacketVerb {
    .name = "packet",
    .summary = "hand around what a review came to, as it is signed",
    .description =
        "A packet holds which bytes were compared, what was found, who decided what and how a release goes "
        "back when it goes wrong. It lies in .countersign/packets/ID, with the sign-offs over it.",
    .exits = "0  it was done\n2  something could not be read or written, or the command line makes no sense",
    .examples = PacketExamples,
    .subVerbs = PacketVerbs,
    .run = nullptr,
};

} // namespace cli
