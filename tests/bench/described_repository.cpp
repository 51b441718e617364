// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/described_repository.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>

#include <cstdlib>
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

void write(const QTemporaryDir& folder, const std::string& text)
{
    std::ofstream(folder.filePath(QLatin1String(DescribedFile)).toStdString(), std::ios::binary) << text;
}

} // namespace

void makeRepository(const QTemporaryDir& folder, const std::string& before, const std::string& after)
{
    git(folder, {"init", "-q"});
    write(folder, before);
    git(folder, {"add", "."});
    git(folder, {"commit", "-q", "-m", "Begin"});
    git(folder, {"tag", "v1.0.0"});
    write(folder, after);
}

void waitFor(const std::function<bool()>& isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace bench
