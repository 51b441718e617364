// SPDX-License-Identifier: Apache-2.0
// The settings of a revision, and those that hold for everything that gates.
#pragma once

#include "core/base/result.h"
#include "core/contract/settings.h"
#include "core/repo/repository.h"

#include <string>
#include <string_view>

namespace core {

struct SettingsFile {
    Document document; ///< without a root where there is no such file
    Settings settings;
    Revision revision; ///< the working tree for what does not gate, and where there is no history
    std::string why; ///< "origin/main is the default branch of the remote, as last fetched"
};

/// Settings that do not exist are no Error: everything in them is optional. Those that cannot be read are.
Result<SettingsFile> readSettings(const Repository& repository, const Revision& revision);
/// Of the trusted ref, or of the commit that is named in its place. A plain folder, and a repository before
/// its first commit, has only its own; `why` says so.
Result<SettingsFile> readTrustedSettings(const Repository& repository, std::string_view trustedRef = {});

} // namespace core
