// SPDX-License-Identifier: Apache-2.0
#include "core/review/check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

/// A consumer's GraphQL documents, found by the settings, say whom a change of the schema hits.
class CheckOperationsTest : public QObject {
    Q_OBJECT

private slots:
    void areReadWhereTheSettingsSay();
};

void CheckOperationsTest::areReadWhereTheSettingsSay()
{
    test::ScratchRepository repository;
    repository.write(".countersign/settings.yaml",
        "consumers:\n  - { name: web, repository: web, operations: src/**/*.graphql }\n"
        "  - { name: app, repository: app, operations: [app.graphql] }\n");
    repository.write("web/src/books/books.graphql", "{ book { ...Title } }");
    repository.write("web/src/parts.graphql", "fragment Title on Book { title }");
    repository.write("app/app.graphql", "{ book { year } }");
    repository.write("shop.graphql", "type Query { book: Book }\ntype Book { title: String year: Int }\n");
    repository.commit("first");
    repository.tag("v1.0.0");
    repository.write("shop.graphql", "type Query { book: Book }\ntype Book { year: Int }\n");
    const auto opened = core::Repository::open(repository.path());
    QVERIFY(opened);
    core::CheckOptions options;
    options.baseline = "v1.0.0";
    options.findWitnesses = false;
    const auto checked = core::check(*opened, options);
    QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
    QCOMPARE(checked->consumers.size(), std::size_t {2});
    const core::FindingImpact& web = checked->consumers[0].impacts.at(0);
    QCOMPARE(web.evidence,
        std::string("src/parts.graphql:1:26: query: Book has no field 'title' (field.unknown)"));
    QCOMPARE(web.impact, core::Impact::Affected);
    QCOMPARE(checked->consumers[1].impacts.at(0).impact, core::Impact::Unaffected);
}

COUNTERSIGN_TEST(CheckOperationsTest)
#include "check_operations_test.moc"
