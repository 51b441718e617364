// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_writer.h"

#include "core/document/value_printer.h"

#include <cassert>

namespace cli {

void JsonWriter::beginLine()
{
    m_out += '\n';
    m_out.append(2 * m_levels.size(), ' ');
}

void JsonWriter::beginValue()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    if (!m_levels.back().empty)
        m_out += ',';
    m_levels.back().empty = false;
    beginLine();
}

JsonWriter& JsonWriter::open(char bracket)
{
    beginValue();
    m_out += bracket;
    m_levels.push_back({bracket == '{' ? '}' : ']'});
    return *this;
}

JsonWriter& JsonWriter::close()
{
    assert(!m_levels.empty());
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty)
        beginLine();
    m_out += level.closing;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view key)
{
    string(key);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::string(std::string_view text)
{
    beginValue();
    core::appendJsonString(m_out, text);
    return *this;
}

JsonWriter& JsonWriter::strings(std::span<const std::string> texts)
{
    openArray();
    for (const std::string& text : texts)
        string(text);
    return close();
}

JsonWriter& JsonWriter::json(std::string_view value)
{
    beginValue();
    m_out += value;
    return *this;
}

std::string JsonWriter::take()
{
    assert(m_levels.empty());
    m_out += '\n';
    return std::move(m_out);
}

} // namespace cli
