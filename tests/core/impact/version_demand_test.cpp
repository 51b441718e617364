// SPDX-License-Identifier: Apache-2.0
#include "core/impact/version_demand.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::DemandKind;

class VersionDemandTest : public QObject {
    Q_OBJECT
private slots:
    void demand_data();
    void demand();
    void alias_data();
    void alias();
    void commitInAddress_data();
    void commitInAddress();
};

void VersionDemandTest::demand_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("version");
    const QString commit(40, 'a');
    const auto row = [](const QString& written, DemandKind kind, const QString& version = {}) {
        QTest::newRow(qPrintable(written.isEmpty() ? QStringLiteral("nothing") : written))
            << written << int(kind) << version;
    };
    row("2.3.0", DemandKind::Exact, "2.3.0");
    row("=2.3.0", DemandKind::Exact, "2.3.0");
    row("= 2.3.0", DemandKind::Exact, "2.3.0");
    row("v2.3.0", DemandKind::Exact, "2.3.0");
    row("2.3.0-rc.1", DemandKind::Exact, "2.3.0-rc.1");
    row("", DemandKind::Range);
    row("*", DemandKind::Range);
    row("2", DemandKind::Range);
    row("2.3", DemandKind::Range);
    row("2.3.x", DemandKind::Range);
    row("^2.3.0", DemandKind::Range);
    row("~2.3.0", DemandKind::Range);
    row(">=2.3.0", DemandKind::Range);
    row("2.3.0 || 2.4.0", DemandKind::Range);
    row("2.3.0 - 2.4.0", DemandKind::Range);
    row("latest", DemandKind::Range);
    row("catalog:", DemandKind::Range);
    row("npm:@acme/contracts@2.3.0", DemandKind::Exact, "2.3.0");
    row("npm:@acme/contracts@^2.3.0", DemandKind::Range);
    row("npm:@acme/contracts", DemandKind::Range);
    row("file:../contracts", DemandKind::Local);
    row("link:../contracts", DemandKind::Local);
    row("workspace:*", DemandKind::Local);
    row("../contracts", DemandKind::Local);
    row("~/contracts", DemandKind::Local);
    row("acme/contracts", DemandKind::GitDefault);
    row("acme/contracts#v2.3.0", DemandKind::GitReference, "v2.3.0");
    row("github:acme/contracts#main", DemandKind::GitReference, "main");
    row("git@git.sample.invalid:acme/contracts.git#v2.3.0", DemandKind::GitReference, "v2.3.0");
    row("git+ssh://git@git.sample.invalid/acme/contracts#" + commit, DemandKind::GitCommit, commit);
    row("https://git.sample.invalid/acme/contracts.git#semver:^2.0.0", DemandKind::GitRange);
    row("https://git.sample.invalid/acme/contracts.git#semver:2.3.0", DemandKind::GitReference, "2.3.0");
    row("https://git.sample.invalid/acme/contracts.git#tag=v2.3.0", DemandKind::GitReference, "v2.3.0");
    row("https://git.sample.invalid/acme/contracts.git#commit=" + commit, DemandKind::GitCommit, commit);
    row("https://files.sample.invalid/contracts-2.3.0.tgz", DemandKind::Address);
}

void VersionDemandTest::demand()
{
    QFETCH(QString, written);
    QFETCH(int, kind);
    QFETCH(QString, version);
    const core::VersionDemand demand = core::readVersionDemand(written.toStdString());
    QCOMPARE(int(demand.kind), kind);
    QCOMPARE(QString::fromStdString(demand.version), version);
}

void VersionDemandTest::alias_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("package");
    QTest::newRow("of a scope") << "npm:@acme/contracts@^2.0.0"
                                << "@acme/contracts";
    QTest::newRow("without a scope") << "npm:contracts@2.3.0"
                                     << "contracts";
    QTest::newRow("without a version") << "npm:@acme/contracts"
                                       << "@acme/contracts";
    QTest::newRow("no alias") << "^2.0.0"
                              << "";
}

void VersionDemandTest::alias()
{
    QFETCH(QString, written);
    QFETCH(QString, package);
    const std::string text = written.toStdString();
    QCOMPARE(QString::fromStdString(std::string(core::aliasedPackage(text))), package);
}

void VersionDemandTest::commitInAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("has");
    const QString commit(40, 'a');
    QTest::newRow("behind the mark") << "git+ssh://git@git.sample.invalid/acme/contracts.git#" + commit
                                     << true;
    QTest::newRow("named") << "contracts@https://git.sample.invalid/acme/contracts.git#commit=" + commit
                           << true;
    QTest::newRow("last step") << "https://codeload.sample.invalid/acme/contracts/tar.gz/" + commit << true;
    QTest::newRow("sum of a tarball") << "https://npm.sample.invalid/contracts-2.3.0.tgz#" + commit << false;
    QTest::newRow("too short") << "git+ssh://git.sample.invalid/contracts.git#abcdef" << false;
    QTest::newRow("a version") << "2.3.0" << false;
    QTest::newRow("nothing") << "" << false;
}

void VersionDemandTest::commitInAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, has);
    QCOMPARE(core::commitInAddress(address.toStdString()), has ? std::string(40, 'a') : std::string());
}

COUNTERSIGN_TEST(VersionDemandTest)
#include "version_demand_test.moc"
