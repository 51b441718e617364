// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/judged_scene.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::Action;
using core::Effect;
using core::Facet;
using core::Flow;
using test::changeFacet;
using test::limitLength;
using test::removeFrom;
using test::Scene;
using test::sceneRow;

namespace {

void removeDeprecated(Scene& scene, Flow flow, core::ElementKind kind, std::string_view sunset)
{
    removeFrom(scene, flow, kind, {{Facet::Deprecated, 1}, {Facet::Sunset, 0, sunset}});
}

void settleAt(Scene& scene, std::string_view level)
{
    scene.site.baselineOperation =
        scene.make(core::ElementKind::Operation, "GET", {{Facet::Stability, 0, level}});
}

const core::FacetValue* saidAs(Scene& scene, Facet facet, std::string_view text)
{
    return scene.make(core::ElementKind::Operation, "GET", {{facet, 0, text}})->facet(facet);
}

void moveSunset(Scene& scene, std::string_view before, std::string_view after)
{
    const Action action = before.empty() ? Action::Added : after.empty() ? Action::Removed : Action::Changed;
    changeFacet(scene, Flow::None, Facet::Sunset, action, Effect::None, core::ElementKind::Operation);
    scene.change.candidate = scene.make(core::ElementKind::Operation, "GET", {{Facet::Deprecated, 1}});
    scene.change.before = before.empty() ? nullptr : saidAs(scene, Facet::Sunset, before);
    scene.change.after = after.empty() ? nullptr : saidAs(scene, Facet::Sunset, after);
}

void moveStability(Scene& scene, std::string_view before, std::string_view after)
{
    const Action action = before.empty() ? Action::Added : after.empty() ? Action::Removed : Action::Changed;
    changeFacet(scene, Flow::None, Facet::Stability, action, Effect::None, core::ElementKind::Operation);
    scene.change.before = before.empty() ? nullptr : saidAs(scene, Facet::Stability, before);
    scene.change.after = after.empty() ? nullptr : saidAs(scene, Facet::Stability, after);
}

} // namespace

class GuardsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsDirections_data();
    void knowsDirections();
    void knowsAnnouncedEnds_data();
    void knowsAnnouncedEnds();
    void knowsStability_data();
    void knowsStability();
    void judgesItsLife_data();
    void judgesItsLife();
    void leavesWhatNobodyReaches();
};

void GuardsTest::knowsDirections_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "property became read-only, in requests",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::ReadOnly, Action::Added, Effect::None); }, Risky);
    sceneRow(
        "property became read-only, in responses",
        [](Scene& s) { changeFacet(s, Flow::Response, Facet::ReadOnly, Action::Added, Effect::None); }, Docs);
    sceneRow(
        "property became write-only, in responses",
        [](Scene& s) { changeFacet(s, Flow::Response, Facet::WriteOnly, Action::Added, Effect::None); },
        Risky, Breaking);
    sceneRow(
        "required property became write-only, in responses",
        [](Scene& s) {
            changeFacet(s, Flow::Response, Facet::WriteOnly, Action::Added, Effect::None);
            s.change.baseline = s.make(Field, "status", {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "required property no longer read-only",
        [](Scene& s) {
            changeFacet(s, Flow::Request, Facet::ReadOnly, Action::Removed, Effect::None);
            s.change.candidate = s.make(Field, "status", {{Facet::Required, 1}});
        },
        Breaking);
}

void GuardsTest::knowsDirections()
{
    test::judgeScene();
}

void GuardsTest::knowsAnnouncedEnds_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "removed after its sunset",
        [](Scene& s) { removeDeprecated(s, Flow::None, Operation, "2026-11-20"); }, Safe);
    sceneRow(
        "removed on its sunset", [](Scene& s) { removeDeprecated(s, Flow::None, Operation, "2026-11-21"); },
        Safe);
    sceneRow(
        "removed before its sunset",
        [](Scene& s) { removeDeprecated(s, Flow::None, Operation, "2026-11-22"); }, Breaking);
    sceneRow(
        "optional parameter removed before its sunset",
        [](Scene& s) { removeDeprecated(s, Flow::Request, Parameter, "2027-01-01T00:00:00Z"); }, Breaking);
    sceneRow(
        "optional parameter removed, sunset unreadable",
        [](Scene& s) { removeDeprecated(s, Flow::Request, Parameter, "soon"); }, Risky);
    sceneRow(
        "removed, deprecated without sunset",
        [](Scene& s) {
            removeFrom(s, Flow::None, Operation, {{Facet::Deprecated, 1}});
        },
        Breaking);
    sceneRow(
        "removed after a sunset, never deprecated",
        [](Scene& s) {
            removeFrom(s, Flow::None, Operation, {{Facet::Sunset, 0, "2026-01-01"}});
        },
        Breaking);
    sceneRow(
        "path of a sunset operation removed",
        [](Scene& s) {
            removeFrom(s, Flow::None, Path);
            s.site.baselineOperation =
                s.make(Operation, "GET", {{Facet::Deprecated, 1}, {Facet::Sunset, 0, "2026-01-01"}});
        },
        Safe);
}

