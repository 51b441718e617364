// SPDX-License-Identifier: Apache-2.0
#include "app/cli/trust_options.h"

#include "app/cli/wording.h"
#include "app/machine/chance.h"
#include "app/machine/parallel.h"
#include "app/machine/user_places.h"
#include "core/repo/repository.h"

#include <chrono>

namespace cli {

namespace {

constexpr std::uint64_t LargestTrustFile = 4U << 20U;
constexpr std::size_t HashDigits = 64;

core::Result<std::optional<std::string>> textOfFile(const Arguments& arguments, std::string_view option)
{
    if (!arguments.has(option))
        return std::optional<std::string>();
    return core::readFile(arguments.value(option), LargestTrustFile).map([](std::string&& text) {
        return std::optional(std::move(text));
    });
}

/// Without a home there is nothing that a person accepted.
core::Result<std::vector<core::TrustPin>> ownPins()
{
    const auto file = machine::pinsFile();
    return file ? core::readPins(*file) : core::Result<std::vector<core::TrustPin>>();
}

bool isHash(const std::string& text)
{
    return text.size() == HashDigits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

} // namespace

core::Result<core::TrustSources> trustSources(const Arguments& arguments)
{
    core::TrustSources sources;
    sources.trustedRef = arguments.value(TrustedRefOption.name);
    sources.signersSha256 = arguments.value(TrustOption.name);
    if (!sources.signersSha256.empty() && !isHash(sources.signersSha256))
        return core::fail(core::ErrorCode::BadInput, "--trust cannot be " + inQuotes(sources.signersSha256),
            "write the SHA-256 of the allowed_signers as 64 lower-case hexadecimal digits; `countersign "
            "trust` prints it");
    auto signers = textOfFile(arguments, AllowedSignersOption.name);
    if (!signers)
        return tl::unexpected(signers.error());
    auto revoked = textOfFile(arguments, RevokedOption.name);
    if (!revoked)
        return tl::unexpected(revoked.error());
    sources.allowedSigners = std::move(*signers);
    sources.revoked = std::move(*revoked);
    return ownPins().map([&](std::vector<core::TrustPin>&& pins) {
        sources.pins = std::move(pins);
        return std::move(sources);
    });
}

core::VerifyOptions verifyingNow()
{
    core::VerifyOptions options;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    options.now = std::chrono::duration_cast<std::chrono::seconds>(now).count();
    options.seed = machine::unpredictableSeed();
    options.runAll = machine::runInParallel;
    return options;
}

} // namespace cli
