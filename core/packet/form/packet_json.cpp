// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/packet_json.h"

#include "core/packet/form/canonical_json.h"
#include "core/packet/form/packet_fields.h"

namespace core {

namespace {

/// By the pointer of the map that has them.
using UnknownMembers = std::multimap<std::string_view, const UnknownMember*>;

/// Writes the members of one map; `pointer` is where it stands in the packet.
class PacketWriter {
public:
    PacketWriter(const UnknownMembers& unknown, std::string pointer)
        : m_unknown(unknown)
        , m_pointer(std::move(pointer))
    {
    }

    template <class T>
    void operator()(std::string_view key, const T& value, TextForm = TextForm::Any)
    {
        m_members.emplace(key, written(value, m_pointer + '/' + std::string(key)));
    }

    std::string take()
    {
        const auto [begin, end] = m_unknown.equal_range(m_pointer);
        for (auto each = begin; each != end; ++each)
            m_members.emplace(each->second->key, each->second->json);
        return canonicalMap(m_members);
    }

private:
    std::string written(const std::string& text, const std::string&) { return canonicalText(text); }
    std::string written(bool value, const std::string&) { return value ? "true" : "false"; }
    std::string written(std::uint64_t value, const std::string&) { return std::to_string(value); }

    template <class T>
    std::string written(const std::optional<T>& value, const std::string& pointer)
    {
        return value ? written(*value, pointer) : "null";
    }

    template <class T>
    std::string written(const std::vector<T>& items, const std::string& pointer)
    {
        std::string out = "[";
        for (std::size_t at = 0; at < items.size(); ++at) {
            out += at > 0 ? "," : "";
            out += written(items[at], pointer + '/' + std::to_string(at));
        }
        return out + ']';
    }

    template <class T>
    std::string written(const T& map, const std::string& pointer)
    {
        PacketWriter inner(m_unknown, pointer);
        visitFields(map, inner);
        return inner.take();
    }

    const UnknownMembers& m_unknown;
    std::string m_pointer;
    std::map<std::string, std::string, std::less<>> m_members;
};

} // namespace

std::string packetJson(const Packet& packet)
{
    UnknownMembers unknown;
    for (const UnknownMember& each : packet.unknown)
        unknown.emplace(each.pointer, &each);
    PacketWriter writer(unknown, "");
    writer("schema", std::string(PacketSchema));
    visitFields(packet, writer);
    return writer.take();
}

} // namespace core
