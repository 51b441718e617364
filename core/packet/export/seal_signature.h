// SPDX-License-Identifier: Apache-2.0
// The signature inside of a seal: detached CMS as PAdES-B-B wants it; private to this room.
#pragma once

#include "core/base/result.h"
#include "core/packet/export/seal_identity.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// What is signed: a file without the hole that the signature stands in.
struct SealedBytes {
    std::string_view before;
    std::string_view behind;
};

/// DER: with content-type, message-digest and signing-certificate-v2, without signing-time.
Result<std::string> sealSignature(const SealIdentity& identity, const SealedBytes& bytes);
/// How long the DER value is that the bytes begin with; 0 when there is none.
std::size_t derSize(std::string_view bytes);
/// Whether it was made over these bytes with the very certificate it carries.
Result<void> checkSealSignature(std::string_view der, const SealedBytes& bytes);

} // namespace core
