// SPDX-License-Identifier: Apache-2.0
// The verb packet seal.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/signing_tools.h"
#include "app/cli/wording.h"
#include "app/machine/clock.h"
#include "app/machine/user_places.h"
#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/document/json/json_writer.h"
#include "core/packet/export/pdf_file.h"
#include "core/packet/export/pdf_seal.h"
#include "core/packet/export/ssh_seal.h"
#include "core/repo/repository.h"

namespace cli {

namespace {

constexpr std::uint64_t LargestKeyFile = 1U << 20U;

core::Result<core::Identity> nameOnSeal(const Arguments& arguments)
{
    if (arguments.has("--name"))
        return core::Identity {.name = arguments.value("--name")};
    return core::Repository::open(".").and_then(
        [](const core::Repository& repository) { return repository.identity(machine::userGit()); });
}

/// What a seal is made with, and the file its key is kept in; empty: it is not kept.
struct Sealer {
    core::SealIdentity identity;
    std::string kept = {};
};

core::Result<Sealer> selfMade(const Arguments& arguments)
{
    auto made = nameOnSeal(arguments).and_then([](const core::Identity& who) {
        return core::SealIdentity::make(who.name, who.email, machine::secondsNow());
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

/// Nothing where only the SSH seal is wanted.
core::Result<std::optional<Sealer>> sealerOf(const Arguments& arguments)
{
    const bool isHandedIn = arguments.has("--p12");
    const bool isSelfMade = arguments.has("--self-made");
    if (isHandedIn == isSelfMade && (isHandedIn || !arguments.has("--key")))
        return core::fail(core::ErrorCode::BadInput, "a seal needs one key",
            "--p12 FILE for one that you have or --self-made for a new one seal inside of a PDF; --key FILE "
            "for "
            "an SSH key seals any file, beside it");
    if (!isHandedIn && !isSelfMade)
        return std::optional<Sealer> {};
    return (isHandedIn ? handedIn(arguments) : selfMade(arguments)).map([](Sealer&& sealer) {
        return std::optional(std::move(sealer));
    });
}

/// What was done, for the answer.
struct Sealed {
    std::string file = {};
    const core::SealIdentity* certificate = nullptr; ///< null: the PDF itself is as it was
    std::string signature = {}; ///< the file of the SSH seal; empty: there is none
};

std::string sealText(const Sealed& sealed)
{
    std::string out = core::escapedForTerminal(sealed.file) + " is sealed\n";
    if (sealed.certificate != nullptr)
        out += "  certificate  " + core::escapedForTerminal(sealed.certificate->name()) + ", SHA-256 "
            + sealed.certificate->fingerprint() + "\n";
    if (!sealed.signature.empty())
        return out + "  signature    " + core::escapedForTerminal(sealed.signature) + "\n";
    return out
        + "\nReaders of PDFs show that it is unchanged since. Who stands behind it they cannot tell: for "
          "that, seal it with an SSH key, too: --key.\n";
}

std::string sealJson(const Sealed& sealed)
{
    core::JsonWriter json(2);
    json.openMap();
    json.member("sealed", sealed.file);
    json.key("certificate");
    if (sealed.certificate == nullptr) {
        json.literal("null");
    } else {
        json.openMap();
        json.member("name", sealed.certificate->name());
        json.member("sha256", sealed.certificate->fingerprint());
        json.close();
    }
    json.member("signature", sealed.signature);
    json.close();
    return json.take();
}

/// The key is kept before the PDF is written: a seal whose key got lost cannot be made again.
core::Result<void> seal(const Arguments& arguments, const Sealer& sealer, const std::string& out)
{
    const core::PdfSealWords words {
        .name = sealer.identity.name(), .reason = arguments.value("--reason"), .at = machine::secondsNow()};
    const auto sealed =
        core::readFile(arguments.positional(0), core::LargestPdf).and_then([&](std::string pdf) {
            return core::sealedPdf(std::move(pdf), sealer.identity, words);
        });
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto kept = sealer.kept.empty()
        ? core::Result<void>()
        : core::writeNewFile(arguments.value("--keep"), sealer.kept, core::ReadableByOwner);
    return kept ? writeOutput(out, *sealed) : kept;
}

core::Result<ExitCode> runPacketSeal(const Arguments& arguments, const Console& console)
{
    const auto sealer = sealerOf(arguments);
    if (!sealer)
        return tl::unexpected(sealer.error());
    Sealed sealed {.file = arguments.positional(0)};
    if (*sealer) {
        sealed.file = arguments.has("--to") ? arguments.value("--to") : sealed.file;
        sealed.certificate = &(*sealer)->identity;
        if (const auto done = seal(arguments, **sealer, sealed.file); !done)
            return tl::unexpected(done.error());
    }
    if (arguments.has("--key")) {
        const auto file = core::writeSeal(signingTools(console), arguments.value("--key"), sealed.file);
        if (!file)
            return tl::unexpected(file.error());
        sealed.signature = file->string();
    }
    const auto answered = arguments.format() == Format::Json
        ? answerJson(arguments, console, sealJson(sealed))
        : writeOutput(arguments.output(), sealText(sealed));
    return answered.map([] { return ExitCode::Yes; });
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
    {.name = "--key",
        .value = "FILE",
        .help = "seal the file with this SSH key, too or alone: FILE.pdf.sig, which says who sealed it",
        .kind = WordKind::File},
    {.name = "--reason", .value = "TEXT", .help = "what readers of PDFs show as the reason"},
    {.name = "--to",
        .value = "FILE",
        .help = "write the sealed PDF here, not over FILE.pdf",
        .kind = WordKind::File},
};

constexpr Example PacketSealExamples[] = {
    {"countersign packet seal orders-3.0.0.pdf --self-made", "With a key made for this one seal."},
    {"countersign packet seal orders-3.0.0.pdf --p12 ana.p12 --key ~/.ssh/id_ed25519",
        "With keys that you keep, for readers of PDFs and for 'countersign verify'."},
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
        "hold a form, are sealed already or keep their table in a stream are refused.\n"
        "\n"
        "'countersign verify' believes the pages of a PDF only with an SSH seal beside it, by somebody whom "
        "allowed_signers lets seal exports.",
    .positionals = PacketSealWords,
    .options = PacketSealOptions,
    .formats = SealFormats,
    .exits = "0  the PDF is sealed\n2  the PDF, the key or its passphrase was refused; nothing was written",
    .examples = PacketSealExamples,
    .run = runPacketSeal,
};

} // namespace cli
