// SPDX-License-Identifier: Apache-2.0
// The verb enroll.
#include "app/cli/arguments.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/signing_tools.h"
#include "app/machine/clock.h"
#include "app/machine/user_places.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"
#include "core/packet/trust/enrolment.h"

namespace cli {

namespace {

/// What was done, for both shapes of the answer.
struct Enrolled {
    core::Enrolment who = {};
    core::EnrolmentPlan plan = {};
    std::string commit = {};
};

core::Result<core::Enrolment> enrolmentOf(
    const Arguments& arguments, const core::Identity& identity, const SigningKey& key)
{
    return core::principalOf(identity).map([&](std::string&& principal) {
        return core::Enrolment {std::move(principal), arguments.values("--role"), key.key};
    });
}

core::Result<Enrolled> commitEnrolment(const core::Repository& repository, const core::Identity& identity,
    core::Enrolment&& who, core::EnrolmentPlan&& plan, const SigningKey& key, const core::SigningTools& tools)
{
    plan.commit.who = identity;
    plan.commit.at = machine::secondsNow();
    // That the key signs its own enrolment shows that whoever enrols has it.
    plan.commit.sign = [&](std::string_view text) {
        return core::sshSign(tools, key.name, core::GitSignatureNamespace, text);
    };
    return core::writeCommit(repository, plan.commit).map([&](std::string&& commit) {
        return Enrolled {std::move(who), std::move(plan), std::move(commit)};
    });
}

core::Result<Enrolled> enroll(
    const core::Repository& repository, const Arguments& arguments, const core::SigningTools& tools)
{
    const auto identity = repository.identity(machine::userGit());
    if (!identity)
        return tl::unexpected(identity.error());
    const auto key = signingKey(arguments.value("--key"), repository);
    if (!key)
        return tl::unexpected(key.error());
    return enrolmentOf(arguments, *identity, *key).and_then([&](core::Enrolment&& who) {
        return core::planEnrolment(repository, arguments.value("--trusted-ref"), who)
            .and_then([&](core::EnrolmentPlan&& plan) {
                return commitEnrolment(repository, *identity, std::move(who), std::move(plan), *key, tools);
            });
    });
}

/// "origin" of "origin/main"; empty where there is no remote.
std::string remoteOf(const core::Revision& trusted)
{
    return trusted.kind == core::RevisionKind::RemoteBranch ? trusted.name.substr(0, trusted.name.find('/'))
                                                            : std::string();
}

/// What founds the file needs no signature: people accept it by its fingerprints.
std::string mergeCommands(const Enrolled& enrolled)
{
    const core::Revision& trusted = enrolled.plan.trusted.revision;
    const std::string remote = remoteOf(trusted);
    const std::string own = remote.empty() ? trusted.name : trusted.name.substr(remote.size() + 1);
    const std::string signing = enrolled.plan.isFirst
        ? "git merge --no-ff "
        : "git -c gpg.format=ssh -c user.signingkey=THEIR_KEY.pub merge --no-ff -S ";
    return "  git switch " + core::escapedForTerminal(own) + "\n  " + signing + enrolled.plan.commit.branch
        + "\n\n";
}

std::string enrolledText(const Enrolled& enrolled, const Paint& paint)
{
    const std::string& branch = enrolled.plan.commit.branch;
    const std::string trusted = core::escapedForTerminal(enrolled.plan.trusted.revision.name);
    const std::string remote = core::escapedForTerminal(remoteOf(enrolled.plan.trusted.revision));
    std::string out = paint.bold("Enrolled " + enrolled.who.principal) + " on the branch " + branch + ":\n  "
        + core::escapedForTerminal(enrolled.plan.line) + "\n  " + core::fingerprint(enrolled.who.key)
        + "\n\n";
    if (!remote.empty())
        out += "Send it:\n  git push " + remote + ' ' + branch + "\n\n";
    out += enrolled.plan.isFirst
        ? "It is the first: once it is merged into " + trusted + ", it founds whom the repository believes.\n"
        : "It counts once somebody who is trusted already has merged it into " + trusted
            + ", with a signature:\n";
    out += mergeCommands(enrolled);
    return out + "Then everybody looks at the fingerprint, and accepts it:\n  countersign trust pin\n";
}

std::string enrolledJson(const Enrolled& enrolled)
{
    constexpr std::uint32_t Indent = 2;
    core::JsonWriter json(Indent);
    json.openMap();
    json.member("schema", "countersign.enrolment/1");
    json.member("principal", enrolled.who.principal);
    json.member("fingerprint", core::fingerprint(enrolled.who.key));
    json.member("line", enrolled.plan.line);
    json.member("branch", enrolled.plan.commit.branch);
    json.member("commit", enrolled.commit);
    json.member("trustedRef", enrolled.plan.trusted.revision.name);
    json.flag("first", enrolled.plan.isFirst);
    json.close();
    return json.take();
}

core::Result<ExitCode> runEnroll(const Arguments& arguments, const Console& console)
{
    if (arguments.values("--role").empty())
        return core::fail(core::ErrorCode::BadInput, "it is not said for which role",
            "name one: countersign enroll --role backend");
    const std::string& named = arguments.value("--repo");
    const core::SigningTools tools = signingTools(console);
    return core::Repository::open(named.empty() ? "." : named)
        .and_then([&](const core::Repository& repository) { return enroll(repository, arguments, tools); })
        .and_then([&](const Enrolled& enrolled) {
            const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
            return arguments.format() == Format::Json
                ? answerJson(arguments, console, enrolledJson(enrolled))
                : writeOutput(arguments.output(), enrolledText(enrolled, paint));
        })
        .map([] { return ExitCode::Yes; });
}

constexpr std::string_view EnrollFormats[] = {"text", "json"};

constexpr Option EnrollOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder},
    {.name = "--role",
        .value = "ROLE",
        .help = "backend, frontend, product, qa, or what the policy calls a role",
        .isRepeatable = true},
    {.name = "--key",
        .value = "FILE",
        .help = "the key, either half of it; else what git signs with, else the one in ~/.ssh",
        .kind = WordKind::File},
    {.name = "--trusted-ref",
        .value = "REV",
        .help = "where it will be merged; else the remote's default branch as last fetched"},
};

constexpr Example EnrollExamples[] = {
    {"countersign enroll --role backend", "Be one of those who may sign for the backend."},
    {"countersign enroll --role product --role qa --key ~/.ssh/work", "Two roles, with a key of one's own."},
};

} // namespace

extern constexpr Verb EnrollVerb {
    .name = "enroll",
    .summary = "become one of those who may sign",
    .description =
        "Writes a line with your address, as git knows it, and your key into .countersign/allowed_signers, "
        "on "
        "the branch enroll/ADDRESS: what is checked out stays as it is. The line says for which roles the "
        "key "
        "may sign; it may also sign for git, and seal exports. It counts once somebody who is trusted "
        "already "
        "has merged the branch; the first enrolment founds the file.\n"
        "\n"
        "The commit is signed with the key itself, by ssh-keygen, which asks for its passphrase. No hook of "
        "git is run.",
    .options = EnrollOptions,
    .formats = EnrollFormats,
    .exits = "0  the branch is there\n"
             "2  it could not be made; nothing was changed",
    .examples = EnrollExamples,
    .run = runEnroll,
};

} // namespace cli
