// SPDX-License-Identifier: Apache-2.0
// The verb sample.
#include "core/sample/sample.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/executable.h"
#include "app/cli/output.h"
#include "app/cli/wording.h"
#include "app/machine/clock.h"
#include "app/machine/user_places.h"
#include "core/base/text.h"

namespace cli {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    return enumeration(std::vector<std::string_view>(names.begin(), names.end()), "and");
}

std::string sampleText(const core::SampleInfo& sample, const std::string& folder, const Paint& paint)
{
    const std::string where = core::escapedForTerminal(folder);
    std::string out = paint.bold(sample.name) + " is ready in " + where + "\n";
    out += "  tags      " + listed(sample.tags) + "\n";
    out += "  branches  " + listed(sample.branches) + "; " + sample.branch + " is checked out\n";
    for (const core::DemoOwner& owner : sample.owners)
        out += "  owner     " + owner.principal + ", " + owner.role + "\n";
    out += "\n" + paint.bold("Try next") + "\n";
    out += "  countersign contracts " + where + "\n";
    if (!sample.tags.empty())
        out += "  countersign contracts " + where + " --at " + sample.tags.front() + "\n";
    if (!sample.tags.empty() && !sample.branches.empty())
        out += "  countersign check --repo " + where + " --baseline " + sample.tags.back() + " --candidate "
            + sample.branch + "\n";
    return out + "  countersign " + where + "\n";
}

core::Result<core::SampleInfo> makeWithProgress(const std::string& folder, const Console& console)
{
    const Progress progress(console, "making the sample ...");
    return resourceFolder().and_then([&](const std::filesystem::path& resources) {
        return core::makeSample(resources / "sample", folder);
    });
}

core::Result<void> pinOwners(const core::SampleInfo& sample)
{
    return machine::pinsFile().and_then([&](const std::filesystem::path& file) {
        return core::pinSample(sample.folder, file, machine::secondsNow());
    });
}

core::Result<ExitCode> runSample(const Arguments& arguments, const Console& console)
{
    const std::string& folder = arguments.positional(0);
    return makeWithProgress(folder, console)
        .and_then([&](const core::SampleInfo& sample) {
            if (const auto pinned = pinOwners(sample); !pinned)
                console.tellError("sample", pinned.error());
            const Paint paint = arguments.output() == "-" ? console.outPaint() : Paint();
            return writeOutput(arguments.output(), sampleText(sample, folder, paint));
        })
        .map([] { return ExitCode::Yes; });
}

constexpr Positional SampleWords[] = {
    {.name = "DIR", .help = "a folder that does not exist yet, or is empty", .kind = WordKind::Folder},
};

constexpr Example SampleExamples[] = {
    {"countersign sample checkout && countersign checkout", "Make it, and look at it in the workbench."},
};

} // namespace

extern constexpr Verb SampleVerb {
    .name = "sample",
    .summary = "make the sample repository",
    .description =
        "The story of a checkout API and the three teams that depend on it, as a small git repository with "
        "tags, branches, contracts in several languages, and keys of invented owners, which you trust in "
        "this one repository as of now ('countersign trust'). Nothing else outside of DIR is touched, and a "
        "failure leaves nothing behind.",
    .positionals = SampleWords,
    .exits = "0  the repository was made\n2  it could not be made",
    .examples = SampleExamples,
    .run = runSample,
};

} // namespace cli
