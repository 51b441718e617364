// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/allowed_signers.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

class AllowedSignersTest : public QObject {
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void readsFiles();
    void matchesPatterns_data();
    void matchesPatterns();
    void readsRevokedKeys();
};

namespace {

/// "names | namespaces | after | before | authority", or what is wrong.
QString described(const core::AllowedSigner& signer)
{
    if (!signer.trouble.empty())
        return QString::fromStdString(signer.trouble);
    const auto time = [](const std::optional<core::WrittenTime>& written) {
        if (!written)
            return QString("-");
        const QString earliest = QString::number(written->earliest);
        return written->earliest == written->latest ? earliest
                                                    : earliest + ".." + QString::number(written->latest);
    };
    return QString::fromStdString(signer.principals) + " | " + QString::fromStdString(signer.namespaces)
        + " | " + time(signer.validAfter) + " | " + time(signer.validBefore)
        + (signer.isAuthority ? " | authority" : "");
}

} // namespace

void AllowedSignersTest::readsLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const char* line, const char* wanted) {
        QTest::newRow(name) << QString(line) << QString(wanted);
    };
    row("name and key", "o@x KEY", "o@x |  | - | -");
    row("a comment behind the key", "o@x KEY of the office", "o@x |  | - | -");
    row("blanks before and between", "  o@x \t KEY", "o@x |  | - | -");
    row("several names", "o@x,*@y,!z@y KEY", "o@x,*@y,!z@y |  | - | -");
    row("names in quotes", "\"o@x,p@x\" KEY", "o@x,p@x |  | - | -");
    row("namespaces", "o@x namespaces=\"git,a b\" KEY", "o@x | git,a b | - | -");
    row("an option in capitals", "o@x NameSpaces=\"git\" KEY", "o@x | git | - | -");
    row("a day in UTC", "o@x valid-after=\"20260101Z\" KEY", "o@x |  | 1767225600 | -");
    row("minutes in UTC", "o@x valid-before=\"202601010130Z\" KEY", "o@x |  | - | 1767231000");
    row("seconds in UTC", "o@x valid-before=\"20260101013007Z\" KEY", "o@x |  | - | 1767231007");
    row("a day somewhere on earth", "o@x valid-after=\"20260101\" KEY",
        "o@x |  | 1767175200..1767268800 | -");
    row("all at once", "o@x namespaces=\"git\",valid-after=\"20260101Z\",valid-before=\"20270101Z\" KEY",
        "o@x | git | 1767225600 | 1798761600");
    row("an authority", "o@x cert-authority KEY", "o@x |  | - | - | authority");
    row("nobody", "\"\" KEY", "nobody is named");
    row("no key", "o@x", "it has no key");
    row("options and no key", "o@x namespaces=\"git\"", "it has no key");
    row("half a key", "o@x ssh-ed25519 AAAA", "its key is damaged");
    row("a key under another type", "o@x ssh-rsa BLOB", "its key is damaged");
    row("an option nobody knows", "o@x no-touch KEY", "nobody knows the option 'no-touch'");
    row("namespaces without quotes", "o@x namespaces=git KEY", "namespaces is said twice, or says nothing");
    row("namespaces twice", "o@x namespaces=\"a\",namespaces=\"b\" KEY",
        "namespaces is said twice, or says nothing");
    row("no day", "o@x valid-after=\"20260230Z\" KEY", "valid-after is no time like \"20261121Z\"");
    row("no hour", "o@x valid-after=\"202601012400Z\" KEY", "valid-after is no time like \"20261121Z\"");
    row("a date as others write it", "o@x valid-after=\"2026-01-01\" KEY",
        "valid-after is no time like \"20261121Z\"");
    row("the end before the beginning", "o@x valid-after=\"20270101Z\",valid-before=\"20260101Z\" KEY",
        "it ends before it begins");
}

void AllowedSignersTest::readsLines()
{
    QFETCH(QString, line);
    QFETCH(QString, wanted);
    const QString key = QString::fromStdString(test::fixture("packet/signatures/ed.pub")).trimmed();
    line.replace("KEY", key).replace("BLOB", key.section(' ', 1));
    const auto signers = core::readAllowedSigners(line.toStdString());
    QCOMPARE(signers.size(), std::size_t {1});
    QCOMPARE(described(signers.front()), wanted);
}

void AllowedSignersTest::readsFiles()
{
    const std::string key = test::fixture("packet/signatures/ed.pub");
    const auto signers = core::readAllowedSigners("# who\r\n\r\n o@x " + key + "\t\np@x " + key + "damaged");
    QCOMPARE(signers.size(), std::size_t {3});
    QCOMPARE(signers[0].line, std::size_t {2});
    QCOMPARE(signers[1].principals, std::string("p@x"));
    QCOMPARE(signers[2].trouble, std::string("it has no key"));
    QVERIFY(core::readAllowedSigners("").empty());
}

void AllowedSignersTest::matchesPatterns_data()
{
    QTest::addColumn<QString>("patterns");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char* patterns, const char* word, bool isIn) {
        QTest::addRow("%s takes %s", patterns, word) << QString(patterns) << QString(word) << isIn;
    };
    row("a", "a", true);
    row("a", "ab", false);
    row("A", "a", false);
    row("a,b", "b", true);
    row("*", "", true);
    row("*@x", "o@x", true);
    row("*@x", "o@xy", false);
    row("a*b*c", "a--b--b--c", true);
    row("a*b*c", "a--c--b", false);
    row("?", "", false);
    row("a?c", "abc", true);
    row("*,!o@x", "o@x", false);
    row("!o@x,*", "p@x", true);
    row("!o@x", "p@x", false);
    row("", "a", false);
    row(",", "", true);
}

void AllowedSignersTest::matchesPatterns()
{
    QFETCH(QString, patterns);
    QFETCH(QString, word);
    QFETCH(bool, isIn);
    QCOMPARE(core::isInPatternList(patterns.toStdString(), word.toStdString()), isIn);
}

void AllowedSignersTest::readsRevokedKeys()
{
    const std::string key = test::fixture("packet/signatures/ed.pub");
    const auto revoked = core::readRevokedKeys("# gone\n" + key + "\nssh-ed25519 half\n");
    QCOMPARE(revoked.keys.size(), std::size_t {1});
    QCOMPARE(revoked.troubles, std::vector<std::string> {"line 4 is no public key"});
}

COUNTERSIGN_TEST(AllowedSignersTest)
#include "allowed_signers_test.moc"
