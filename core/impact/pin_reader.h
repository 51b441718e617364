// SPDX-License-Identifier: Apache-2.0
// One reader for each kind of file that may record a pin; private to this room.
#pragma once

#include "core/document/document.h"
#include "core/impact/pin.h"

#include <string>

namespace core {

struct PinQuestion {
    const ConsumerSetting& consumer;
    const ConsumerFiles& files;
    std::string manifest; ///< its path from the consumer's root; it is there
};

// Each gives no pin and an empty `why` when its file says nothing about these contracts.
Pin pinInContractsLock(const PinQuestion& question);
Pin pinInPackageJson(const PinQuestion& question);
Pin pinInSubmodules(const PinQuestion& question);
Pin pinInBufFiles(const PinQuestion& question);

Pin noPin(std::string why, std::string file = {}, Position at = {});

/// Fails with the place where the file is missing, unreadable, or not the syntax it should be.
Result<Document> readManifest(const ConsumerFiles& files, const std::string& path, Syntax syntax);

/// "apps/web" of "apps/web/package.json"; empty at the root.
std::string folderOf(const std::string& path);
/// "apps/web/package.json" of "apps/web" and "package.json".
std::string inFolder(const std::string& folder, const std::string& name);

} // namespace core
