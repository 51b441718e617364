// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "core/packet/form/canonical_json.h"
#include "core/packet/form/packet_fields.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/form/text_form.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace core {

namespace {

constexpr std::uint32_t DeepestPacket = 32;
constexpr std::string_view FromElsewhere = "ask whoever gave it to you for the file as it was signed";

tl::unexpected<Error> damaged(std::string what)
{
    return fail(ErrorCode::Damaged, "this is not a whole packet: " + what, std::string(FromElsewhere));
}

/// Where unknown members and the first trouble go.
struct PacketReading {
    std::vector<UnknownMember> unknown;
    std::string trouble;
};

/// Fills one map's fields from its node; `pointer` is where that stands.
class PacketReader {
public:
    PacketReader(const Node& map, std::string pointer, PacketReading& reading)
        : m_map(map)
        , m_pointer(std::move(pointer))
        , m_reading(reading)
    {
        if (!map.isMap())
            complain(m_pointer, "is no object");
    }

    template <class T>
    void operator()(std::string_view key, T& value, TextForm form = TextForm::Any)
    {
        m_known.insert(key);
        const Node node = m_map[key];
        if (node)
            read(node, pointerOf(key), value, form);
        else
            complain(m_pointer, "has no member '" + std::string(key) + "'");
    }

    void keepUnknown()
    {
        for (const Node& member : m_map)
            if (!m_known.contains(member.key()))
                m_reading.unknown.push_back({m_pointer, std::string(member.key()), canonicalJson(member)});
    }

private:
    std::string pointerOf(std::string_view key) const { return m_pointer + '/' + std::string(key); }

    void complain(const std::string& pointer, const std::string& what)
    {
        if (m_reading.trouble.empty())
            m_reading.trouble = (pointer.empty() ? "it" : "'" + pointer + "'") + " " + what;
    }

    void read(const Node& node, const std::string& pointer, std::string& value, TextForm form)
    {
        value = node.text();
        if (!node.isString())
            complain(pointer, "is no text");
        else if (!hasForm(value, form))
            complain(pointer, "is not " + std::string(formWords(form)));
    }

    void read(const Node& node, const std::string& pointer, bool& value, TextForm)
    {
        value = node.text() == "true";
        if (node.kind() != NodeKind::Boolean)
            complain(pointer, "is neither true nor false");
    }

    void read(const Node& node, const std::string& pointer, std::uint64_t& value, TextForm)
    {
        const std::string_view text = node.text();
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (node.kind() != NodeKind::Integer || error != std::errc() || end != text.data() + text.size())
            complain(pointer, "is no count");
    }

    template <class T>
    void read(const Node& node, const std::string& pointer, std::optional<T>& value, TextForm form)
    {
        if (node.kind() != NodeKind::Null)
            read(node, pointer, value.emplace(), form);
    }

    template <class T>
    void read(const Node& node, const std::string& pointer, std::vector<T>& items, TextForm form)
    {
        if (!node.isSequence())
            complain(pointer, "is no list");
        for (const Node& item : node) {
            const std::string place = pointer + '/' + std::to_string(items.size());
            read(item, place, items.emplace_back(), form);
        }
    }

    template <class T>
    void read(const Node& node, const std::string& pointer, T& map, TextForm)
    {
        PacketReader inner(node, pointer, m_reading);
        visitFields(map, inner);
        inner.keepUnknown();
    }

    Node m_map;
    std::string m_pointer;
    PacketReading& m_reading;
    std::set<std::string_view> m_known;
};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What two JSON tools would not write alike; nothing where there is none.
std::string notCanonical(const Document& document)
{
    const Tree& tree = document.tree;
    for (NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        const Node node = tree.node(index);
        if (node.isNumber() && !isCanonicalNumber(node.text()))
            return "the number " + std::string(node.text()) + " is not a whole one";
        if (!isAscii(node.key()))
            return "the key '" + std::string(node.key()) + "' is not ASCII";
    }
    return canonicalJson(tree.root()) == tree.source().bytes() ? "" : "it was written anew by another tool";
}

Result<Document> readStrictly(std::string_view bytes)
{
    if (bytes.size() > LargestPacket)
        return fail(ErrorCode::TooLarge, "a packet of more than 16 MiB is not read");
    ReadOptions options;
    options.syntax = Syntax::Json;
    options.path = ReadPath::Reference;
    options.limits.bytes = LargestPacket;
    options.limits.depth = DeepestPacket;
    Document document = readDocument(SourceText::make(std::string(bytes), "packet.json"), options);
    if (!document.diagnostics.empty())
        return damaged(document.diagnostics.front().message);
    if (!document.tree.root().isMap())
        return damaged("it is no object");
    return document;
}

} // namespace

Result<Packet> readPacket(std::string_view bytes)
{
    const Result<Document> document = readStrictly(bytes);
    if (!document)
        return tl::unexpected(document.error());
    const Node root = document->tree.root();
    const Node schema = root["schema"];
    if (schema.isString() && schema.text() != PacketSchema
        && schema.text().starts_with("countersign.packet/"))
        return fail(ErrorCode::Unsupported, "the packet is of a later form, " + std::string(schema.text()),
            "read it with a newer Countersign");

    Packet packet;
    PacketReading reading {{}, notCanonical(*document)};
    PacketReader reader(root, "", reading);
    std::string schemaName;
    reader("schema", schemaName);
    visitFields(packet, reader);
    reader.keepUnknown();
    if (reading.trouble.empty() && schemaName != PacketSchema)
        reading.trouble = "it is of no form that is known here";
    if (!reading.trouble.empty())
        return damaged(reading.trouble);
    packet.unknown = std::move(reading.unknown);
    return packet;
}

} // namespace core
