// SPDX-License-Identifier: Apache-2.0
// Which files of a revision are contracts: found by content, entry files told apart from the fragments they
// refer to.
#pragma once

#include "core/base/result.h"
#include "core/contract/discovery_cache.h"
#include "core/contract/found_contract.h"
#include "core/repo/repository.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// Larger files are skipped, and said to be, where their name lets one expect a contract.
inline constexpr std::uint64_t LargestContractFile = 64U << 20U;

struct SkippedFile {
    std::string path;
    std::string why; ///< "128 MiB, larger than the limit of 64 MiB"

    bool operator==(const SkippedFile&) const = default;
};

struct Discovery {
    std::vector<FoundContract> contracts; ///< by entry path; what is an entry: see groupContracts
    std::vector<SkippedFile> skipped; ///< looked promising and could not be read
    std::size_t filesLookedAt = 0; ///< that could be contracts by their names
    std::size_t filesRead = 0; ///< of these; the others were known from before
};

/// A file that says it is a contract is one even when it is broken or of an unknown version; its `troubles`
/// tell. Never contracts, whatever they hold: links, pictures, programs, prose, lock files, anything below
/// node_modules.
Result<Discovery> discoverContracts(const Repository& repository, const Revision& revision,
    DiscoveryCache* cache = nullptr, const std::stop_token& stop = {});

/// Gives the bytes of a file; an Error with TooLarge when it has more than `limit`.
using ReadFileBytes = std::function<Result<std::string>(const FileEntry& file, std::uint64_t limit)>;

/// The same over any set of files.
Result<Discovery> discoverContracts(const std::vector<FileEntry>& files, const ReadFileBytes& read,
    DiscoveryCache* cache = nullptr, const std::stop_token& stop = {});

} // namespace core
