// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/agent.h"

#include "core/base/file_descriptor.h"
#include "core/packet/ssh/ssh_wire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace core {
namespace {

using AgentClock = std::chrono::steady_clock;

constexpr std::string_view ListRequest {"\0\0\0\1\13", 5}; // of one byte: SSH_AGENTC_REQUEST_IDENTITIES
constexpr char ListAnswer = 12;
constexpr std::size_t LongestAnswer = 256U << 10U; ///< as OpenSSH has it
constexpr std::size_t LengthSize = 4;
constexpr std::chrono::milliseconds StopTick {20};

tl::unexpected<Error> noAgent(const std::string& socket, const std::string& why)
{
    return fail(ErrorCode::NotFound, "no agent answers at '" + socket + "': " + why,
        "start one: eval \"$(ssh-agent)\"; or unset SSH_AUTH_SOCK");
}

/// A conversation that is over by its deadline.
class AgentTalk {
public:
    AgentTalk(std::chrono::milliseconds limit, const std::stop_token& stop)
        : m_deadline(AgentClock::now() + limit)
        , m_stop(stop)
    {
    }

    /// 0, or the errno of what went wrong.
    int connectTo(const std::string& socket)
    {
        sockaddr_un address {.sun_family = AF_UNIX, .sun_path = {}};
        if (socket.size() >= sizeof address.sun_path)
            return ENAMETOOLONG;
        std::ranges::copy(socket, address.sun_path);
        m_file = FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        // One that takes nobody in at once is as good as none.
        const auto* const bytes = reinterpret_cast<const sockaddr*>(&address);
        return m_file.isOpen() && connect(m_file.number(), bytes, sizeof address) == 0 ? 0 : errno;
    }

    int ask(std::string_view request) const
    {
        // A few bytes: a socket that is just open has room for them.
        const ssize_t sent = send(m_file.number(), request.data(), request.size(), MSG_NOSIGNAL);
        return sent == static_cast<ssize_t>(request.size()) ? 0 : EPIPE;
    }

    /// That many bytes more; false when they do not come.
    bool receive(std::string& bytes, std::size_t count)
    {
        const std::size_t wanted = bytes.size() + count;
        while (bytes.size() < wanted) {
            if (m_stop.stop_requested() || AgentClock::now() >= m_deadline)
                return false;
            pollfd file {m_file.number(), POLLIN, 0};
            poll(&file, 1, static_cast<int>(StopTick.count()));
            std::array<char, 4096> buffer {};
            const ssize_t got =
                recv(m_file.number(), buffer.data(), std::min(buffer.size(), wanted - bytes.size()), 0);
            if (got > 0)
                bytes.append(buffer.data(), static_cast<std::size_t>(got));
            else if (got == 0 || (errno != EAGAIN && errno != EINTR))
                return false;
        }
        return true;
    }

private:
    FileDescriptor m_file;
    AgentClock::time_point m_deadline;
    const std::stop_token& m_stop;
};

/// Nothing when it is no list. Keys of kinds nobody knows are left out.
std::optional<std::vector<AgentKey>> readList(std::string_view answer)
{
    SshReader reader(answer);
    if (reader.raw(1) != std::string_view(&ListAnswer, 1))
        return std::nullopt;
    std::vector<AgentKey> keys;
    for (std::uint32_t left = reader.number(); left > 0 && reader.isWhole(); --left) {
        const std::string_view blob = reader.text();
        const std::string_view comment = reader.text();
        const std::string_view type = SshReader(blob).text();
        if (isKeyType(type))
            keys.push_back({{std::string(type), std::string(blob)}, std::string(comment)});
    }
    return reader.isDone() ? std::optional(std::move(keys)) : std::nullopt;
}

} // namespace

Result<std::vector<AgentKey>> agentKeys(
    const std::string& socket, std::chrono::milliseconds limit, const std::stop_token& stop)
{
    AgentTalk talk(limit, stop);
    int failure = talk.connectTo(socket);
    if (failure == 0)
        failure = talk.ask(ListRequest);
    if (failure != 0)
        return noAgent(socket, std::strerror(failure));
    std::string head;
    std::string answer;
    if (!talk.receive(head, LengthSize))
        return noAgent(socket, "it was asked for its keys, and said nothing");
    const std::size_t length = SshReader(head).number();
    if (length > LongestAnswer || !talk.receive(answer, length))
        return noAgent(socket, "its answer is too long, or was cut off");
    auto keys = readList(answer);
    if (!keys)
        return noAgent(socket, "its answer is no list of keys");
    return std::move(*keys);
}

} // namespace core
