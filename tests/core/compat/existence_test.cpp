// SPDX-License-Identifier: Apache-2.0
#include "core/compat/existence.h"
#include "tests/core/compat/judged_scene.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using core::Action;
using core::Effect;
using core::Element;
using core::Facet;
using core::Flow;
using test::addTo;
using test::changeFacet;
using test::limitLength;
using test::objectThatRefuses;
using test::removeFrom;
using test::Scene;
using test::sceneRow;

namespace {

void removeResponse(Scene& scene, std::string_view status, std::vector<std::string_view> staying)
{
    removeFrom(scene, Flow::Response, core::ElementKind::Response);
    Element* gone = scene.make(core::ElementKind::Response, status);
    scene.change.baseline = gone;
    std::vector<Element*> responses;
    for (const std::string_view each : staying)
        responses.push_back(scene.make(core::ElementKind::Response, each));
    scene.site.candidateOperation = scene.make(core::ElementKind::Operation, "GET", {}, responses);
    scene.site.isError = status == "default" || status.front() > '3';
    responses.push_back(gone);
    scene.site.baselineOperation = scene.make(core::ElementKind::Operation, "GET", {}, responses);
}

} // namespace

class ExistenceTest : public QObject {
    Q_OBJECT

private slots:
    void judgesDefaults_data();
    void judgesDefaults();
    void judgesBodiesAndHeaders_data();
    void judgesBodiesAndHeaders();
    void followsTheLaw_data();
    void followsTheLaw();
    void judgesWhatIsReceived_data();
    void judgesWhatIsReceived();
    void judgesWhatIsSent_data();
    void judgesWhatIsSent();
    void judgesStatuses_data();
    void judgesStatuses();
    void judgesMediaTypes_data();
    void judgesMediaTypes();
    void judgesSecurity_data();
    void judgesSecurity();
    void judgesEndpoints_data();
    void judgesEndpoints();
    void namesEachRowOnce();
};

void ExistenceTest::judgesDefaults_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "required request property with a default added",
        [](Scene& s) {
            addTo(s, Flow::Request, Field, {{Facet::Required, 1}, {Facet::Default, 0, "new"}});
        },
        Risky);
    sceneRow(
        "request default changed",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::Default, Action::Changed, Effect::None); },
        Risky);
    sceneRow(
        "request default removed",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::Default, Action::Removed, Effect::None); },
        Risky);
    sceneRow(
        "request default added",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::Default, Action::Added, Effect::None); }, Docs);
    sceneRow(
        "response default changed",
        [](Scene& s) { changeFacet(s, Flow::Response, Facet::Default, Action::Changed, Effect::None); },
        Docs);
}

void ExistenceTest::judgesDefaults()
{
    test::judgeScene();
}

