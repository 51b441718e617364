// SPDX-License-Identifier: Apache-2.0
#include "core/sample/demo_owners.h"

#include "core/base/whole_file.h"
#include "core/packet/ssh/signoff_state.h"
#include "core/sample/new_folder.h"

namespace core {

namespace fs = std::filesystem;

namespace {

/// The namespaces say what the key may sign: tags, for its one role, exports.
std::string allowedSigner(const PlannedOwner& owner, const DemoKey& key)
{
    return owner.person.address + " namespaces=\"git," + signoffNamespace(owner.role)
        + ",export.seal.v1@countersign\" " + printed(key.key) + '\n';
}

Result<void> keepKey(const fs::path& path, const PlannedOwner& owner, const DemoKey& key)
{
    if (Result<void> kept = writeNewFile(path, key.privateFile, ReadableByOwner); !kept)
        return kept;
    return writeNewFile(path.string() + ".pub", printed(key.key) + ' ' + owner.person.address + '\n');
}

} // namespace

Result<DemoOwners> makeDemoOwners(const fs::path& keyFolder, const std::vector<PlannedOwner>& owners)
{
    if (const Result<void> folder = makeNewFolder(keyFolder, fs::perms::owner_all); !folder)
        return tl::unexpected(folder.error());
    DemoOwners made;
    for (const PlannedOwner& owner : owners) {
        Result<DemoKey> key = makeDemoKey(owner.person.address);
        if (!key)
            return tl::unexpected(key.error());
        if (const Result<void> kept = keepKey(keyFolder / owner.role, owner, *key); !kept)
            return tl::unexpected(kept.error());
        made.allowedSigners += allowedSigner(owner, *key);
        made.keys.emplace(owner.role, std::move(*key));
    }
    return made;
}

} // namespace core
