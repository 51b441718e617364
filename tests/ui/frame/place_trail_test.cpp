// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/frame/place_trail.h"

using ui::PageId;
using ui::PlaceTrail;
using ui::VisitedPlace;

namespace {

VisitedPlace changeAt(const std::string& place)
{
    return {.page = PageId::Compare, .change = place};
}

} // namespace

class PlaceTrailTest : public QObject {
    Q_OBJECT
private slots:
    void goesBackAndForward();
    void aNewStepGivesUpWhatLayAhead();
    void whereOneIsIsNoStep();
    void anEmptyWorkspaceIsNoPlace();
    void forgetsWhatIsLongAgo();
};

void PlaceTrailTest::goesBackAndForward()
{
    PlaceTrail trail;
    QVERIFY(!trail.canGo(-1) && !trail.canGo(1));
    trail.visit(changeAt("1"));
    trail.visit({.page = PageId::Edit, .file = "shop.yaml"});
    QVERIFY(trail.canGo(-1) && !trail.canGo(1));
    QCOMPARE(trail.go(-1).change, std::string("1"));
    QVERIFY(!trail.canGo(-1));
    QCOMPARE(trail.go(1).file, std::string("shop.yaml"));
}

void PlaceTrailTest::aNewStepGivesUpWhatLayAhead()
{
    PlaceTrail trail;
    for (const char* each : {"1", "2", "3"})
        trail.visit(changeAt(each));
    trail.go(-1);
    trail.go(-1);
    trail.visit(changeAt("4"));
    QVERIFY(!trail.canGo(1));
    QCOMPARE(trail.go(-1).change, std::string("1"));
}

void PlaceTrailTest::whereOneIsIsNoStep()
{
    PlaceTrail trail;
    trail.visit(changeAt("1"));
    trail.visit(changeAt("2"));
    trail.go(-1);
    trail.visit(changeAt("1"));
    QVERIFY(trail.canGo(1));
}

void PlaceTrailTest::anEmptyWorkspaceIsNoPlace()
{
    PlaceTrail trail;
    trail.visit(changeAt(""));
    trail.visit(changeAt("1"));
    QVERIFY(!trail.canGo(-1));
    trail.visit({.page = PageId::Packet});
    QVERIFY(trail.canGo(-1));
}

void PlaceTrailTest::forgetsWhatIsLongAgo()
{
    PlaceTrail trail;
    for (int step = 0; step < 150; ++step)
        trail.visit(changeAt(std::to_string(step)));
    int back = 0;
    while (trail.canGo(-1)) {
        trail.go(-1);
        ++back;
    }
    QCOMPARE(back, 99);
}

COUNTERSIGN_TEST(PlaceTrailTest)
#include "place_trail_test.moc"
