// SPDX-License-Identifier: Apache-2.0
#include "core/repo/tag_writer.h"

#include "core/repo/git_references.h"
#include "core/repo/signed_object.h"

namespace core {

namespace {

Result<void> refuseBadName(const std::string& name)
{
    int isValid = 0;
    if (git_tag_name_is_valid(&isValid, name.c_str()) == 0 && isValid)
        return {};
    return fail(ErrorCode::BadInput, "'" + name + "' cannot be the name of a tag");
}

Error alreadyThere(const std::string& name)
{
    return {ErrorCode::AlreadyExists, "the tag " + name + " is there already, and a tag is never moved",
        "`git show " + name + "` shows it; a new version gets a new tag"};
}

Result<void> refuseExisting(git_repository* git, const std::string& name)
{
    ReferenceHandle reference;
    const int code = make(reference, git_reference_lookup, git, (std::string(TagPrefix) + name).c_str());
    if (code == GIT_ENOTFOUND)
        return {};
    return tl::unexpected(
        code == 0 ? alreadyThere(name) : gitError("the tag " + name + " cannot be looked up"));
}

/// The object as git stores it, without a signature.
Result<std::string> tagText(const TagPlan& plan)
{
    const auto who = gitSignature(plan.who, plan.at);
    if (!who)
        return tl::unexpected(who.error());
    std::string text = "object " + plan.commit + "\ntype commit\ntag " + plan.name + "\ntagger ";
    text += std::string((*who)->name) + " <" + (*who)->email + "> " + std::to_string(plan.at) + " +0000\n\n";
    text += plan.message;
    return text.ends_with('\n') ? text : text + '\n';
}

Result<std::string> storeTag(git_repository* git, const TagPlan& plan, const std::string& text)
{
    git_oid id {};
    constexpr int Anew = 0;
    const int code = git_tag_create_from_buffer(&id, git, text.c_str(), Anew);
    if (code == GIT_EEXISTS)
        return tl::unexpected(alreadyThere(plan.name));
    // As git itself would be told: of those who write it at once, one does.
    if (isLocked(code))
        return fail(ErrorCode::AlreadyExists,
            "the tag " + plan.name + " is being written by somebody else at this moment",
            "look at it when they are done: a tag is never moved");
    if (code != 0)
        return tl::unexpected(cannotWrite("the tag " + plan.name + " cannot be written"));
    return hexId(id);
}

Result<std::string> writeTagInto(git_repository* git, const TagPlan& plan)
{
    return refuseBadName(plan.name)
        .and_then([&] { return refuseExisting(git, plan.name); })
        .and_then([&] { return tagText(plan); })
        .and_then([&](std::string&& text) {
            if (!plan.sign)
                return Result<std::string>(std::move(text));
            return plan.sign(text).map([&](const std::string& signature) { return text + signature; });
        })
        .and_then([&](const std::string& text) { return storeTag(git, plan, text); });
}

} // namespace

Result<std::string> writeTag(const Repository& repository, const TagPlan& plan)
{
    const GitLibrary library;
    return openForWriting(repository, plan.who).and_then([&](const OpenGit& opened) {
        return writeTagInto(opened.repository.get(), plan);
    });
}

} // namespace core
