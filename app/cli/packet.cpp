// SPDX-License-Identifier: Apache-2.0
// The verb packet.
#include "app/cli/verb.h"

namespace cli {

extern const Verb PacketNewVerb, PacketShowVerb, PacketExportVerb, PacketImportVerb, PacketSealVerb,
    PacketSignVerb;

namespace {

constexpr const Verb* PacketVerbs[] = {
    &PacketNewVerb, &PacketShowVerb, &PacketSignVerb, &PacketExportVerb, &PacketImportVerb, &PacketSealVerb};

constexpr Example PacketExamples[] = {
    {"countersign packet new --review orders", "Draw it up, and see what blocks signing it."},
    {"countersign packet show orders-3.0.0", "Who must sign, and who did."},
    {"countersign packet sign orders-3.0.0 --role backend", "Put your name to it."},
    {"countersign packet export orders-3.0.0", "The packet for people, as Markdown."},
};

} // namespace

extern constexpr Verb PacketVerb {
    .name = "packet",
    .summary = "draw up, show, sign and hand around what a review came to",
    .description =
        "A packet holds which bytes were compared, what was found, who decided what and how a release goes "
        "back when it goes wrong. It lies in .countersign/packets/ID, with the sign-offs over it.",
    .exits = "0  it was done\n2  something could not be read or written, or the command line makes no sense",
    .examples = PacketExamples,
    .subVerbs = PacketVerbs,
    .run = nullptr,
};

} // namespace cli
