// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/judged_scene.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::Action;
using core::Effect;
using core::Element;
using core::Facet;
using core::Flow;
using test::changeFacet;
using test::Scene;
using test::sceneRow;

namespace {

void setValues(Scene& scene, Flow flow, std::vector<std::string> lost, std::vector<std::string> gained)
{
    const Effect effect = lost.empty() ? Effect::Widens
        : gained.empty()               ? Effect::Narrows
                                       : Effect::Incomparable;
    changeFacet(scene, flow, Facet::Enum, Action::Changed, effect);
    scene.change.lost = std::move(lost);
    scene.change.gained = std::move(gained);
}

} // namespace

class ClosedSetTest : public QObject {
    Q_OBJECT

private slots:
    void judgesClosedSets_data();
    void judgesClosedSets();
};

void ClosedSetTest::judgesClosedSets_data()
{
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "request loses a value", [](Scene& s) { setValues(s, Flow::Request, {"1"}, {}); }, Breaking);
    sceneRow(
        "request gains a value", [](Scene& s) { setValues(s, Flow::Request, {}, {"1"}); }, Safe);
    sceneRow(
        "request loses and gains", [](Scene& s) { setValues(s, Flow::Request, {"1"}, {"2"}); }, Breaking);
    sceneRow(
        "response loses a value", [](Scene& s) { setValues(s, Flow::Response, {"1"}, {}); }, Safe, Breaking);
    sceneRow(
        "response gains a value", [](Scene& s) { setValues(s, Flow::Response, {}, {"1"}); }, Breaking);
    sceneRow(
        "response loses and gains", [](Scene& s) { setValues(s, Flow::Response, {"1"}, {"2"}); }, Breaking);
    sceneRow(
        "open response gains a value",
        [](Scene& s) {
            setValues(s, Flow::Response, {}, {"1"});
            s.change.baseline = s.make(core::ElementKind::Field, "status", {{Facet::OpenEnum, 1}});
        },
        Safe);
    sceneRow(
        "open response loses and gains",
        [](Scene& s) {
            setValues(s, Flow::Response, {"1"}, {"2"});
            s.change.baseline = s.make(core::ElementKind::Field, "status", {{Facet::OpenEnum, 1}});
        },
        Risky);
    sceneRow(
        "response gains a value beside a plain string",
        [](Scene& s) {
            setValues(s, Flow::Response, {}, {"1"});
            Element* listed = s.make(core::ElementKind::AnyOf);
            Element* plain = s.make(core::ElementKind::AnyOf, {}, {{Facet::Types, core::StringType}});
            s.make(core::ElementKind::Field, "status", {}, {listed, plain});
            s.change.baseline = listed;
        },
        Safe);
    sceneRow(
        "response gains a value beside a limited string",
        [](Scene& s) {
            setValues(s, Flow::Response, {}, {"1"});
            Element* listed = s.make(core::ElementKind::AnyOf);
            Element* limited = s.make(
                core::ElementKind::AnyOf, {}, {{Facet::Types, core::StringType}, {Facet::MaxLength, 0, "3"}});
            s.make(core::ElementKind::Field, "status", {}, {listed, limited});
            s.change.baseline = listed;
        },
        Breaking);
    sceneRow(
        "a value that no type allows left",
        [](Scene& s) {
            setValues(s, Flow::Request, {"1"}, {});
            s.change.effect = Effect::None;
        },
        Docs);
}

void ClosedSetTest::judgesClosedSets()
{
    test::judgeScene();
}

COUNTERSIGN_TEST(ClosedSetTest)
#include "closed_set_test.moc"
