// SPDX-License-Identifier: Apache-2.0
#include "core/sample/demo_owners.h"

#include "core/base/whole_file.h"
#include "core/sample/demo_keys.h"
#include "core/sample/new_folder.h"

namespace core {

namespace fs = std::filesystem;

namespace {

/// The namespaces say what the key may sign: tags, for its one role, exports.
std::string allowedSigner(const PlannedOwner& owner, const DemoKey& key)
{
    const std::string role = owner.role + ".signoff.v1@countersign";
    return owner.person.address + " namespaces=\"git," + role + ",export.seal.v1@countersign\" "
        + key.publicKey + '\n';
}

Result<void> keepKey(const fs::path& path, const PlannedOwner& owner, const DemoKey& key)
{
    if (Result<void> kept = writeNewFile(path, key.privateFile, ReadableByOwner); !kept)
        return kept;
    return writeNewFile(path.string() + ".pub", key.publicKey + ' ' + owner.person.address + '\n');
}

} // namespace

Result<std::string> makeDemoOwners(const fs::path& keyFolder, const std::vector<PlannedOwner>& owners)
{
    if (const Result<void> made = makeNewFolder(keyFolder, fs::perms::owner_all); !made)
        return tl::unexpected(made.error());
    std::string signers;
    for (const PlannedOwner& owner : owners) {
        const Result<DemoKey> key = makeDemoKey(owner.person.address);
        if (!key)
            return tl::unexpected(key.error());
        if (const Result<void> kept = keepKey(keyFolder / owner.role, owner, *key); !kept)
            return tl::unexpected(kept.error());
        signers += allowedSigner(owner, *key);
    }
    return signers;
}

} // namespace core
