// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/git_signer.h"

#include "core/repo/sign_text.h"

namespace core {

SignoffState gitSignerState(const SignedText& signedText, std::int64_t at, const Trust& trust)
{
    // Every line is made to speak for the same person, who is the one that is asked for.
    constexpr std::string_view Anybody = "anybody";
    Trust anyones = trust;
    for (AllowedSigner& signer : anyones.signers)
        signer.principals = Anybody;
    return signoffState(signedText.signature, signedText.text, {Anybody, GitSignatureNamespace, at}, anyones);
}

} // namespace core
