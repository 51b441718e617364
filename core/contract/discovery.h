// SPDX-License-Identifier: Apache-2.0
// Which files of a revision are contracts: found by content, entry files told apart from the fragments they
// refer to.
#pragma once

#include "core/base/result.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Language : std::uint8_t { OpenApi, AsyncApi, GraphQl, Proto, JsonSchema };

/// "OpenAPI", as people write it.
std::string_view languageName(Language language);
/// "openapi", as machines read it.
std::string_view languageId(Language language);

struct FoundContract {
    std::string id; ///< the entry path without extension
    Language language = Language::OpenApi;
    std::string version; ///< of the language: "3.1.0", "proto3", "2020-12"; empty when it says none
    std::string title; ///< as the contract names itself; may be empty
    std::string contractVersion; ///< as the contract numbers itself ("2.4.0"); may be empty
    std::string entry; ///< path of the entry file
    std::vector<std::string> fragments; ///< files it refers to, directly or not, sorted
    std::vector<std::string> missing; ///< references that lead to no file
    std::string why; ///< "says openapi: 3.1.0 at its top", in words for people
};

struct SkippedFile {
    std::string path;
    std::string why; ///< "128 MiB, larger than the limit of 64 MiB"
};

struct Discovery {
    std::vector<FoundContract> contracts; ///< by entry path
    std::vector<SkippedFile> skipped; ///< looked promising and could not be read
    std::size_t filesLookedAt = 0;
};

/// What was learned of a blob, by its id: makes the second look at a repository fast. A plain value; may be
/// kept on disk.
struct DiscoveryCache;

Result<Discovery> discoverContracts(const Repository& repository, const Revision& revision,
    DiscoveryCache* cache = nullptr, const std::stop_token& stop = {});

} // namespace core
