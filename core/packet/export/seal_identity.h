// SPDX-License-Identifier: Apache-2.0
// The key and certificate a PDF is sealed with.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace core {

class SealIdentity {
public:
    /// From a PKCS#12 file: P-256 or RSA of at least 2048 bits, nothing else is understood by readers of
    /// PDFs.
    static Result<SealIdentity> read(std::string_view pkcs12, const std::string& passphrase);
    /// A new P-256 key, and a certificate nobody but itself vouches for, good for two years.
    static Result<SealIdentity> make(const std::string& name, const std::string& email, std::int64_t now);

    SealIdentity(SealIdentity&&) noexcept;
    SealIdentity& operator=(SealIdentity&&) noexcept;
    ~SealIdentity();

    /// As a PKCS#12 file that only the passphrase opens; an empty one is refused.
    Result<std::string> pkcs12(const std::string& passphrase) const;
    /// SHA-256 of the certificate, 64 hex digits.
    std::string fingerprint() const;
    /// Whom the certificate names.
    std::string name() const;

    class Implementation;
    const Implementation& implementation() const { return *m_implementation; }

private:
    explicit SealIdentity(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace core
