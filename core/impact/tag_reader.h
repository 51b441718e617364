// SPDX-License-Identifier: Apache-2.0
// The contracts of many tags, each file's bytes fetched once however many tags share them.
#pragma once

#include "core/compat/contract_comparison.h"
#include "core/contract/discovery.h"
#include "core/contract/settings.h"
#include "core/repo/blob_store.h"

#include <cstddef>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// A contract of a tag: read, or why it could not be.
struct TagContract {
    FoundContract found;
    std::string key; ///< equal where all its files are
    std::shared_ptr<const Result<ReadContractSide>> side = {};
};

struct TagContracts {
    std::map<std::string, std::string> blobs; ///< ids by path
    ContractSource source; ///< for reading alone
    std::vector<TagContract> contracts;
    std::vector<Gap> unread;
};

class TagReader {
public:
    /// All three outlive it. Ids, and what counts as a contract, are the policy's.
    TagReader(const Repository& repository, const Settings& policy, const ComparisonOptions& options);

    /// Which contracts a tag has, without reading them; one after the other.
    Result<std::shared_ptr<TagContracts>> find(const Tag& tag, const std::stop_token& stop);
    /// Reads what differs from tags read before, all at once where the executor can.
    void read(const std::vector<std::shared_ptr<TagContracts>>& tags, const std::stop_token& stop);

    /// How many blobs the repository was asked for.
    std::size_t readings() const { return m_readings; }

private:
    ReadText readerOf(const Revision& revision, const std::map<std::string, std::string>& blobs);
    Result<ReadContractSide> readSide(
        const ContractSource& source, const FoundContract& found, const std::stop_token& stop) const;

    const Repository& m_repository;
    const Settings& m_policy;
    const ComparisonOptions& m_options;
    std::size_t m_readings = 0; ///< counted by the store, under its lock
    BlobStore m_blobs;
    DiscoveryCache m_discovered;
    /// What is read once may be shared by tags: it is called by its path alone.
    ContractSource m_anyTag;
    std::map<std::string, std::shared_ptr<const Result<ReadContractSide>>> m_known; ///< of the tags read last
};

} // namespace core
