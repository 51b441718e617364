// SPDX-License-Identifier: Apache-2.0
#include "core/impact/impact_json.h"
#include "tests/support/test_program.h"

#include <QTest>

class ImpactJsonTest : public QObject {
    Q_OBJECT

private slots:
    void writesConsumersAsPromised();
};

void ImpactJsonTest::writesConsumersAsPromised()
{
    core::ConsumerImpact pinned {"web", "@frontend", {}, {{"abc", core::Impact::BrokenBefore, "a 'b'"}}};
    pinned.pin.source = core::PinSource::NpmLock;
    pinned.pin.version = "2.3.0";
    pinned.brokenSincePin = {"GET /a"};
    core::ConsumerImpact loose {"app", {}, {}, {}};
    loose.pin.why = "a range";
    const std::vector<core::ConsumerImpact> consumers {pinned, loose};
    core::JsonWriter out(0);
    out.openMap();
    core::writeConsumers(out, consumers);
    out.close();
    const std::string expected =
        R"({"consumers":[{"name":"web","contact":"@frontend","pin":"2.3.0",)"
        R"("pinSource":"npm lock","pinWhy":"","brokenSincePin":["GET /a"],"impacts":[{"place":"abc",)"
        R"("impact":"broken-before","evidence":"a 'b'"}]},{"name":"app",)"
        R"("contact":"","pin":"","pinSource":"none","pinWhy":"a range","brokenSincePin":[],"impacts":[]}]})";
    QCOMPARE(out.take(), expected);
}

COUNTERSIGN_TEST(ImpactJsonTest)
#include "impact_json_test.moc"
