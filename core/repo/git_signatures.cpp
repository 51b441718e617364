// SPDX-License-Identifier: Apache-2.0
#include "core/repo/git_signatures.h"

#include "core/repo/git_references.h"

#include <array>

namespace core {

namespace {

/// Where a signature begins behind the text of a tag: at the last line that begins one, as git finds it.
std::size_t signatureBegin(std::string_view text)
{
    constexpr std::array<std::string_view, 4> Beginnings {"-----BEGIN PGP SIGNATURE-----",
        "-----BEGIN PGP MESSAGE-----", "-----BEGIN SIGNED MESSAGE-----", "-----BEGIN SSH SIGNATURE-----"};
    std::size_t begin = text.size();
    for (std::size_t line = 0; line < text.size();) {
        for (const std::string_view beginning : Beginnings)
            if (text.substr(line).starts_with(beginning))
                begin = line;
        const std::size_t end = text.find('\n', line);
        line = end == std::string_view::npos ? text.size() : end + 1;
    }
    return begin;
}

Result<std::string> tagObject(git_repository* git, const git_oid& id, const std::string& name)
{
    OdbHandle odb;
    OdbObjectHandle object;
    if (make(odb, git_repository_odb, git) != 0 || make(object, git_odb_read, odb.get(), &id) != 0)
        return tl::unexpected(gitError("the tag " + name + " cannot be read"));
    if (git_odb_object_type(object.get()) != GIT_OBJECT_TAG)
        return fail(
            ErrorCode::BadInput, "the tag " + name + " is not annotated: it is only a name for a commit");
    return std::string(
        static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get()));
}

} // namespace

Result<SignedText> gitCommitSignature(git_repository* git, const std::string& commit)
{
    git_oid id {};
    if (!parseId(commit, id))
        return fail(ErrorCode::BadInput, "'" + commit + "' is not the id of a commit");
    git_buf signature = GIT_BUF_INIT;
    git_buf text = GIT_BUF_INIT;
    constexpr const char* GitsOwnField = nullptr;
    const int code = git_commit_extract_signature(&signature, &text, git, &id, GitsOwnField);
    SignedText out;
    if (code == 0)
        out = {std::string(signature.ptr, signature.size), std::string(text.ptr, text.size)};
    git_buf_dispose(&signature);
    git_buf_dispose(&text);
    // Not found is the signature only where the commit is there.
    CommitHandle found;
    if (code != 0 && (code != GIT_ENOTFOUND || make(found, git_commit_lookup, git, &id) != 0))
        return tl::unexpected(gitError("the commit " + shortId(commit) + " cannot be read"));
    return out;
}

Result<SignedText> gitTagSignature(git_repository* git, const std::string& name)
{
    ReferenceHandle reference;
    if (make(reference, git_reference_lookup, git, (std::string(TagPrefix) + name).c_str()) != 0)
        return fail(
            ErrorCode::NotFound, "there is no tag " + name, "`git fetch --tags` gets those of the remote");
    const git_oid* const target = git_reference_target(reference.get());
    if (!target)
        return fail(ErrorCode::BadInput, "the tag " + name + " is only another name of a reference");
    return tagObject(git, *target, name).map([](std::string&& object) {
        const std::size_t begin = signatureBegin(object);
        return SignedText {object.substr(begin), object.substr(0, begin)};
    });
}

} // namespace core
