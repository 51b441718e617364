// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_stream.h"

namespace core {

namespace {

bool isMarkerAt(std::string_view text, std::uint32_t lineBegin, std::string_view marker)
{
    return text.substr(lineBegin, marker.size()) == marker
        && YamlScalars(text).atSpace(lineBegin + static_cast<std::uint32_t>(marker.size()));
}

class Splitter {
public:
    Splitter(std::string_view text, std::uint32_t begin)
        : m_text(text)
        , m_lines(text)
        , m_at(begin)
    {
    }

    YamlStream split()
    {
        const auto size = static_cast<std::uint32_t>(m_text.size());
        for (; m_at < size && !m_stream.failure; m_at = m_lines.nextLine(m_at)) {
            if (isMarker("---"))
                beginAtMarker();
            else if (isMarker("..."))
                endAtMarker();
            else if (!m_open)
                lineBetween();
        }
        if (!m_open && m_pending.hasDirectives)
            fail(m_pending.directivesBegin, "A directive must be followed by a document",
                "Add a line with --- behind the directives");
        closeAt(size);
        return std::move(m_stream);
    }

private:
    bool isMarker(std::string_view marker) const { return isMarkerAt(m_text, m_at, marker); }

    std::uint32_t skipBlanks(std::uint32_t at) const
    {
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
        return at;
    }

    bool isEmptyOrComment(std::uint32_t at) const { return m_lines.atBreak(at) || m_text[at] == '#'; }

    void open(std::uint32_t contentBegin)
    {
        m_pending.content.begin = contentBegin;
        if (!m_pending.hasDirectives)
            m_pending.directivesBegin = contentBegin;
        m_open = true;
    }

    void closeAt(std::uint32_t end)
    {
        if (!m_open)
            return;
        m_pending.content.end = end;
        m_stream.documents.push_back(m_pending);
        m_pending = {};
        m_open = false;
        m_yamlDirective = false;
    }

    void beginAtMarker()
    {
        closeAt(m_at);
        const std::uint32_t marker = m_at;
        m_pending.hasMarker = true;
        m_pending.contentOnMarkerLine = !isEmptyOrComment(skipBlanks(marker + 3));
        open(marker + 3);
    }

    void endAtMarker()
    {
        if (!isEmptyOrComment(skipBlanks(m_at + 3)))
            fail(m_at + 3, "Nothing but a comment may follow the ... at the end of a document", "Remove it");
        else if (!m_open && m_pending.hasDirectives)
            fail(m_at, "A directive must be followed by a document",
                "Add a line with --- behind the directives");
        closeAt(m_at);
    }

    void lineBetween()
    {
        if (isEmptyOrComment(skipBlanks(m_at)))
            return;
        if (m_text[m_at] != '%') {
            if (m_pending.hasDirectives)
                fail(m_at, "Directives must be closed by a line with ---",
                    "Add a line with --- before the document");
            open(m_at);
            return;
        }
        if (!m_pending.hasDirectives)
            m_pending.directivesBegin = m_at;
        m_pending.hasDirectives = true;
        checkDirective();
    }

    void checkDirective()
    {
        std::string_view line = m_text.substr(m_at, m_lines.contentEnd(m_at) - m_at);
        if (const auto comment = line.find(" #"); comment != std::string_view::npos)
            line = line.substr(0, comment);
        if (!line.starts_with("%YAML ") && !line.starts_with("%YAML\t"))
            return;
        std::string_view version = line.substr(6);
        version = version.substr(std::min(version.find_first_not_of(" \t"), version.size()));
        version = version.substr(0, version.find_last_not_of(" \t") + 1);
        if (m_yamlDirective || version.size() < 3
            || version.find_first_not_of("0123456789.") != std::string_view::npos)
            fail(m_at, "This %YAML directive is not valid here", "Write it once, as %YAML 1.2");
        m_yamlDirective = true;
    }

    void fail(std::uint32_t at, std::string_view message, std::string_view hint)
    {
        if (!m_stream.failure)
            m_stream.failure = YamlFailure {at, "yaml-directive", message, hint};
    }

    std::string_view m_text;
    YamlScalars m_lines;
    YamlStream m_stream;
    YamlDocument m_pending;
    std::uint32_t m_at;
    bool m_open = false;
    bool m_yamlDirective = false;
};

} // namespace

bool isYamlMarker(std::string_view text, std::uint32_t lineBegin)
{
    return isMarkerAt(text, lineBegin, "---") || isMarkerAt(text, lineBegin, "...");
}

YamlStream splitYamlStream(std::string_view text, std::uint32_t begin)
{
    return Splitter(text, begin).split();
}

} // namespace core