void ExistenceTest::judgesBodiesAndHeaders_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "required body added",
        [](Scene& s) {
            addTo(s, Flow::Request, Request, {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "optional body added", [](Scene& s) { addTo(s, Flow::Request, Request); }, Safe);
    sceneRow(
        "body removed", [](Scene& s) { removeFrom(s, Flow::Request, Request); }, Breaking);
    sceneRow(
        "required response header removed",
        [](Scene& s) {
            removeFrom(s, Flow::Response, Header, {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "optional response header removed", [](Scene& s) { removeFrom(s, Flow::Response, Header); }, Risky);
    sceneRow(
        "response header added", [](Scene& s) { addTo(s, Flow::Response, Header); }, Safe);
}

void ExistenceTest::judgesBodiesAndHeaders()
{
    test::judgeScene();
}

void ExistenceTest::followsTheLaw_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "response property added, unknown",
        [](Scene& s) {
            addTo(s, Flow::Response, Field);
            s.change.effect = Effect::Unknown;
        },
        Risky);
    sceneRow(
        "property renamed in a request",
        [](Scene& s) {
            removeFrom(s, Flow::Request, Field);
            s.change.action = Action::Renamed;
            s.change.candidate = s.make(Field, "state");
        },
        Risky);
    sceneRow(
        "required property renamed in a request",
        [](Scene& s) {
            removeFrom(s, Flow::Request, Field);
            s.change.action = Action::Renamed;
            s.change.candidate = s.make(Field, "state", {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "description changed",
        [](Scene& s) { changeFacet(s, Flow::Both, Facet::Description, Action::Changed, Effect::None); },
        Docs);
    sceneRow(
        "limit lowered in a request", [](Scene& s) { limitLength(s, Flow::Request); }, Breaking);
    sceneRow(
        "limit lowered in a response", [](Scene& s) { limitLength(s, Flow::Response); }, Safe);
    sceneRow(
        "limit lowered inside of not",
        [](Scene& s) {
            limitLength(s, Flow::Response);
            s.site.polarity = core::Polarity::Inverted;
        },
        Breaking);
    sceneRow(
        "unknown",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::Pattern, Action::Changed, Effect::Unknown); },
        Risky);
}

void ExistenceTest::followsTheLaw()
{
    test::judgeScene();
}

void ExistenceTest::judgesWhatIsReceived_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "required response property removed",
        [](Scene& s) {
            removeFrom(s, Flow::Response, Field, {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "optional response property removed", [](Scene& s) { removeFrom(s, Flow::Response, Field); }, Risky,
        Breaking);
    sceneRow(
        "response property became optional",
        [](Scene& s) { changeFacet(s, Flow::Response, Facet::Required, Action::Removed, Effect::Widens); },
        Breaking);
    sceneRow(
        "response property added", [](Scene& s) { addTo(s, Flow::Response, Field); }, Safe);
    sceneRow(
        "response property added, refused before",
        [](Scene& s) {
            addTo(s, Flow::Response, Field);
            s.change.baselineOwner = objectThatRefuses(s);
        },
        Breaking);
    sceneRow(
        "response property added that the others' rule refused",
        [](Scene& s) {
            addTo(s, Flow::Response, Field);
            s.change.effect = Effect::Incomparable;
        },
        Breaking);
    sceneRow(
        "error body without its code",
        [](Scene& s) {
            removeFrom(s, Flow::Response, Field);
            s.change.baseline = s.make(Field, "code");
            s.site.isError = true;
        },
        Breaking);
}

void ExistenceTest::judgesWhatIsReceived()
{
    test::judgeScene();
}

void ExistenceTest::judgesWhatIsSent_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "request property removed", [](Scene& s) { removeFrom(s, Flow::Request, Field); }, Risky);
    sceneRow(
        "request property removed, refused now",
        [](Scene& s) {
            removeFrom(s, Flow::Request, Field);
            s.change.candidateOwner = objectThatRefuses(s);
        },
        Breaking);
    sceneRow(
        "parameter removed", [](Scene& s) { removeFrom(s, Flow::Request, Parameter); }, Risky);
    sceneRow(
        "required request property added",
        [](Scene& s) {
            addTo(s, Flow::Request, Field, {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "optional request property added", [](Scene& s) { addTo(s, Flow::Request, Field); }, Safe);
    sceneRow(
        "optional parameter added", [](Scene& s) { addTo(s, Flow::Request, Parameter); }, Safe);
    sceneRow(
        "required parameter added",
        [](Scene& s) {
            addTo(s, Flow::Request, Parameter, {{Facet::Required, 1}});
        },
        Breaking);
    sceneRow(
        "property became required",
        [](Scene& s) { changeFacet(s, Flow::Request, Facet::Required, Action::Added, Effect::Narrows); },
        Breaking);
    sceneRow(
        "property with a default became required",
        [](Scene& s) {
            changeFacet(s, Flow::Request, Facet::Required, Action::Added, Effect::Narrows);
            s.change.candidate = s.make(Field, "status", {{Facet::Default, 0, "new"}});
        },
        Risky);
    sceneRow(
        "request property removed that the others' rule refuses",
        [](Scene& s) {
            removeFrom(s, Flow::Request, Field);
            s.change.effect = Effect::Narrows;
        },
        Breaking);
}

void ExistenceTest::judgesWhatIsSent()
{
    test::judgeScene();
}

void ExistenceTest::judgesStatuses_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "success status removed", [](Scene& s) { removeResponse(s, "202", {"200"}); }, Breaking);
    sceneRow(
        "success status became its range", [](Scene& s) { removeResponse(s, "202", {"2XX"}); }, Safe);
    sceneRow(
        "range became one status", [](Scene& s) { removeResponse(s, "2XX", {"200"}); }, Risky);
    sceneRow(
        "error status removed", [](Scene& s) { removeResponse(s, "404", {"200"}); }, Risky);
    sceneRow(
        "default status removed", [](Scene& s) { removeResponse(s, "default", {"200"}); }, Risky);
    sceneRow(
        "lone default status removed", [](Scene& s) { removeResponse(s, "default", {}); }, Breaking);
    sceneRow(
        "success status added", [](Scene& s) { addTo(s, Flow::Response, Response); }, Risky);
    sceneRow(
        "error status added",
        [](Scene& s) {
            addTo(s, Flow::Response, Response);
            s.site.isError = true;
        },
        Risky);
    sceneRow(
        "status of a webhook added",
        [](Scene& s) {
            addTo(s, Flow::Request, Response);
            s.change.effect = Effect::Widens;
        },
        Safe);
}

void ExistenceTest::judgesStatuses()
{
    test::judgeScene();
}

void ExistenceTest::judgesMediaTypes_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "media type became a range, in a response",
        [](Scene& s) {
            addTo(s, Flow::Response, MediaType);
            s.change.action = Action::Renamed;
            s.change.baseline = s.make(MediaType, "application/json");
            s.change.candidateOwner = s.make(Response, "200");
            s.change.effect = Effect::Widens;
        },
        Breaking);
    sceneRow(
        "media type with another charset",
        [](Scene& s) {
            addTo(s, Flow::Response, MediaType);
            s.change.action = Action::Renamed;
            s.change.baseline = s.make(MediaType, "application/json");
        },
        Docs);
    sceneRow(
        "offered media type removed",
        [](Scene& s) {
            removeFrom(s, Flow::Response, MediaType);
            s.change.candidateOwner = s.make(Response, "200");
        },
        Breaking);
    sceneRow(
        "offered media type added",
        [](Scene& s) {
            addTo(s, Flow::Response, MediaType);
            s.change.candidateOwner = s.make(Response, "200");
        },
        Safe);
    sceneRow(
        "accepted media type removed", [](Scene& s) { removeFrom(s, Flow::Request, MediaType); }, Breaking);
    sceneRow(
        "media type of a webhook's body added",
        [](Scene& s) {
            addTo(s, Flow::Response, MediaType);
            s.change.effect = Effect::Widens;
            s.change.candidateOwner = s.make(Request);
        },
        Breaking);
}

void ExistenceTest::judgesMediaTypes()
{
    test::judgeScene();
}

void ExistenceTest::judgesSecurity_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "anonymous access became one with a key",
        [](Scene& s) {
            addTo(s, Flow::None, SecurityAlternative);
            s.change.effect = Effect::Narrows;
        },
        Breaking);
    sceneRow(
        "one more way in",
        [](Scene& s) {
            addTo(s, Flow::None, SecurityAlternative);
            s.change.effect = Effect::Widens;
        },
        Safe);
    sceneRow(
        "scope demanded",
        [](Scene& s) {
            addTo(s, Flow::None, DemandedScope);
            s.change.effect = Effect::Narrows;
        },
        Breaking);
    sceneRow(
        "scope no longer granted", [](Scene& s) { removeFrom(s, Flow::None, SecurityScope); }, Breaking);
    sceneRow(
        "tokens are had elsewhere",
        [](Scene& s) {
            changeFacet(s, Flow::None, Facet::TokenUrl, Action::Changed, Effect::None, SecurityFlow);
        },
        Risky);
    sceneRow(
        "place of a key changed",
        [](Scene& s) {
            changeFacet(
                s, Flow::None, Facet::Location, Action::Changed, Effect::Incomparable, SecurityScheme);
        },
        Breaking);
}

