// SPDX-License-Identifier: Apache-2.0
// A repository with a generated description: committed as v1.0.0, and changed since.
#pragma once

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <string>

namespace bench {

inline constexpr const char* DescribedFile = "openapi.yaml";

/// The second text is not committed. Ends the program where git does.
void makeRepository(const QTemporaryDir& folder, const std::string& before, const std::string& after);
/// The same with a file of this name.
void makeRepository(const QTemporaryDir& folder, const std::string& name, const std::string& before,
    const std::string& after);
/// Many files, all of them committed as v1.0.0.
void makeRepository(const QTemporaryDir& folder, const std::map<std::string, std::string>& files);
/// Not committed.
void addFile(const QTemporaryDir& folder, const std::string& name, const std::string& text);

/// Lets the window work meanwhile.
void waitFor(const std::function<bool()>& isThere);

} // namespace bench
