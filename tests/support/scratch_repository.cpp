// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"

#include <QProcess>

#include <fstream>

namespace test {

namespace {

/// git without the user's own configuration, which must not change what tests see.
QProcessEnvironment isolatedEnvironment(int minutes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString date = QStringLiteral("%1 +0000").arg(1767225600 + 60 * minutes);
    environment.insert("GIT_CONFIG_NOSYSTEM", "1");
    environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.insert("GIT_AUTHOR_DATE", date);
    environment.insert("GIT_COMMITTER_DATE", date);
    for (const char* role : {"AUTHOR", "COMMITTER"}) {
        environment.insert(QStringLiteral("GIT_%1_NAME").arg(role), "Olena Test");
        environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(role), "olena@test.invalid");
    }
    return environment;
}

} // namespace

ScratchRepository::ScratchRepository(const std::string& defaultBranch)
{
    std::filesystem::create_directories(path());
    git({"init", "-q", "-b", defaultBranch});
}

void ScratchRepository::write(const std::string& name, const std::string& bytes) const
{
    m_folder.write("repository/" + name, bytes);
}

std::string ScratchRepository::commit(const std::string& message)
{
    ++m_minutes;
    git({"add", "-A"});
    git({"commit", "-q", "--allow-empty", "-m", message});
    return git({"rev-parse", "HEAD"}).substr(0, 40);
}

std::string ScratchRepository::git(
    const std::vector<std::string>& arguments, const std::filesystem::path& where) const
{
    QProcess process;
    process.setProcessEnvironment(isolatedEnvironment(m_minutes));
    process.setWorkingDirectory(QString::fromStdString((where.empty() ? path() : where).string()));
    QStringList words {"-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false"};
    for (const std::string& argument : arguments)
        words << QString::fromStdString(argument);
    process.start("git", words);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(words.join(' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput().toStdString();
}

} // namespace test
