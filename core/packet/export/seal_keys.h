// SPDX-License-Identifier: Apache-2.0
// The library's own forms of keys and certificates; private to this room.
#pragma once

#include "core/packet/export/seal_identity.h"
#include "core/packet/ssh/signature_key.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <vector>

namespace core {

template <auto Free>
struct OpenSslEnd {
    template <class T>
    void operator()(T* thing) const
    {
        Free(thing);
    }
};

using Certificate = std::unique_ptr<X509, OpenSslEnd<X509_free>>;
using MemoryFile = std::unique_ptr<BIO, OpenSslEnd<BIO_free_all>>;
using CmsMessage = std::unique_ptr<CMS_ContentInfo, OpenSslEnd<CMS_ContentInfo_free>>;

class SealIdentity::Implementation {
public:
    std::unique_ptr<EVP_PKEY, KeyEnd> key = {};
    Certificate certificate = {};
    std::vector<Certificate> chain = {}; ///< of those who vouch for it
};

/// To read from; `bytes` must outlive it.
MemoryFile memoryFile(std::string_view bytes);
/// What the library wrote at `bytes`, which is freed; `size` is its length or negative.
std::string takenBytes(unsigned char* bytes, int size);

} // namespace core
