// SPDX-License-Identifier: Apache-2.0
// The window speaks six languages, each of them wholly.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "ui/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool hasPlurals = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.hasPlurals = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute("type");
            if (!message.hasPlurals)
                message.forms << xml.readElementText();
            while (message.hasPlurals && xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& language)
{
    const std::string name = "countersign_" + language.toStdString() + ".ts";
    QFile file(ui::fromPath(test::sourceFolder() / "translations" / name));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages << readMessage(xml);
    }
    return messages;
}

/// "%1", "%n"; each must appear in every form, but a form for one thing may say "one" instead of "%n".
QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void isWhole_data();
    void isWhole();
};

void TranslationsTest::isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("plurals");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("English") << "en" << 2 << true;
    QTest::newRow("French") << "fr" << 2 << false;
    QTest::newRow("German") << "de" << 2 << false;
    QTest::newRow("Spanish") << "es" << 2 << false;
    QTest::newRow("Ukrainian") << "uk" << 3 << false;
    QTest::newRow("Polish") << "pl" << 3 << false;
}

void TranslationsTest::isWhole()
{
    QFETCH(QString, language);
    QFETCH(int, plurals);
    QFETCH(bool, pluralsOnly);
    const QList<Message> messages = messagesOf(language);
    const QList<Message> german = messagesOf("de");
    QVERIFY(!messages.empty());
    if (!pluralsOnly)
        QCOMPARE(messages.size(), german.size());
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), message.hasPlurals ? plurals : 1);
        for (const QString& form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QCOMPARE(placeholdersOf(form), placeholdersOf(message.source));
            QVERIFY2(form.contains('&') == message.source.contains('&'), qPrintable(form));
        }
    }
}

COUNTERSIGN_TEST(TranslationsTest)
#include "translations_test.moc"
