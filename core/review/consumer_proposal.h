// SPDX-License-Identifier: Apache-2.0
// Which folders of a repository look like consumers of its contracts; private to this room.
#pragma once

#include "core/contract/document_set.h"
#include "core/contract/settings.h"
#include "core/repo/repository.h"

#include <vector>

namespace core {

/// Folders, but not the root, with a contracts.lock, or with a package.json that depends on a package of
/// contracts by its name. Only so many manifests are read.
std::vector<ConsumerSetting> proposeConsumers(const std::vector<FileEntry>& files, const ReadText& read);

} // namespace core
