// SPDX-License-Identifier: Apache-2.0
// Consumers that are pinned to another version than the baseline are held to that version.
#include "core/review/check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

class CheckPinsTest : public QObject {
    Q_OBJECT
private slots:
    void whatThePinnedVersionHasNotHitsNobody();
    void whatThePinnedVersionHasStaysUnknown();
    void aRecordWeighsMoreThanThePin();
    void whatBrokeBeforeTheBaselineIsTold();
    void anUncertainPinMakesNobodySafe_data();
    void anUncertainPinMakesNobodySafe();
    void aMovedContractMakesNobodySafe();
};

namespace {

using core::Impact;

std::string library(const std::string& fields, const std::string& version)
{
    return "openapi: 3.0.3\ninfo: {title: Library, version: " + version
        + "}\npaths:\n  /books:\n    get:\n      responses:\n        '200':\n          description: ok\n"
          "          content:\n            application/json:\n              schema:\n"
          "                type: object\n                properties: {"
        + fields + "}\n";
}

const std::string Id = "id: {type: string}";
const std::string IdAndExtra = "id: {type: string}, extra: {type: string, maxLength: 5}";

std::string pactReading(const std::string& body)
{
    return R"({"consumer": {"name": "web"}, "interactions": [{"description": "reading",)"
           R"("request": {"method": "GET", "path": "/books"},)"
           R"("response": {"status": 200, "body": )"
        + body + "}}]}";
}

/// v1.0.0 and v1.1.0; `web` is pinned; what the working tree has is the candidate.
class Library {
public:
    Library(const std::string& first, const std::string& second, const std::string& pin,
        const std::string& pact = {})
    {
        write("library.yaml", library(first, "1.0.0"));
        write(".countersign/settings.yaml",
            "consumers:\n  - { name: web, repository: web, manifest: package.json, package: '@acme/library', "
            "pacts: pacts/*.json }\n");
        write("web/package.json",
            R"({"dependencies": {"@acme/library": "git+https://git.acme.example/library.git#)" + pin
                + R"("}})");
        if (!pact.empty())
            write("web/pacts/web.json", pact);
        m_repository.commit("first");
        m_repository.tag("v1.0.0");
        write("library.yaml", library(second, "1.1.0"));
        m_repository.commit("second");
        m_repository.tag("v1.1.0");
    }

    void write(const std::string& file, const std::string& text) const { m_repository.write(file, text); }
    test::ScratchRepository& files() { return m_repository; }

    /// Of the only consumer, with `fields` in the candidate.
    core::ConsumerImpact impactOf(const std::string& fields) const
    {
        write("library.yaml", library(fields, "2.0.0"));
        return impact();
    }

    core::ConsumerImpact impact() const
    {
        const auto repository = core::Repository::open(m_repository.path());
        core::CheckOptions options;
        options.baseline = "v1.1.0";
        options.findWitnesses = false;
        const auto checked = core::check(*repository, options);
        if (!checked)
            qFatal("%s", checked.error().message.c_str());
        return checked->consumers.at(0);
    }

private:
    test::ScratchRepository m_repository;
};

bool saysInEvidence(const core::ConsumerImpact& impact, const std::string& words)
{
    return impact.impacts.at(0).evidence.find(words) != std::string::npos;
}

} // namespace

void CheckPinsTest::whatThePinnedVersionHasNotHitsNobody()
{
    const Library library(Id, IdAndExtra, "v1.0.0");
    const core::ConsumerImpact impact = library.impactOf(Id);
    QCOMPARE(impact.impacts.size(), 1U);
    QCOMPARE(impact.impacts[0].impact, Impact::Unaffected);
    QCOMPARE(impact.impacts[0].evidence, "nothing changes here for v1.0.0, to which it is pinned");
    // Pinned to the baseline itself, the same consumer may well be hit.
    const Library current(Id, IdAndExtra, "v1.1.0");
    QCOMPARE(current.impactOf(Id).impacts.at(0).impact, Impact::Unknown);
}

void CheckPinsTest::whatThePinnedVersionHasStaysUnknown()
{
    const Library library(Id, IdAndExtra, "v1.0.0");
    const core::ConsumerImpact impact =
        library.impactOf("id: {type: integer}, extra: {type: string, maxLength: 5}");
    QCOMPARE(impact.impacts[0].impact, Impact::Unknown);
    QVERIFY2(saysInEvidence(impact, "v1.0.0, to which it is pinned, has this place, too"),
        impact.impacts[0].evidence.c_str());
}

void CheckPinsTest::aRecordWeighsMoreThanThePin()
{
    const Library library(Id, IdAndExtra, "v1.0.0", pactReading(R"({"extra": "x"})"));
    const core::ConsumerImpact impact = library.impactOf(Id);
    QCOMPARE(impact.impacts[0].impact, Impact::Affected);
}

void CheckPinsTest::whatBrokeBeforeTheBaselineIsTold()
{
    const Library library(Id, "id: {type: integer}", "v1.0.0", pactReading(R"({"id": "1"})"));
    const core::ConsumerImpact impact = library.impactOf("id: {type: boolean}");
    QCOMPARE(impact.brokenSincePin, (std::vector<std::string> {"GET /books > response 200 > body > id"}));
    QCOMPARE(impact.impacts.at(0).impact, Impact::BrokenBefore);
    QVERIFY2(saysInEvidence(impact, "in the baseline already, and not yet in v1.0.0, to which it is pinned"),
        impact.impacts[0].evidence.c_str());
    // Without a record nobody knows, and it is told all the same.
    const Library silent(Id, "id: {type: integer}", "v1.0.0");
    const core::ConsumerImpact unknown = silent.impactOf("id: {type: boolean}");
    QCOMPARE(unknown.impacts.at(0).impact, Impact::Unknown);
    QVERIFY2(
        saysInEvidence(unknown, "since v1.0.0, to which it is pinned, the baseline broke this place already"),
        unknown.impacts[0].evidence.c_str());
}

void CheckPinsTest::anUncertainPinMakesNobodySafe_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("a tag that is not there") << "v0.9.0";
    QTest::newRow("no tag at all") << "main";
}

void CheckPinsTest::anUncertainPinMakesNobodySafe()
{
    QFETCH(QString, pin);
    const Library library(Id, IdAndExtra, pin.toStdString());
    QCOMPARE(library.impactOf(Id).impacts.at(0).impact, Impact::Unknown);
}

void CheckPinsTest::aMovedContractMakesNobodySafe()
{
    Library library(Id, IdAndExtra, "v1.0.0");
    // Under another name its past cannot be told by its id.
    library.files().git({"mv", "library.yaml", "books.yaml"});
    library.files().commit("another name");
    library.files().git({"tag", "-f", "v1.1.0"});
    library.write("books.yaml", ::library(Id, "2.0.0"));
    const core::ConsumerImpact impact = library.impact();
    QCOMPARE(impact.impacts.at(0).impact, Impact::Unknown);
    QVERIFY2(saysInEvidence(impact, "could not be held against the candidate"),
        impact.impacts[0].evidence.c_str());
}

COUNTERSIGN_TEST(CheckPinsTest)
#include "check_pins_test.moc"
