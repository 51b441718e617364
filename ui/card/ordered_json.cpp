// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/ordered_json.h"

#include "core/document/json/json_writer.h"

namespace ui {

namespace {

constexpr std::uint32_t Indent = 2;

class OrderedLike {
public:
    explicit OrderedLike(core::JsonWriter& out)
        : m_out(out)
    {
    }

    void write(const core::Node& value, const core::Node& other)
    {
        if (value.isMap())
            return writeMap(value, other);
        if (!value.isSequence())
            return m_out.literal(value.tree().source().slice(value.range()));
        m_out.openSequence();
        for (const core::Node& item : value)
            write(item, other.isSequence() ? other.at(item.position()) : core::Node());
        m_out.close();
    }

private:
    void writeMap(const core::Node& value, const core::Node& other)
    {
        m_out.openMap();
        for (const core::Node& like : other)
            if (const core::Node entry = value[like.key()]; entry && other.isMap())
                writeEntry(entry, like);
        for (const core::Node& entry : value)
            if (!other.isMap() || !other[entry.key()])
                writeEntry(entry, {});
        m_out.close();
    }

    void writeEntry(const core::Node& entry, const core::Node& other)
    {
        m_out.key(entry.key());
        write(entry, other);
    }

    core::JsonWriter& m_out;
};

} // namespace

std::string orderedLike(const core::Document& json, const core::Document& other)
{
    core::JsonWriter out(Indent);
    OrderedLike(out).write(json.tree.root(), other.tree.root());
    return out.take();
}

} // namespace ui
