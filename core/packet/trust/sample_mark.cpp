// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/sample_mark.h"

namespace core {

namespace {

constexpr std::string_view SampleDomain = "@sample.invalid";

} // namespace

bool isSample(const std::filesystem::path& gitFolder)
{
    std::error_code error;
    return std::filesystem::is_regular_file(gitFolder / SampleMark, error);
}

bool isSampleOwner(std::string_view principal)
{
    return principal.find(SampleDomain) != std::string_view::npos;
}

void refuseSampleOwners(std::vector<AllowedSigner>& signers)
{
    for (AllowedSigner& signer : signers)
        if (isSampleOwner(signer.principals))
            signer.trouble = "an invented owner of the sample counts in the sample alone";
}

Result<void> refuseSampleOwner(const Repository& repository, const std::string& principal)
{
    if (!isSampleOwner(principal) || isSample(repository.root() / ".git"))
        return {};
    return fail(ErrorCode::BadInput,
        principal + " is an invented owner of the sample, and counts in the sample alone",
        "say who you are: git config user.email you@example.org");
}

} // namespace core
