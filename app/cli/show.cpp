// SPDX-License-Identifier: Apache-2.0
// The verb show.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/revision_path.h"
#include "core/repo/repository.h"

namespace cli {

namespace {

struct Wanted {
    std::string folder;
    std::string file; ///< REV:PATH
};

core::Result<Wanted> wantedBy(const Arguments& arguments)
{
    const std::string& option = arguments.value("--repo");
    const bool two = arguments.positionals().size() == 2;
    if (two && !option.empty())
        return core::fail(
            core::ErrorCode::BadInput, "the repository is named twice", "leave out REPO or --repo");
    if (two)
        return Wanted {arguments.positional(0), arguments.positional(1)};
    return Wanted {option.empty() ? "." : option, arguments.positional(0)};
}

core::Result<std::string> bytesOf(const Wanted& wanted)
{
    const auto place = parseRevisionPath(wanted.file);
    if (!place)
        return tl::unexpected(place.error());
    const auto repository = core::Repository::open(wanted.folder);
    if (!repository)
        return tl::unexpected(repository.error());
    return repository->revision(place->revision).and_then([&](const core::Revision& revision) {
        return repository->read(revision, place->path);
    });
}

core::Result<ExitCode> runShow(const Arguments& arguments, const Console& /*console*/)
{
    return wantedBy(arguments)
        .and_then(bytesOf)
        .and_then([&](const std::string& bytes) { return writeOutput(arguments.output(), bytes); })
        .map([] { return ExitCode::Yes; });
}

constexpr Positional ShowWords[] = {
    {.name = "REPO",
        .help = "a folder of the repository; this one when it is not given",
        .kind = WordKind::Folder,
        .required = false},
    {.name = "REV:PATH", .help = "a file at a tag, branch or commit; :PATH is the working tree's"},
};

constexpr Option ShowOptions[] = {
    {.name = "--repo",
        .value = "DIR",
        .help = "a folder of the repository, in place of REPO",
        .kind = WordKind::Folder},
};

constexpr Example ShowExamples[] = {
    {"countersign show v2.3.0:openapi/checkout.yaml", "The contract as it was released."},
    {"countersign show ../specs main:schema.graphql -o schema.graphql",
        "A file of another repository's branch."},
};

} // namespace

extern constexpr Verb ShowVerb {
    .name = "show",
    .summary = "print a file as it is at a revision",
    .description =
        "The bytes of the file, unchanged, read without a checkout. PATH counts from the top of the "
        "repository. A folder that is no git repository has one revision, its working tree.",
    .positionals = ShowWords,
    .options = ShowOptions,
    .exits = "0  the file was printed\n2  the repository, the revision or the file could not be read",
    .examples = ShowExamples,
    .run = runShow,
};

} // namespace cli
