// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/public_remote.h"
#include "tests/support/test_program.h"

class PublicRemoteTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsForEverybody_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        QTest::newRow("web") << "https://git.example/a.git"
                             << "https://git.example/a.git";
        QTest::newRow("a name") << "https://ana@git.example/a.git"
                                << "https://git.example/a.git";
        QTest::newRow("a password") << "https://ana:to@ken@git.example:8443/a@b.git"
                                    << "https://git.example:8443/a@b.git";
        QTest::newRow("ssh") << "ssh://git@git.example/a.git"
                             << "ssh://git.example/a.git";
        QTest::newRow("short ssh") << "git@git.example:acme/a.git"
                                   << "git.example:acme/a.git";
        QTest::newRow("short ssh without a name") << "git.example:acme/a.git"
                                                  << "git.example:acme/a.git";
        QTest::newRow("a folder") << "/home/ana/a.git"
                                  << "";
        QTest::newRow("a folder beside") << "../a:b.git"
                                         << "";
        QTest::newRow("a folder as a URL") << "file:///home/ana/a.git"
                                           << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void keepsWhatIsForEverybody()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, said);
        QCOMPARE(QString::fromStdString(core::publicRemote(url.toStdString())), said);
    }
};

COUNTERSIGN_TEST(PublicRemoteTest)
#include "public_remote_test.moc"
