// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/yaml_entries.h"
#include "core/document/traced_reading.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace {

/// A text that was read, its places marked with ‸ before that.
class Marked {
public:
    explicit Marked(std::string text)
    {
        constexpr std::string_view Mark = "‸";
        for (std::size_t at = text.find(Mark); at != std::string::npos; at = text.find(Mark)) {
            text.erase(at, Mark.size());
            m_marks.push_back(static_cast<std::uint32_t>(at));
        }
        m_document.emplace(
            core::readTraced(core::SourceText::make(std::move(text), "x.yaml"), {}, {}, m_trace));
    }

    const std::vector<std::uint32_t>& marks() const { return m_marks; }
    core::YamlEntries entries() const { return {*m_document, m_trace}; }

    std::vector<std::uint32_t> beginnings() const
    {
        std::vector<std::uint32_t> found;
        for (core::NodeIndex node = 0; node < m_document->tree.nodeCount(); ++node)
            if (const auto entry = entries().entryOf(node))
                found.push_back(entry->first);
        return found;
    }

    /// The line of the entry a reading would be taken up at, for an edit at the mark.
    std::string taken() const
    {
        const core::NodeIndex node = entries().lastEntryBefore(m_marks.front());
        if (node == core::NoNode)
            return {};
        const core::SourceText& text = m_document->tree.source();
        return std::string(text.line(text.position(entries().entryOf(node)->first).line));
    }

private:
    std::vector<std::uint32_t> m_marks;
    core::YamlTrace m_trace;
    std::optional<core::Document> m_document;
};

} // namespace

class YamlEntriesTest : public QObject {
    Q_OBJECT
private slots:
    void entriesBeginTheirLines_data();
    void entriesBeginTheirLines();
    void whatComesBeforeDoesNotSeeTheEdit_data();
    void whatComesBeforeDoesNotSeeTheEdit();
    void columnIsWhereTheEntriesStand();
};

void YamlEntriesTest::entriesBeginTheirLines_data()
{
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << std::string(text); };
    row("keys", "‸a: 1\n‸b:\n  ‸c: 2\n");
    row("items", "‸- a\n‸-\n‸-   b\n");
    row("not a map on the line of its dash, but what follows it", "‸- a: 1\n  ‸b: 2\n");
    row("not a list on the line of its dash, but what follows it", "‸- - a\n  ‸- b\n");
    row("not an item whose value begins on another line", "‸- a\n-\n  ‸b: 1\n‸- c\n");
    row("not in brackets", "‸a: {\n  b: 1,\n  c: [d,\n   e]}\n");
    row("what is handed on, but nothing in it", "‸a: 1\n‸b: !x\n  c: 1\n  d: 2\n‸e: 1\n");
    row("not in a document that is handed on", "%YAML 1.2\n---\na: 1\nb: 2\n");
    row("in every document", "‸a: 1\n---\n‸b: 2\n‸c: 3\n");
    row("not a scalar", "word\n");
    row("not behind a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\nb: 2\n");
    row("in lines that end in CRLF", "‸a: 1\r\n‸b:\r\n  ‸c: 2\r\n");
}

void YamlEntriesTest::entriesBeginTheirLines()
{
    QFETCH(std::string, text);
    const Marked marked(text);
    QCOMPARE(marked.beginnings(), marked.marks());
}

void YamlEntriesTest::whatComesBeforeDoesNotSeeTheEdit_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("line");
    const auto row = [](const char* name, const char* text, const char* line) {
        QTest::newRow(name) << std::string(text) << std::string(line);
    };
    row("in a value", "a: 1\nb: ‸2\n", "b: 2");
    row("in a key", "a: 1\nbe‸ta: 2\n", "beta: 2");
    row("at the second character, which is looked at", "a: 1\nb‸eta: 2\n", "a: 1");
    row("at the beginning", "a: 1\n‸beta: 2\n", "a: 1");
    row("in the indentation", "a:\n  b: 1\n ‸ c: 2\n", "  b: 1");
    row("in the key that makes a map", "a: 1\nb:\n  gam‸ma: 2\n", "b:");
    row("at the colon that makes a map", "a: 1\nb:\n  gamma:‸ 2\n", "b:");
    row("behind the colon that makes a map", "a: 1\nb:\n  gamma: ‸2\n", "  gamma: 2");
    row("between the characters of a line end", "a: 1\r\nb:\r\n  c:\r‸\n", "b:");
    row("in the first item", "a:\n- ‸b\n", "- b");
    row("at the first dash", "a:\n-‸ b\n", "a:");
    row("in a comment behind", "a: 1\nb: 2\n# ‸note\n", "b: 2");
    row("in the first key of all", "al‸pha: 1\n", "");
    row("in front of everything", "‸a: 1\nb: 2\n", "");
    row("at the very end", "a: 1\nb: 2\n‸", "b: 2");
}

void YamlEntriesTest::whatComesBeforeDoesNotSeeTheEdit()
{
    QFETCH(std::string, text);
    QFETCH(std::string, line);
    QCOMPARE(Marked(text).taken(), line);
}

void YamlEntriesTest::columnIsWhereTheEntriesStand()
{
    const Marked text("a:\n  -   b: 1\n      c: 2\n");
    QCOMPARE(text.entries().columnOf(0), 0);
    QCOMPARE(text.entries().columnOf(1), 2);
    QCOMPARE(text.entries().columnOf(2), 6);
}

COUNTERSIGN_TEST(YamlEntriesTest)
#include "yaml_entries_test.moc"
