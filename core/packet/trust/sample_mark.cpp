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

void refuseSampleOwners(std::vector<AllowedSigner>& signers)
{
    for (AllowedSigner& signer : signers)
        if (signer.principals.find(SampleDomain) != std::string::npos)
            signer.trouble = "an invented owner of the sample counts in the sample alone";
}

} // namespace core
