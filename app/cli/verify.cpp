// SPDX-License-Identifier: Apache-2.0
// The verb verify.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/trust_options.h"
#include "app/cli/verify_report.h"
#include "app/cli/wording.h"
#include "core/packet/export/verified_file.h"
#include "core/packet/trust/known_packets.h"

#include <filesystem>

namespace cli {

namespace {

namespace fs = std::filesystem;

/// Everything that the question is about, but what is verified.
struct Question {
    std::optional<core::Repository> repository; ///< nothing: none is at hand
    core::TrustSources sources;
    core::VerifyOptions options;

    const core::Repository* at() const { return repository ? &*repository : nullptr; }
};

/// A folder without history has no contracts to hold a packet against.
core::Result<Question> questionOf(const Arguments& arguments)
{
    Question question;
    question.options = verifyingNow();
    if (arguments.has("--for"))
        question.options.forRevision = arguments.value("--for");
    auto sources = trustSources(arguments);
    if (!sources)
        return tl::unexpected(sources.error());
    question.sources = std::move(*sources);
    const std::string& named = arguments.value("--repo");
    auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return tl::unexpected(repository.error());
    if (repository->isGit())
        question.repository = std::move(*repository);
    else if (!named.empty())
        return core::fail(core::ErrorCode::NotARepository, inQuotes(named) + " is no git repository",
            "name a clone of the repository that the packet is about");
    return question;
}

core::Result<core::Verification> verifyById(const std::string& id, const Question& question)
{
    if (!question.repository)
        return core::fail(core::ErrorCode::NotFound, inQuotes(id) + " is no file, and here is no repository",
            "name a file, or a clone with --repo");
    return core::findPacket(*question.repository, id,
        core::trustedRefBy(*question.repository, question.sources), question.options.forRevision.value_or(""))
        .map([&](const core::StoredPacket& packet) {
            return core::verifyPacket(packet, question.at(), question.sources, question.options);
        });
}

core::Result<core::Verification> verifyNamed(const std::string& word, const Question& question)
{
    std::error_code error;
    return fs::exists(word, error) ? core::verifyFile(word, question.at(), question.sources, question.options)
                                   : verifyById(word, question);
}

core::Result<void> answerVerify(
    const core::Verification& verification, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, verifyJson(verification));
    const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
    return writeOutput(arguments.output(), verifyText(verification, paint, console.outWidth()));
}

core::Result<ExitCode> runVerify(const Arguments& arguments, const Console& console)
{
    const auto verification = [&] {
        const Progress progress(console, "verifying ...");
        return questionOf(arguments).and_then(
            [&](const Question& question) { return verifyNamed(arguments.positional(0), question); });
    }();
    if (!verification)
        return tl::unexpected(verification.error());
    const bool isForRevision = arguments.has("--for");
    return answerVerify(*verification, arguments, console).map([&] {
        return static_cast<ExitCode>(core::verificationExit(*verification, isForRevision));
    });
}

constexpr std::string_view VerifyFormats[] = {"text", "json"};

constexpr Positional VerifyPositionals[] = {
    {"FILE|ID",
        "a packet's folder, packet.json, .packet, Markdown or PDF; or the id of a packet in the repository",
        WordKind::File},
};

constexpr Option VerifyOptionList[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a clone of the repository the packet is about; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--for", .value = "REV", .help = "whether this revision still has what was signed"},
    TrustedRefOption,
    TrustOption,
    AllowedSignersOption,
    RevokedOption,
};

constexpr Example VerifyExamples[] = {
    {"countersign verify checkout-2.4.0", "A packet of this repository."},
    {"countersign verify checkout-2.4.0 --for HEAD", "Whether it speaks for what is checked out."},
    {"countersign verify checkout-2.4.0.pdf --repo ../specs", "A file that somebody sent."},
    {"countersign verify packet.json --allowed-signers signers --format json", "In a pipeline."},
};

} // namespace

extern constexpr Verb VerifyVerb {
    .name = "verify",
    .summary = "say what a signed packet is worth",
    .description =
        "Tells whether a packet is valid: its bytes and signatures are as they were made, everybody who must "
        "sign has, with keys that may, and the comparison done again from the signed blobs finds the same.\n"
        "\n"
        "Who may sign is read from allowed_signers of the trusted ref, once you said that you trust it "
        "('countersign trust pin'), never from the packet, from what is attached to it, or from the branch "
        "under review. A PDF needs an SSH seal beside it (FILE.sig): sign-offs attached to other pages say "
        "nothing about them.\n"
        "\n"
        "Tags made by 'countersign freeze' are held against it, too, when somebody who may sign for git "
        "signed "
        "them; what any other tag says is only a note.\n"
        "\n"
        "The first that applies is the verdict: altered, cannot check, incomplete, newer exists, valid.",
    .positionals = VerifyPositionals,
    .options = VerifyOptionList,
    .formats = VerifyFormats,
    .exits =
        "0  valid, or valid and newer contracts exist\n"
        "1  altered or incomplete; with --for also: the revision has other contracts, or it was rejected\n"
        "2  it cannot be checked, or the command line makes no sense",
    .examples = VerifyExamples,
    .run = runVerify,
};

} // namespace cli