void GuardsTest::knowsAnnouncedEnds()
{
    test::judgeScene();
}

void GuardsTest::knowsStability_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    for (const auto& [name, set] : std::initializer_list<std::pair<const char*, test::SetScene>> {
             {"draft", [](Scene& s) { limitLength(s, Flow::Request), settleAt(s, "draft"); }},
             {"alpha", [](Scene& s) { limitLength(s, Flow::Request), settleAt(s, "alpha"); }},
             {"beta", [](Scene& s) { limitLength(s, Flow::Request), settleAt(s, "beta"); }}})
        sceneRow(name, set, Risky);
    sceneRow(
        "stable", [](Scene& s) { limitLength(s, Flow::Request), settleAt(s, "stable"); }, Breaking);
    sceneRow(
        "unknown level", [](Scene& s) { limitLength(s, Flow::Request), settleAt(s, "rock-solid"); },
        Breaking);
    sceneRow(
        "risky in a draft", [](Scene& s) { removeFrom(s, Flow::Request, Field), settleAt(s, "draft"); },
        Safe);
}

void GuardsTest::knowsStability()
{
    test::judgeScene();
}

void GuardsTest::judgesItsLife_data()
{
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "deprecated",
        [](Scene& s) {
            changeFacet(
                s, Flow::None, Facet::Deprecated, Action::Added, Effect::None, core::ElementKind::Operation);
        },
        Docs);
    sceneRow(
        "sunset nearer", [](Scene& s) { moveSunset(s, "2027-06-01", "2027-05-31"); }, Breaking);
    sceneRow(
        "sunset later", [](Scene& s) { moveSunset(s, "2027-06-01", "2027-06-02"); }, Docs);
    sceneRow(
        "sunset dropped", [](Scene& s) { moveSunset(s, "2027-06-01", ""); }, Breaking);
    sceneRow(
        "sunset dropped with the deprecation",
        [](Scene& s) {
            moveSunset(s, "2027-06-01", "");
            s.change.candidate = s.make(core::ElementKind::Operation, "GET");
        },
        Docs);
    sceneRow(
        "sunset set", [](Scene& s) { moveSunset(s, "", "2027-06-01"); }, Docs);
    sceneRow(
        "sunset set in the past", [](Scene& s) { moveSunset(s, "", "2026-06-01"); }, Risky);
    sceneRow(
        "sunset unreadable", [](Scene& s) { moveSunset(s, "", "2027-02-30"); }, Risky);
    sceneRow(
        "sunset became unreadable", [](Scene& s) { moveSunset(s, "2027-06-01", "soon"); }, Risky);
    sceneRow(
        "stability lower", [](Scene& s) { moveStability(s, "beta", "alpha"); }, Breaking);
    sceneRow(
        "stability higher", [](Scene& s) { moveStability(s, "alpha", "beta"); }, Docs);
    sceneRow(
        "stable no more", [](Scene& s) { moveStability(s, "", "beta"); }, Breaking);
    sceneRow(
        "stable now", [](Scene& s) { moveStability(s, "beta", ""); }, Docs);
    sceneRow(
        "unknown stability withdrawn", [](Scene& s) { moveStability(s, "rock-solid", ""); }, Risky);
    sceneRow(
        "stability unknown", [](Scene& s) { moveStability(s, "beta", "rock-solid"); }, Risky);
}

void GuardsTest::judgesItsLife()
{
    test::judgeScene();
}

void GuardsTest::leavesWhatNobodyReaches()
{
    Scene scene;
    limitLength(scene, Flow::Request);
    const core::Subject subject {scene.change, scene.site, Effect::Narrows};
    QCOMPARE(core::judgeSubject(subject, {}), core::Severity::Docs);
    scene.change.kind = core::ElementKind::Server;
    QCOMPARE(core::judgeSubject(subject, {}), core::Severity::Breaking);
}

COUNTERSIGN_TEST(GuardsTest)
#include "guards_test.moc"
