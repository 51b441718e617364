// SPDX-License-Identifier: Apache-2.0
// The verb packet sign.
#include "app/cli/arguments.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/packet_sign_report.h"
#include "app/cli/packet_source.h"
#include "app/cli/signing_tools.h"
#include "app/cli/trust_options.h"
#include "app/machine/chance.h"
#include "app/machine/clock.h"
#include "app/machine/parallel.h"
#include "app/machine/user_places.h"
#include "core/base/text.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/trust/signoff_commit.h"

#include <filesystem>

namespace cli {

namespace {

namespace fs = std::filesystem;

/// Where, who and with what.
struct Desk {
    core::Repository repository;
    fs::path root;
    core::Identity identity;
    core::SigningTools tools;
};

core::Result<Desk> deskOf(const Arguments& arguments, const Console& console)
{
    const std::string& named = arguments.value("--repo");
    auto repository = core::Repository::open(named.empty() ? "." : named);
    if (!repository)
        return tl::unexpected(repository.error());
    auto root = workingTree(named);
    if (!root)
        return tl::unexpected(root.error());
    auto identity = repository->identity(machine::userGit());
    if (!identity)
        return tl::unexpected(identity.error());
    Desk desk {std::move(*repository), std::move(*root), std::move(*identity), signingTools(console)};
    if (const auto usable = core::checkSshKeygen(desk.tools); !usable)
        return tl::unexpected(usable.error());
    return desk;
}

/// The one that is named, or all that there are, that of git first.
core::Result<std::vector<core::KeyOffer>> keysFor(
    const std::string& named, const Desk& desk, const Console& console)
{
    core::KeyPlaces places {.agentSocket = desk.tools.agentSocket, .home = desk.tools.home};
    const auto configured = desk.repository.setting("user.signingkey", machine::userGit());
    if (!configured)
        return tl::unexpected(configured.error());
    places.gitSigningKey = named.empty() ? configured->value_or("") : named;
    const bool isFile = !named.empty() && !named.starts_with(core::AgentKeyPrefix);
    if (const auto read = isFile ? core::readKeyFile(named) : core::KeyFile {}; !read)
        return tl::unexpected(read.error());
    core::KeyOffers offers = core::keyOffers(places);
    if (!offers.agentTrouble.empty())
        console.tell("note: " + core::escapedForTerminal(offers.agentTrouble) + '\n');
    if (!named.empty() && offers.keys.size() > 1)
        offers.keys.erase(offers.keys.begin() + 1, offers.keys.end());
    return std::move(offers.keys);
}

core::Result<core::ReadySignoff> readyAt(
    const Desk& desk, const core::StoredPacket& stored, const Arguments& arguments, const Console& console)
{
    auto principal = core::principalOf(desk.identity);
    if (!principal)
        return tl::unexpected(principal.error());
    auto sources = trustSources(arguments);
    if (!sources)
        return tl::unexpected(sources.error());
    auto keys = keysFor(arguments.value("--key"), desk, console);
    if (!keys)
        return tl::unexpected(keys.error());
    const Progress progress(console, "reading the contracts again ...");
    return core::readySignoff(desk.repository, stored, *sources,
        {.role = arguments.value("--role"),
            .principal = std::move(*principal),
            .keys = std::move(*keys),
            .options = {.now = machine::secondsNow(),
                .seed = machine::unpredictableSeed(),
                .runAll = machine::runInParallel}});
}

core::Result<std::string> commitSignoff(const Desk& desk, const core::ReadySignoff& signoff)
{
    return core::signoffCommit(desk.root, signoff).and_then([&](core::CommitPlan&& plan) {
        plan.who = desk.identity;
        plan.at = machine::secondsNow();
        return core::writeCommit(desk.repository, plan);
    });
}

/// Empty without a remote.
std::string pushCommand(const core::Repository& repository, const std::string& branch)
{
    const auto arguments = core::pushArguments(repository, machine::userGit(), branch);
    return arguments.empty() ? std::string() : core::gitCommand(arguments);
}

core::Result<void> answer(const SignReport& report, const Arguments& arguments, const Console& console)
{
    if (arguments.format() == Format::Json)
        return answerJson(arguments, console, signJson(report));
    return writeOutput(
        arguments.output(), signText(report, arguments.output() == "-" ? console.outPaint() : Paint()));
}

core::Result<ExitCode> signReady(
    const Desk& desk, const core::ReadySignoff& signoff, const Arguments& arguments, const Console& console)
{
    SignReport report {signoff};
    if (!signoff.blockers.empty())
        return answer(report, arguments, console).map([] { return ExitCode::No; });
    const auto file = core::writeSignoff(desk.root, signoff, desk.tools);
    if (!file)
        return tl::unexpected(file.error());
    report.file = *file;
    if (!arguments.has("--no-commit")) {
        const auto commit = commitSignoff(desk, signoff);
        if (!commit)
            return tl::unexpected(core::signedOnly(commit.error(), *file));
        report.commit = *commit;
        report.branch = core::currentBranch(desk.repository);
        report.push = pushCommand(desk.repository, report.branch);
    }
    return answer(report, arguments, console).map([] { return ExitCode::Yes; });
}

core::Result<ExitCode> runPacketSign(const Arguments& arguments, const Console& console)
{
    if (arguments.value("--role").empty())
        return core::fail(core::ErrorCode::BadInput, "it is not said as what you sign",
            "name the role: countersign packet sign ID --role backend");
    const auto desk = deskOf(arguments, console);
    if (!desk)
        return tl::unexpected(desk.error());
    return core::readStoredPacket(desk->root, arguments.positional(0))
        .and_then(
            [&](const core::StoredPacket& stored) { return readyAt(*desk, stored, arguments, console); })
        .and_then(
            [&](const core::ReadySignoff& signoff) { return signReady(*desk, signoff, arguments, console); });
}

constexpr std::string_view SignFormats[] = {"text", "json"};

constexpr Positional PacketSignWords[] = {
    {.name = "ID", .help = "the packet, as 'countersign packet show' lists it"},
};

constexpr Option PacketSignOptions[] = {
    {.name = "--role", .value = "ROLE", .help = "as what you sign: backend, frontend, product, qa, …"},
    {.name = "--key",
        .value = "FILE",
        .help = "the key, either half of it; else the one of yours that counts for the role",
        .kind = WordKind::File},
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--no-commit", .help = "write the signature, and leave the commit to you"},
    TrustedRefOption,
    TrustOption,
    AllowedSignersOption,
    RevokedOption,
};

constexpr Example PacketSignExamples[] = {
    {"countersign packet sign orders-3.0.0 --role backend", "Sign, and commit the signature."},
    {"countersign packet sign orders-3.0.0 --role qa --key ~/.ssh/work", "With a key of your choice."},
};

} // namespace

extern constexpr Verb PacketSignVerb {
    .name = "packet sign",
    .summary = "put your name to a packet, with your SSH key",
    .description =
        "Signs packet.json for one role, with a key that the trusted allowed_signers names for it; "
        "'countersign enroll' puts it there. Before anybody is asked for a passphrase, the contracts are "
        "read "
        "again by other parsers than those that drew the packet up, and everything that stands in the way "
        "of "
        "an approval is listed, each with the command that mends it.\n"
        "\n"
        "Keys come from git's user.signingkey, the agent and ~/.ssh; ssh-keygen makes the signature, which "
        "is "
        "read back and checked before it is written. The packet's folder is then committed on the current "
        "branch, and nothing else with it; pushing is left to you.",
    .positionals = PacketSignWords,
    .options = PacketSignOptions,
    .formats = SignFormats,
    .exits = "0  it is signed\n"
             "1  it may not be signed yet: what stands in the way is listed\n"
             "2  it could not be signed; nothing half-written is left",
    .examples = PacketSignExamples,
    .run = runPacketSign,
};

} // namespace cli
