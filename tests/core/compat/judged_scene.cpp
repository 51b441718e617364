// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/judged_scene.h"

#include <QTest>

namespace test {
namespace {

core::Severity judged(Scene& scene, core::Profile profile)
{
    scene.change.sites = {scene.site};
    const core::Subject subject {
        scene.change, scene.change.sites.front(), core::through(scene.site.polarity, scene.change.effect)};
    return core::judgeSubject(subject, {.profile = profile, .asOf = AsOf});
}

} // namespace

void removeFrom(Scene& scene, core::Flow flow, core::ElementKind kind, std::vector<Said> said)
{
    scene.change.action = core::Action::Removed;
    scene.change.kind = kind;
    scene.change.baseline = scene.make(kind, "status", std::move(said));
    scene.change.baselineOwner = scene.make(core::ElementKind::Type, "Order");
    scene.change.candidateOwner = scene.make(core::ElementKind::Type, "Order");
    scene.site.flow = flow;
}

void addTo(Scene& scene, core::Flow flow, core::ElementKind kind, std::vector<Said> said)
{
    scene.change.action = core::Action::Added;
    scene.change.kind = kind;
    scene.change.candidate = scene.make(kind, "status", std::move(said));
    scene.change.baselineOwner = scene.make(core::ElementKind::Type, "Order");
    scene.change.candidateOwner = scene.make(core::ElementKind::Type, "Order");
    scene.site.flow = flow;
}

void changeFacet(Scene& scene, core::Flow flow, core::Facet facet, core::Action action, core::Effect effect,
    core::ElementKind kind)
{
    scene.change.action = action;
    scene.change.kind = kind;
    scene.change.facet = facet;
    scene.change.effect = effect;
    scene.change.baseline = scene.make(kind, "status");
    scene.change.candidate = scene.make(kind, "status");
    scene.site.flow = flow;
}

void limitLength(Scene& scene, core::Flow flow)
{
    changeFacet(scene, flow, core::Facet::MaxLength, core::Action::Changed, core::Effect::Narrows);
}

core::Element* objectThatRefuses(Scene& scene)
{
    core::Element* nothing = scene.make(core::ElementKind::OtherFields, {}, {{core::Facet::Types, 0}});
    return scene.make(core::ElementKind::Type, "Order", {}, {nothing});
}

void addSceneColumns()
{
    QTest::addColumn<SetScene>("set");
    QTest::addColumn<core::Severity>("wire");
    QTest::addColumn<core::Severity>("source");
    QTest::addColumn<core::Severity>("strict");
}

void sceneRow(const char* name, SetScene set, core::Severity wire, std::optional<core::Severity> source)
{
    const core::Severity strict = wire == core::Severity::Risky ? core::Severity::Breaking : wire;
    QTest::newRow(name) << set << wire << source.value_or(wire) << strict;
}

void judgeScene()
{
    QFETCH(SetScene, set);
    QFETCH(core::Severity, wire);
    QFETCH(core::Severity, source);
    QFETCH(core::Severity, strict);
    Scene scene;
    set(scene);
    QCOMPARE(judged(scene, core::Profile::Wire), wire);
    QCOMPARE(judged(scene, core::Profile::Source), source);
    QCOMPARE(judged(scene, core::Profile::Strict), strict);
}

} // namespace test
