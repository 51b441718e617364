// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"

#include <QProcess>

#include <chrono>

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

void ScratchRepository::settle() const
{
    for (std::filesystem::recursive_directory_iterator at(path()), end; at != end; ++at) {
        if (at->path().filename() == ".git")
            at.disable_recursion_pending();
        else if (at->is_regular_file() && !at->is_symlink())
            std::filesystem::last_write_time(at->path(), at->last_write_time() - std::chrono::hours(1));
    }
    git({"add", "-A"});
}

std::filesystem::path ScratchRepository::clone(
    const std::string& name, const std::vector<std::string>& options) const
{
    std::vector<std::string> arguments {"clone", "-q"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    // Only an address makes git treat a repository of the same disk like a distant one.
    arguments.push_back("file://" + path().string());
    arguments.push_back((m_folder / name).string());
    git(arguments);
    return m_folder / name;
}

std::string ScratchRepository::git(
    const std::vector<std::string>& arguments, const std::filesystem::path& where) const
{
    QProcess process;
    process.setProcessEnvironment(isolatedEnvironment(m_minutes));
    process.setWorkingDirectory(QString::fromStdString((where.empty() ? path() : where).string()));
    QStringList words {
        "-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false", "-c", "gc.auto=0"};
    for (const std::string& argument : arguments)
        words << QString::fromStdString(argument);
    process.start("git", words);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(words.join(' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput().toStdString();
}

} // namespace test
