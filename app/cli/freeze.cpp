// SPDX-License-Identifier: Apache-2.0
// The verb freeze.
#include "app/cli/arguments.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/signing_tools.h"
#include "app/cli/trust_options.h"
#include "app/machine/clock.h"
#include "app/machine/user_places.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"
#include "core/packet/trust/freezing.h"

namespace cli {

namespace {

struct Frozen {
    core::TagPlan tag = {};
    std::string object = {};
};

core::Result<core::TagPlan> planOf(const core::Repository& repository, const Arguments& arguments,
    const core::TrustSources& sources, const std::string& commit)
{
    return core::packetIn(repository, commit, arguments.positional(0))
        .and_then([&](const core::StoredPacket& stored) {
            core::VerifyOptions options = verifyingNow();
            options.forRevision = commit;
            return core::planFreezing(repository, stored,
                core::verifyPacket(stored, &repository, sources, options),
                {commit, arguments.positional(1), arguments.value("--reason")});
        });
}

core::Result<std::string> writeSigned(const core::Repository& repository, core::TagPlan& plan,
    const SigningKey& key, const core::Trust& trust, const core::SigningTools& tools)
{
    plan.at = machine::secondsNow();
    plan.sign = [&](std::string_view text) {
        return core::believedByGit(
            core::sshSign(tools, key.name, core::GitSignatureNamespace, text), text, plan.at, trust);
    };
    return core::writeTag(repository, plan);
}

core::Result<Frozen> freeze(const core::Repository& repository, const Arguments& arguments,
    const core::TrustSources& sources, const core::SigningTools& tools)
{
    const std::string& at = arguments.value("--at");
    const auto commit = repository.revision(at.empty() ? "HEAD" : at);
    if (!commit)
        return tl::unexpected(commit.error());
    const auto identity = repository.identity(machine::userGit());
    if (!identity)
        return tl::unexpected(identity.error());
    const auto key = signingKey(arguments.value("--key"), repository);
    if (!key)
        return tl::unexpected(key.error());
    const auto basis = core::trustBasis(&repository, sources);
    if (!basis)
        return tl::unexpected(basis.error());
    return planOf(repository, arguments, sources, commit->commit).and_then([&](core::TagPlan&& plan) {
        plan.who = *identity;
        return writeSigned(repository, plan, *key, basis->trust, tools).map([&](std::string&& object) {
            return Frozen {plan, std::move(object)};
        });
    });
}

std::string frozenText(const Frozen& frozen, const Paint& paint)
{
    const std::string tag = core::escapedForTerminal(frozen.tag.name);
    return paint.bold("Frozen as " + tag) + ", on the commit " + frozen.tag.commit.substr(0, 10) + ":\n\n"
        + core::escapedForTerminal(frozen.tag.message.substr(0, frozen.tag.message.find('\n')))
        + "\n\nSend it; a tag is never moved:\n  git push origin " + tag
        + "\nAnybody can check it:\n  git -c gpg.ssh.allowedSignersFile=.countersign/allowed_signers "
          "verify-tag "
        + tag + '\n';
}

std::string frozenJson(const Frozen& frozen)
{
    constexpr std::uint32_t Indent = 2;
    core::JsonWriter json(Indent);
    json.openMap();
    json.member("schema", "countersign.freezing/1");
    json.member("tag", frozen.tag.name);
    json.member("object", frozen.object);
    json.member("commit", frozen.tag.commit);
    json.member("message", frozen.tag.message);
    json.close();
    return json.take();
}

core::Result<ExitCode> runFreeze(const Arguments& arguments, const Console& console)
{
    const auto sources = trustSources(arguments);
    if (!sources)
        return tl::unexpected(sources.error());
    const std::string& named = arguments.value("--repo");
    const core::SigningTools tools = signingTools(console);
    return core::Repository::open(named.empty() ? "." : named)
        .and_then([&](const core::Repository& repository) {
            return freeze(repository, arguments, *sources, tools);
        })
        .and_then([&](const Frozen& frozen) {
            const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
            return arguments.format() == Format::Json
                ? answerJson(arguments, console, frozenJson(frozen))
                : writeOutput(arguments.output(), frozenText(frozen, paint));
        })
        .map([] { return ExitCode::Yes; });
}

constexpr std::string_view FreezeFormats[] = {"text", "json"};

constexpr Positional FreezeWords[] = {
    {.name = "PACKET", .help = "the id of a packet that the commit holds"},
    {.name = "VERSION", .help = "else the version that the packet proposes", .required = false},
};

constexpr Option FreezeOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--at", .value = "REV", .help = "the commit that is tagged; else the one that is checked out"},
    {.name = "--reason",
        .value = "TEXT",
        .help = "why the version is below what the changes ask for, as the packet says it"},
    {.name = "--key",
        .value = "FILE",
        .help = "the key, either half of it; else what git signs with, else the one in ~/.ssh",
        .kind = WordKind::File},
    TrustedRefOption,
    TrustOption,
    AllowedSignersOption,
    RevokedOption,
};

constexpr Example FreezeExamples[] = {
    {"countersign freeze checkout-3.0.0", "Tag the version that the packet proposes."},
    {"countersign freeze checkout-3.0.0 3.0.0-rc.1 --at main", "A version and a commit of one's own choice."},
};

} // namespace

extern constexpr Verb FreezeVerb {
    .name = "freeze",
    .summary = "tag the version that a valid packet releases",
    .description =
        "Makes an annotated tag, signed with SSH, on a commit that holds both the contracts and the signed "
        "packet; its message names the packet and the SHA-256 of its packet.json. `git verify-tag` checks it "
        "like any other.\n"
        "\n"
        "Refused: a packet that is not valid for that commit or that rejects the candidate, a tag that is "
        "there already, a key that nobody would believe, and a version below what the changes ask for, "
        "unless "
        "the packet itself says why and --reason repeats it.",
    .positionals = FreezeWords,
    .options = FreezeOptions,
    .formats = FreezeFormats,
    .exits = "0  the tag is there\n"
             "2  it was refused or could not be made; nothing was changed",
    .examples = FreezeExamples,
    .run = runFreeze,
};

} // namespace cli
