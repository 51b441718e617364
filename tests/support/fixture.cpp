// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixture.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace test {

namespace fs = std::filesystem;

static fs::path folderFrom(const char* variable)
{
    const QByteArray value = qgetenv(variable);
    return value.isEmpty() ? fs::current_path() : fs::path(value.toStdString());
}

fs::path sourceFolder()
{
    return folderFrom("COUNTERSIGN_SOURCE");
}

fs::path buildFolder()
{
    return folderFrom("COUNTERSIGN_BUILD");
}

fs::path fixturePath(const std::string& path)
{
    return sourceFolder() / "tests" / "fixtures" / path;
}

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        qFatal("cannot read %s", path.c_str());
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return std::move(bytes).str();
}

std::string fixture(const std::string& path)
{
    return readFile(fixturePath(path));
}

std::vector<std::string> fixtureNames(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(fixturePath(folder)))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

bool matchesGolden(const std::string& actual, const std::string& path)
{
    const fs::path file = fixturePath(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << actual;
        return true;
    }
    const std::string expected = fs::exists(file) ? readFile(file) : std::string();
    if (actual == expected)
        return true;
    const auto differ = std::ranges::mismatch(actual, expected);
    const auto line = 1 + std::count(actual.begin(), differ.in1, '\n');
    qWarning("%s differs from line %td on; UPDATE_GOLDEN=1 rewrites it. Actual:\n%s", file.c_str(), line,
        actual.c_str());
    return false;
}

} // namespace test
