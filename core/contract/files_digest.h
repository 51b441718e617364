// SPDX-License-Identifier: Apache-2.0
// One digest for all files of a contract.
#pragma once

#include <map>
#include <string>

namespace core {

/// Of one file its own SHA-256, of many that of their sorted lines `path\0sha256\n`; empty of none.
std::string digestOfFiles(const std::map<std::string, std::string>& sha256ByPath);

} // namespace core
