// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/described_repository.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace bench {

namespace {

void git(const QTemporaryDir& folder, const QStringList& words)
{
    const QStringList who {"-C", folder.path(), "-c", "user.name=Ana", "-c", "user.email=ana@x.example", "-c",
        "commit.gpgsign=false"};
    if (QProcess::execute(QStringLiteral("git"), who + words) != 0)
        std::exit(1);
}

void commitAll(const QTemporaryDir& folder)
{
    git(folder, {"init", "-q"});
    git(folder, {"add", "."});
    git(folder, {"commit", "-q", "-m", "Begin"});
    git(folder, {"tag", "v1.0.0"});
}

} // namespace

void makeRepository(const QTemporaryDir& folder, const std::string& before, const std::string& after)
{
    makeRepository(folder, DescribedFile, before, after);
}

void makeRepository(
    const QTemporaryDir& folder, const std::string& name, const std::string& before, const std::string& after)
{
    makeRepository(folder, {{name, before}});
    addFile(folder, name, after);
}

void makeRepository(const QTemporaryDir& folder, const std::map<std::string, std::string>& files)
{
    for (const auto& [name, text] : files)
        addFile(folder, name, text);
    commitAll(folder);
}

void addFile(const QTemporaryDir& folder, const std::string& name, const std::string& text)
{
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

void waitFor(const std::function<bool()>& isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace bench