void ExistenceTest::judgesSecurity()
{
    test::judgeScene();
}

void ExistenceTest::judgesEndpoints_data()
{
    using enum core::ElementKind;
    using enum core::Severity;
    test::addSceneColumns();
    sceneRow(
        "operation removed", [](Scene& s) { removeFrom(s, Flow::None, Operation); }, Breaking);
    sceneRow(
        "path removed", [](Scene& s) { removeFrom(s, Flow::None, Path); }, Breaking);
    sceneRow(
        "webhook removed", [](Scene& s) { removeFrom(s, Flow::None, Webhook); }, Breaking);
    sceneRow(
        "operation added", [](Scene& s) { addTo(s, Flow::None, Operation); }, Safe);
    sceneRow(
        "server removed",
        [](Scene& s) {
            removeFrom(s, Flow::None, Server);
            s.change.effect = Effect::Narrows;
        },
        Breaking);
    sceneRow(
        "link removed", [](Scene& s) { removeFrom(s, Flow::Response, Link); }, Risky);
    sceneRow(
        "link leads elsewhere",
        [](Scene& s) {
            changeFacet(s, Flow::Response, Facet::LinkTarget, Action::Changed, Effect::None, Link);
        },
        Risky);
    sceneRow(
        "discriminator changed",
        [](Scene& s) { changeFacet(s, Flow::Response, Facet::Discriminator, Action::Changed, Effect::None); },
        Safe, Breaking);
}

void ExistenceTest::judgesEndpoints()
{
    test::judgeScene();
}

void ExistenceTest::namesEachRowOnce()
{
    std::set<std::string_view> lines;
    for (const core::ExistenceRow& row : core::existenceRows())
        QVERIFY2(lines.insert(row.line).second, std::string(row.line).c_str());
    QVERIFY(lines.size() > 35);
}

COUNTERSIGN_TEST(ExistenceTest)
#include "existence_test.moc"
