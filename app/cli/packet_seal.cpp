// SPDX-License-Identifier: Apache-2.0
// The verb packet seal.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/user_places.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/document/json/json_writer.h"
#include "core/packet/export/pdf_file.h"
#include "core/packet/export/pdf_seal.h"
#include "core/repo/repository.h"

#include <chrono>

namespace cli {

namespace {

constexpr std::uint64_t LargestKeyFile = 1U << 20U;

std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

core::Result<core::Identity> nameOnSeal(const Arguments& arguments)
{
    if (arguments.has("--name"))
        return core::Identity {.name = arguments.value("--name")};
    return core::Repository::open(".").and_then(
        [](const core::Repository& repository) { return repository.identity(userGit()); });
}

/// What a seal is made with, and the file its key is kept in; empty: it is not kept.
struct Sealer {
    core::SealIdentity identity;
    std::string kept = {};
};

core::Result<Sealer> selfMade(const Arguments& arguments)
{
    auto made = nameOnSeal(arguments).and_then([](const core::Identity& who) {
        return core::SealIdentity::make(who.name, who.email, secondsNow());
    });
    if (!made)
        return tl::unexpected(made.error());
    if (!arguments.has("--keep"))
        return Sealer {std::move(*made)};
    return passphraseFrom(arguments.value("--passphrase"), "New passphrase for the key: ")
        .and_then([&](const std::string& word) { return made->pkcs12(word); })
        .map([&](std::string kept) {
            return Sealer {std::move(*made), std::move(kept)};
        });
}

core::Result<Sealer> handedIn(const Arguments& arguments)
{
    const auto file = core::readFile(arguments.value("--p12"), LargestKeyFile);
    if (!file)
        return tl::unexpected(file.error());
    return passphraseFrom(arguments.value("--passphrase"), "Passphrase of the key: ")
        .and_then([&](const std::string& word) { return core::SealIdentity::read(*file, word); })
        .map([](core::SealIdentity identity) { return Sealer {std::move(identity)}; });
}

core::Result<Sealer> sealerOf(const Arguments& arguments)
{
    if (arguments.has("--p12") == arguments.has("--self-made"))
        return core::fail(core::ErrorCode::BadInput, "a seal needs one key",
            "take --p12 FILE for a key that you have, or --self-made for a new one");
    return arguments.has("--p12") ? handedIn(arguments) : selfMade(arguments);
}

std::string sealText(const std::string& file, const core::SealIdentity& identity)
{
    return core::escapedForTerminal(file) + " is sealed\n  certificate  "
        + core::escapedForTerminal(identity.name()) + ", SHA-256 " + identity.fingerprint()
        + "\n\nReaders of PDFs show that it is unchanged since. Who stands behind it they cannot tell: for "
          "that "
          "it needs a signature beside it, which ssh-keygen and Countersign check.\n";
}

std::string sealJson(const std::string& file, const core::SealIdentity& identity)
{
    core::JsonWriter json(2);
    json.openMap();
    json.member("sealed", file);
    json.key("certificate");
    json.openMap();
    json.member("name", identity.name());
    json.member("sha256", identity.fingerprint());
    json.close();
    json.close();
    return json.take();
}

/// The key is kept before the PDF is written: a seal whose key got lost cannot be made again.
core::Result<void> seal(const Arguments& arguments, const Sealer& sealer, const std::string& out)
{
    const core::PdfSealWords words {
        .name = sealer.identity.name(), .reason = arguments.value("--reason"), .at = secondsNow()};
    const auto sealed =
        core::readFile(arguments.positional(0), core::LargestPdf).and_then([&](std::string pdf) {
            return core::sealedPdf(std::move(pdf), sealer.identity, words);
        });
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto kept = sealer.kept.empty() ? core::Result<void>()
                                          : core::writeNewFile(arguments.value("--keep"), sealer.kept);
    return kept ? writeOutput(out, *sealed) : kept;
}

core::Result<ExitCode> runPacketSeal(const Arguments& arguments, const Console& console)
{
    const std::string& named = arguments.value("--to");
    const std::string& out = named.empty() ? arguments.positional(0) : named;
    const auto sealer = sealerOf(arguments);
    if (!sealer)
        return tl::unexpected(sealer.error());
    return seal(arguments, *sealer, out)
        .and_then([&] {
            return arguments.format() == Format::Json
                ? answerJson(arguments, console, sealJson(out, sealer->identity))
                : writeOutput(arguments.output(), sealText(out, sealer->identity));
        })
        .map([] { return ExitCode::Yes; });
}

constexpr std::string_view SealFormats[] = {"text", "json"};

constexpr Positional PacketSealWords[] = {
    {.name = "FILE.pdf", .help = "what is sealed; replaced by the sealed one", .kind = WordKind::File},
};

constexpr Option PacketSealOptions[] = {
    {.name = "--p12",
        .value = "FILE",
        .help = "the key and its certificate, as PKCS#12; RSA of 2048 bits or more, or P-256",
        .kind = WordKind::File},
    {.name = "--self-made", .help = "a new P-256 key, which nobody vouches for"},
    {.name = "--name", .value = "NAME", .help = "whom the new certificate names; else git's user.name"},
    {.name = "--keep",
        .value = "FILE",
        .help = "keep the new key in a PKCS#12 file behind a passphrase; else it is forgotten",
        .kind = WordKind::File},
    {.name = "--passphrase",
        .value = "FILE",
        .help = "its first line is the passphrase ('-' is standard input); else it is asked for",
        .kind = WordKind::File},
    {.name = "--reason", .value = "TEXT", .help = "what readers of PDFs show as the reason"},
    {.name = "--to",
        .value = "FILE",
        .help = "write the sealed PDF here, not over FILE.pdf",
        .kind = WordKind::File},
};

constexpr Example PacketSealExamples[] = {
    {"countersign packet seal orders-3.0.0.pdf --self-made", "With a key made for this one seal."},
    {"countersign packet seal orders-3.0.0.pdf --p12 ana.p12 --to sealed.pdf", "With a key that you keep."},
};

} // namespace

extern constexpr Verb PacketSealVerb {
    .name = "packet seal",
    .summary = "seal a PDF, so that readers of PDFs see that it is unchanged",
    .description =
        "Adds a PAdES seal behind the end of the PDF; what was there stays byte for byte, and what is "
        "attached "
        "stays attached. Seal last and once.\n"
        "\n"
        "A seal proves that the pages are unchanged since, never who sealed them: anybody can make a "
        "certificate with any name, and pdfsig shows a name that was edited as valid. PDFs that are "
        "encrypted, "
        "hold a form, are sealed already or keep their table in a stream are refused.",
    .positionals = PacketSealWords,
    .options = PacketSealOptions,
    .formats = SealFormats,
    .exits = "0  the PDF is sealed\n2  the PDF, the key or its passphrase was refused; nothing was written",
    .examples = PacketSealExamples,
    .run = runPacketSeal,
};

} // namespace cli
