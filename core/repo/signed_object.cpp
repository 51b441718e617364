// SPDX-License-Identifier: Apache-2.0
#include "core/repo/signed_object.h"

namespace core {

Result<SignatureHandle> gitSignature(const Identity& who, std::int64_t at)
{
    SignatureHandle signature;
    constexpr int Utc = 0;
    if (make(signature, git_signature_new, who.name.c_str(), who.email.c_str(), at, Utc) != 0)
        return fail(ErrorCode::BadInput,
            "'" + who.name + " <" + who.email + ">' cannot be written into a commit",
            "`git config user.name` and `git config user.email` set them");
    return signature;
}

Result<OpenGit> openForWriting(const Repository& repository, const Identity& who)
{
    if (!repository.isGit())
        return fail(ErrorCode::NotARepository,
            "'" + repository.root().string() + "' is a plain folder, nothing can be committed there",
            "`git init` makes a repository of it");
    auto opened = openGit(repository.root());
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened
        || git_repository_set_ident((*opened)->repository.get(), who.name.c_str(), who.email.c_str()) != 0)
        return tl::unexpected(gitError("the repository cannot be opened again"));
    return std::move(**opened);
}

Error cannotWrite(const std::string& what)
{
    Error error = gitError(what);
    error.code = ErrorCode::NotWritable;
    error.hint = "look whether you may write to the repository, and whether its disk is full";
    return error;
}

} // namespace core
