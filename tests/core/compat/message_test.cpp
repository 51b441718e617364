// SPDX-License-Identifier: Apache-2.0
#include "core/compat/message.h"
#include "tests/support/test_program.h"

#include <QTest>

class MessageTest : public QObject {
    Q_OBJECT

private slots:
    void fillsTemplates_data();
    void fillsTemplates();
};

void MessageTest::fillsTemplates_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* pattern, const char* message) {
        QTest::newRow(name) << QString(pattern) << QString(message);
    };
    row("plain", "is gone", "is gone");
    row("every word", "{name}: {before} to {after}, lost {lost}, gained {gained}, in {where}, {own}",
        "status: 1 to {name}, lost \"a\", gained \"b\", in GET /a, paid");
    row("words that look like a template stay", "{after}{after}", "{name}{name}");
    row("other braces stay", "{ name} {names} {", "{ name} {names} {");
    row("empty", "", "");
}

void MessageTest::fillsTemplates()
{
    QFETCH(QString, pattern);
    QFETCH(QString, message);
    const core::MessageWords words {.name = "status",
        .before = "1",
        .after = "{name}",
        .lost = "\"a\"",
        .gained = "\"b\"",
        .where = "GET /a",
        .own = "paid"};
    QCOMPARE(QString::fromStdString(core::fillMessage(pattern.toStdString(), words)), message);
    QCOMPARE(core::fillMessage("{before}", {}), std::string("nothing"));
}

COUNTERSIGN_TEST(MessageTest)
#include "message_test.moc"
