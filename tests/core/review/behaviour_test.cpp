// SPDX-License-Identifier: Apache-2.0
#include "core/review/behaviour.h"
#include "tests/core/review/compared_texts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class BehaviourTest : public QObject {
    Q_OBJECT
private slots:
    void sections_data();
    void sections();
    void changes_data();
    void changes();
};

void BehaviourTest::sections_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("section");
    const auto row = [](const char* name, const char* text, const char* section) {
        QTest::newRow(name) << std::string(text) << std::string(section);
    };
    row("none", "Places an order.\n# Notes\nx", "");
    row("british", "Places.\n## Behaviour\nTwice does no harm.\n", "Twice does no harm.\n");
    row("american, with blanks", "## behavior:  \r\n\r\nTwice.\r\n", "Twice.\n");
    row("closed heading", "# Behaviour #\nTwice.", "Twice.\n");
    row("ends at the next heading of its depth", "## Behaviour\na\n## Notes\nb", "a\n");
    row("ends at a higher heading", "## Behaviour\na\n# Notes\nb", "a\n");
    row("holds smaller headings", "# Behaviour\na\n## Retry\nb", "a\n## Retry\nb\n");
    row("twice", "# Behaviour\na\n# Notes\nb\n# Behaviour\nc", "a\nc\n");
    row("no heading without a blank", "#Behaviour\na", "");
    row("a word of a sentence", "Behaviour\nis told here", "");
}

void BehaviourTest::sections()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, section);
    QCOMPARE(core::behaviourSection(text), section);
}

namespace {

std::string described(const std::string& members)
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /orders:\n    post:\n" + members
        + "      responses: {'200': {description: ok}}\n";
}

} // namespace

void BehaviourTest::changes_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<bool>("isBehaviour");
    const auto row = [](const char* name, const char* before, const char* after, bool isBehaviour) {
        QTest::newRow(name) << std::string(before) << std::string(after) << isBehaviour;
    };
    row("other words", "      description: a\n", "      description: b\n", false);
    row("marked", "      description: a\n      x-behaviour: true\n",
        "      description: b\n      x-behaviour: true\n", true);
    row("marked before", "      description: a\n      x-behaviour: true\n", "      description: b\n", true);
    row("marked as none", "      description: a\n      x-behaviour: false\n",
        "      description: b\n      x-behaviour: false\n", false);
    row("below the heading", "      description: \"# Behaviour\\na\"\n",
        "      description: \"# Behaviour\\nb\"\n", true);
    row("beside the section", "      description: \"a\\n# Behaviour\\nx\"\n",
        "      description: \"b\\n# Behaviour\\nx\"\n", false);
    row("a new section", "      description: a\n", "      description: \"a\\n# Behaviour\\nx\"\n", true);
}

void BehaviourTest::changes()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const bool, isBehaviour);
    const test::ComparedTexts compared(described(before), described(after));
    QVERIFY(!compared.comparison().changes.empty());
    QCOMPARE(std::ranges::any_of(compared.comparison().changes, core::changesBehaviour), isBehaviour);
}

COUNTERSIGN_TEST(BehaviourTest)
#include "behaviour_test.moc"
