// SPDX-License-Identifier: Apache-2.0
#include "core/base/process.h"

#include "core/base/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace core {
namespace {

using Clock = std::chrono::steady_clock;

/// How long a wish to stop, or an end that no pipe tells of, may go unnoticed.
constexpr std::chrono::milliseconds Tick {20};
/// For a program that is told to end: it has the terminal to set right again.
constexpr std::chrono::milliseconds Grace {500};
/// As if a signal had ended it: where our host lets the system forget its children.
constexpr int UnknownEnd = SIGKILL;
constexpr int SecondInputNumber = 3;

tl::unexpected<Error> cannotStart(const std::string& program, int reason)
{
    const bool isAbsent = reason == ENOENT || reason == ENOTDIR;
    return fail(isAbsent ? ErrorCode::NotFound : ErrorCode::NotReadable,
        "cannot run '" + program + "': " + std::strerror(reason));
}

/// A file in memory that begins with these bytes. Unlike a pipe it can be read late, twice or not at all.
FileDescriptor memoryFile(std::string_view bytes)
{
    FileDescriptor file(memfd_create("input", MFD_CLOEXEC));
    while (file.isOpen() && !bytes.empty()) {
        const ssize_t written = write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return {};
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    if (file.isOpen() && lseek(file.number(), 0, SEEK_SET) != 0)
        return {};
    return file;
}

struct Pipe {
    FileDescriptor in;
    FileDescriptor out;
};

Pipe openPipe()
{
    std::array<int, 2> ends {-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    // Only our end: the program's may wait as it likes.
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return {FileDescriptor(ends[1]), FileDescriptor(ends[0])};
}

/// What a program is given besides its words: everything closed that is not its own, signals as by default.
class SpawnPlan {
public:
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    void give(const FileDescriptor& file, int number)
    {
        posix_spawn_file_actions_adddup2(&m_actions, file.number(), number);
    }
    void closeFrom(int number) { posix_spawn_file_actions_addclosefrom_np(&m_actions, number); }

    int start(const ProcessRequest& request, pid_t& process)
    {
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        const int ownSession = request.mayUseTerminal ? 0 : POSIX_SPAWN_SETSID;
        posix_spawnattr_setflags(
            &m_attributes, static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession));
        std::vector<char*> words {const_cast<char*>(request.program.c_str())};
        for (const std::string& word : request.arguments)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        std::vector<char*> environment;
        for (const std::string& variable : request.environment)
            environment.push_back(const_cast<char*>(variable.c_str()));
        environment.push_back(nullptr);
        return posix_spawn(
            &process, request.program.c_str(), &m_actions, &m_attributes, words.data(), environment.data());
    }

private:
    posix_spawn_file_actions_t m_actions = {};
    posix_spawnattr_t m_attributes = {};
};

/// One that runs, until it has ended and nothing of it is left.
class RunningProcess {
public:
    RunningProcess(pid_t process, bool hasOwnSession, FileDescriptor output, FileDescriptor errors)
        : m_process(process)
        , m_hasOwnSession(hasOwnSession)
        , m_output(std::move(output))
        , m_errors(std::move(errors))
    {
    }

    ProcessEnd untilEnd(const ProcessRequest& request, const std::stop_token& stop)
    {
        const Clock::time_point deadline = Clock::now() + request.limit;
        ProcessEnd end;
        while (!hasEnded()) {
            if (stop.stop_requested())
                end.outcome = ProcessOutcome::Stopped;
            else if (Clock::now() >= deadline)
                end.outcome = ProcessOutcome::OutOfTime;
            else if (!listen(end, request.outputLimit))
                end.outcome = ProcessOutcome::TooTalkative;
            if (end.outcome == ProcessOutcome::Exited)
                continue;
            endIt();
            return end;
        }
        // What it wrote last; what it started may go on writing, and is not waited for.
        if (!take(m_output, end.output, request.outputLimit)
            || !take(m_errors, end.errors, request.outputLimit))
            end.outcome = ProcessOutcome::TooTalkative;
        else if (WIFEXITED(m_status))
            end.exitCode = WEXITSTATUS(m_status);
        else
            end.outcome = ProcessOutcome::Crashed;
        return end;
    }

private:
    bool hasEnded()
    {
        const pid_t ended = waitpid(m_process, &m_status, WNOHANG);
        if (ended != 0 && ended != m_process)
            m_status = UnknownEnd;
        return ended != 0;
    }

    /// For one tick, or until it writes; false when that is too much.
    bool listen(ProcessEnd& end, std::size_t limit)
    {
        std::array<pollfd, 2> files {
            pollfd {m_output.number(), POLLIN, 0}, pollfd {m_errors.number(), POLLIN, 0}};
        // Both closed is nearly always the end: looking again at once is what makes a short program short.
        const bool isQuiet = !m_output.isOpen() && !m_errors.isOpen();
        poll(files.data(), files.size(), isQuiet ? 1 : static_cast<int>(Tick.count()));
        return take(m_output, end.output, limit) && take(m_errors, end.errors, limit);
    }

    /// What is there by now; false when it is more than the limit.
    static bool take(FileDescriptor& file, std::string& text, std::size_t limit)
    {
        std::array<char, 16384> buffer {};
        while (file.isOpen()) {
            const ssize_t count = read(file.number(), buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0 && errno == EAGAIN)
                return true;
            if (count <= 0)
                file = {};
            else
                text.append(buffer.data(), static_cast<std::size_t>(count));
            if (text.size() > limit)
                return false;
        }
        return true;
    }

    void tell(int signal) const { kill(m_hasOwnSession ? -m_process : m_process, signal); }

    void endIt()
    {
        tell(SIGTERM);
        const Clock::time_point patience = Clock::now() + Grace;
        while (!hasEnded()) {
            if (Clock::now() >= patience)
                tell(SIGKILL);
            poll(nullptr, 0, 1);
        }
        // Those it started, where they are its own.
        if (m_hasOwnSession)
            tell(SIGKILL);
    }

    pid_t m_process;
    bool m_hasOwnSession;
    FileDescriptor m_output;
    FileDescriptor m_errors;
    int m_status = 0;
};

} // namespace

Result<ProcessEnd> runProcess(const ProcessRequest& request, const std::stop_token& stop)
{
    const FileDescriptor input = memoryFile(request.input);
    const FileDescriptor file = memoryFile(request.file);
    Pipe output = openPipe();
    Pipe errors = openPipe();
    if (!input.isOpen() || !file.isOpen() || !output.in.isOpen() || !errors.in.isOpen())
        return cannotStart(request.program, errno);
    SpawnPlan plan;
    plan.give(input, STDIN_FILENO);
    plan.give(output.in, STDOUT_FILENO);
    plan.give(errors.in, STDERR_FILENO);
    if (!request.file.empty())
        plan.give(file, SecondInputNumber);
    plan.closeFrom(SecondInputNumber + (request.file.empty() ? 0 : 1));
    pid_t process = 0;
    const int failure = plan.start(request, process);
    if (failure != 0)
        return cannotStart(request.program, failure);
    // Its ends are the program's alone from here: that they close tells of its end.
    output.in = {};
    errors.in = {};
    return RunningProcess(process, !request.mayUseTerminal, std::move(output.out), std::move(errors.out))
        .untilEnd(request, stop);
}

std::string findProgram(std::string_view name, std::string_view folders)
{
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folder.size() + 1, folders.size()));
        std::string path(folder);
        path.append("/").append(name);
        std::error_code unreadable;
        if (folder.starts_with('/') && std::filesystem::is_regular_file(path, unreadable)
            && access(path.c_str(), X_OK) == 0)
            return path;
    }
    return {};
}

} // namespace core
