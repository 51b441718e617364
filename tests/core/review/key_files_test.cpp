// SPDX-License-Identifier: Apache-2.0
#include "core/review/policy.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

const std::string Olena = "olena@acme.example ssh-ed25519 AAAAC3NzaC1lZDI1olenas01\n";
const std::string Marta = "marta@acme.example ssh-ed25519 AAAAC3NzaC1lZDI1martas02\n";

/// "3 weakens: sentence", one a line.
std::string told(const std::vector<core::PolicyChange>& changes)
{
    std::string text;
    for (const core::PolicyChange& each : changes)
        text += std::to_string(each.line) + (each.weakens ? " weakens: " : " ") + each.change + '\n';
    return text;
}

std::string toldOfSigners(const std::string& trusted, const std::string& candidate)
{
    return told(core::comparePolicy({.allowedSigners = trusted}, {.allowedSigners = candidate}));
}

std::string toldOfRevocations(const std::string& trusted, const std::string& candidate)
{
    return told(core::comparePolicy({.revokedKeys = trusted}, {.revokedKeys = candidate}));
}

} // namespace

class KeyFilesTest : public QObject {
    Q_OBJECT

private slots:
    void tellSigners_data();
    void tellSigners();
    void tellRevocations();
    void tellWhatHasNoForm();
};

void KeyFilesTest::tellSigners_data()
{
    QTest::addColumn<std::string>("trusted");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("nothing") << Olena + Marta << Marta + Olena << std::string();
    QTest::newRow("an added signer") << Olena
                                     << Olena
            + Marta << std::string("2 marta@acme.example can sign with the key ssh-ed25519 …martas02\n");
    QTest::newRow("a removed signer")
        << "# people\n" + Olena + Marta << "# people\n" + Olena
        << std::string(
               "2 weakens: marta@acme.example can no longer sign with the key ssh-ed25519 …martas02\n");
    QTest::newRow("the first of them")
        << Olena + Marta << Marta
        << std::string(
               "1 weakens: olena@acme.example can no longer sign with the key ssh-ed25519 …olenas01\n");
    QTest::newRow("another key under the same name")
        << Olena << std::string("olena@acme.example ssh-ed25519 AAAAC3NzaC1lZDI1olenas99\n")
        << std::string("1 weakens: olena@acme.example can no longer sign with the key ssh-ed25519 …olenas01\n"
                       "1 olena@acme.example can sign with the key ssh-ed25519 …olenas99\n");
    QTest::newRow("other conditions")
        << std::string("a@b namespaces=\"x y\",valid-before=\"20270101\" ssh-ed25519 AAAA1\n")
        << std::string("a@b namespaces=\"x y\" ssh-ed25519 AAAA1\n")
        << std::string(
               "1 weakens: The key ssh-ed25519 AAAA1 of a@b has other conditions: namespaces=\"x y\" in "
               "place of namespaces=\"x y\",valid-before=\"20270101\"\n");
    QTest::newRow("no conditions any more")
        << std::string("a@b namespaces=\"x\" ssh-ed25519 AAAA1\n") << std::string("a@b ssh-ed25519 AAAA1\n")
        << std::string(
               "1 weakens: The key ssh-ed25519 AAAA1 of a@b has other conditions: no conditions in place of "
               "namespaces=\"x\"\n");
    QTest::newRow("whoever comes")
        << std::string() << std::string("*@acme.example ssh-ed25519 AAAA1\n")
        << std::string("1 weakens: *@acme.example can sign with the key ssh-ed25519 AAAA1\n");
    QTest::newRow("an authority") << std::string() << std::string("a@b cert-authority ssh-ed25519 AAAA1\n")
                                  << std::string("1 weakens: a@b can sign with the key ssh-ed25519 AAAA1\n");
}

void KeyFilesTest::tellSigners()
{
    QFETCH(std::string, trusted);
    QFETCH(std::string, candidate);
    QFETCH(std::string, expected);
    QCOMPARE(toldOfSigners(trusted, candidate), expected);
}

void KeyFilesTest::tellRevocations()
{
    QCOMPARE(toldOfRevocations("# lost\nssh-ed25519 AAAA1 a laptop\nssh-ed25519 AAAA2\n",
                 "ssh-ed25519 AAAA2 hers\r\n\r\nssh-ed25519 AAAA3\r\n"),
        std::string("1 weakens: The key ssh-ed25519 AAAA1 is no longer revoked\n"
                    "3 The key ssh-ed25519 AAAA3 is revoked\n"));
}

void KeyFilesTest::tellWhatHasNoForm()
{
    QCOMPARE(toldOfRevocations("serial: 7\n", ""),
        std::string("1 weakens: The key serial: 7 is no longer revoked\n"));
}

COUNTERSIGN_TEST(KeyFilesTest)
#include "key_files_test.moc"
