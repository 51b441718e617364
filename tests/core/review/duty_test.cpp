// SPDX-License-Identifier: Apache-2.0
#include "core/review/duty.h"
#include "tests/core/review/compared_texts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>

class DutyTest : public QObject {
    Q_OBJECT
private slots:
    void roles_data();
    void roles();
    void reasons_data();
    void reasons();
    void labels_data();
    void labels();
    void elementsHaveOwners_data();
    void elementsHaveOwners();
    void criteriaAreProducts_data();
    void criteriaAreProducts();
    void policyAsksAlways();
    void whatNobodyCanJudgeIsBackends();
    void namesPeopleAndPlaces();
};

namespace {

const std::string Order = R"(openapi: 3.0.3
info: {title: Shop, version: 1.0.0}
paths:
  /orders:
    post:
      description: Places an order.
      responses:
        '202':
          description: placed
          content:
            application/json:
              schema:
                type: object
                properties:
                  id: {type: string, maxLength: 20}
                  status: {type: string, enum: [pending, paid]}
        '422':
          description: refused
          content:
            application/json:
              schema: {type: object, properties: {code: {type: string}}}
      x-interaction:
        retry: Sent again once.
        status: {pending: The success screen.}
security: [{session: []}]
components:
  securitySchemes:
    session: {type: http, scheme: bearer}
)";

std::string with(std::string text, const std::string& part, const std::string& other)
{
    const std::size_t at = text.find(part);
    if (at == std::string::npos)
        qFatal("no %s", part.c_str());
    return text.replace(at, part.size(), other);
}

/// "product backend (qa)"
std::string told(const std::vector<core::SignoffDuty>& duties)
{
    std::string out;
    for (const core::SignoffDuty& duty : duties)
        out += (out.empty() ? "" : " ") + (duty.required ? duty.role : "(" + duty.role + ")");
    return out;
}

const core::SignoffDuty* dutyOf(const std::vector<core::SignoffDuty>& duties, const std::string& role)
{
    const auto found = std::ranges::find(duties, role, &core::SignoffDuty::role);
    return found == duties.end() ? nullptr : &*found;
}

std::vector<core::SignoffDuty> dutiesOf(const std::string& candidate, const core::Settings& policy = {})
{
    const test::ComparedTexts compared(Order, candidate);
    return core::signoffDuty(std::array {compared.changes()}, policy);
}

} // namespace

void DutyTest::roles_data()
{
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("other");
    QTest::addColumn<std::string>("roles");
    const auto row = [](const char* name, const char* part, const char* other, const char* roles) {
        QTest::newRow(name) << std::string(part) << std::string(other) << std::string(roles);
    };
    row("nothing", "placed", "placed", "");
    row("words alone", "placed", "accepted", "(qa)");
    row("a name", "id:", "number:", "backend (qa)");
    row("validation", "maxLength: 20", "maxLength: 30", "backend (qa)");
    row("security", "scheme: bearer", "scheme: basic", "backend (qa)");
    row("an error", "code: {type: string}", "code: {type: integer}", "backend (qa)");
    row("what the user sees", "Sent again once.", "Never sent again.", "frontend (qa)");
    row("a value that x-interaction names", "[pending, paid]", "[waiting, paid]", "backend frontend (qa)");
    row("a value that it does not name", "[pending, paid]", "[pending, settled]", "backend (qa)");
    row("marked words", "description: Places an order.",
        "description: Places an order once.\n      x-behaviour: true", "product (qa)");
}

void DutyTest::roles()
{
    QFETCH(const std::string, part);
    QFETCH(const std::string, other);
    QFETCH(const std::string, roles);
    QCOMPARE(told(dutiesOf(with(Order, part, other))), roles);
}

void DutyTest::reasons_data()
{
    QTest::addColumn<std::string>("role");
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("other");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const char* role, const char* part, const char* other, const char* reason) {
        QTest::newRow(reason) << std::string(role) << std::string(part) << std::string(other)
                              << std::string(reason);
    };
    row("backend", "maxLength: 20", "maxLength: 30",
        "The data contract of shop changes (validation): POST /orders > response 202 > body > id.");
    row("backend", "code: {type: string}", "code: {type: integer}", "changes (errors): POST /orders");
    row("backend", "type: string, maxLength: 20", "type: integer", "types");
    row("frontend", "Sent again once.", "Never sent again.",
        "What the user sees changes in x-interaction: POST /orders retry.");
    row("frontend", "[pending, paid]", "[waiting, paid]",
        "x-interaction of POST /orders speaks of \"pending\", which changes.");
    row("backend", "[pending, paid]", "[waiting, paid]",
        "The change crosses into what Frontend owns, so each must sign.");
    row("qa", "maxLength: 20", "maxLength: 30", "Asked for evidence");
}

void DutyTest::reasons()
{
    QFETCH(const std::string, role);
    QFETCH(const std::string, part);
    QFETCH(const std::string, other);
    QFETCH(const std::string, reason);
    const auto duties = dutiesOf(with(Order, part, other));
    const core::SignoffDuty* duty = dutyOf(duties, role);
    QVERIFY(duty);
    QVERIFY2(duty->reason.find(reason) != std::string::npos, duty->reason.c_str());
}

void DutyTest::labels_data()
{
    QTest::addColumn<std::string>("role");
    QTest::addColumn<std::vector<std::string>>("required");
    QTest::addColumn<std::string>("label");
    const auto row = [](const char* role, const std::vector<std::string>& required, const char* label) {
        QTest::newRow((std::string(role) + " of " + std::to_string(required.size())).c_str())
            << std::string(role) << required << std::string(label);
    };
    row("backend", {"backend"}, "Engineering owner");
    row("frontend", {"backend", "frontend"}, "Engineering owner");
    row("frontend", {"frontend"}, "Frontend owner");
    row("product", {"product"}, "Product owner");
    row("qa", {}, "QA or operations");
    row("legal", {"legal"}, "Legal owner");
}

void DutyTest::labels()
{
    QFETCH(const std::string, role);
    QFETCH(const std::vector<std::string>, required);
    QFETCH(const std::string, label);
    QCOMPARE(core::roleLabel(role, required), label);
}

void DutyTest::elementsHaveOwners_data()
{
    QTest::addColumn<std::string>("contract");
    QTest::addColumn<std::string>("glob");
    QTest::addColumn<bool>("isAsked");
    const auto row = [](const char* contract, const char* glob, bool isAsked) {
        QTest::newRow((std::string(contract) + "#" + glob).c_str())
            << std::string(contract) << std::string(glob) << isAsked;
    };
    row("shop", "/paths/~1orders/**", true);
    row("shop", "/paths/**", true);
    row("shop", "/paths/~1orders/post/responses/202/**", true);
    row("shop", "/paths/~1orders/post/responses/422/**", false);
    row("shop", "/paths/~1payments/**", false);
    row("*", "/paths/~1orders/**", true);
    row("other", "/paths/**", false);
}

void DutyTest::elementsHaveOwners()
{
    QFETCH(const std::string, contract);
    QFETCH(const std::string, glob);
    QFETCH(const bool, isAsked);
    core::Settings policy;
    policy.elements.push_back({contract, glob, {"legal"}});
    const auto duties = dutiesOf(with(Order, "maxLength: 20", "maxLength: 30"), policy);
    const core::SignoffDuty* legal = dutyOf(duties, "legal");
    QCOMPARE(legal != nullptr, isAsked);
    if (legal)
        QCOMPARE(legal->reason, "The policy gives it " + contract + "#" + glob + ".");
}

void DutyTest::criteriaAreProducts_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const char* before, const char* after, const char* reason) {
        QTest::newRow(reason) << std::string(before) << std::string(after) << std::string(reason);
    };
    row("", "Given a cart", "Acceptance criteria change: \"3DS\" is new.");
    row("Given a cart", "", "Acceptance criteria change: \"3DS\" is gone.");
    row("Given a cart", "Given two carts", "Acceptance criteria change: \"3DS\" reads differently.");
}

void DutyTest::criteriaAreProducts()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const std::string, reason);
    core::ContractChanges changes;
    changes.contract = "shop";
    changes.criteria.push_back({"POST /orders", "3DS", before, after, "shop.yaml", {}});
    const auto duties = core::signoffDuty(std::array {changes}, {});
    QCOMPARE(told(duties), "product (qa)");
    QCOMPARE(duties.front().reason, reason);
}

void DutyTest::policyAsksAlways()
{
    core::Settings policy;
    policy.requiredRoles = {"qa", "backend"};
    QCOMPARE(told(dutiesOf(Order, policy)), "");
    const auto duties = dutiesOf(with(Order, "placed", "accepted"), policy);
    QCOMPARE(told(duties), "backend qa");
    QCOMPARE(dutyOf(duties, "backend")->reason, "The policy always asks for this role.");
}

void DutyTest::whatNobodyCanJudgeIsBackends()
{
    core::ContractChanges changes;
    changes.contract = "checkout-proto";
    changes.isUnjudged = true;
    const auto duties = core::signoffDuty(std::array {changes}, {});
    QCOMPARE(told(duties), "backend (qa)");
    QCOMPARE(duties.front().reason, "checkout-proto differs, and what changed in it could not be judged.");
}

void DutyTest::namesPeopleAndPlaces()
{
    core::Settings policy;
    policy.roles.push_back({"backend", {"olena@acme.example"}});
    const test::ComparedTexts compared(Order, with(Order, "maxLength: 20", "maxLength: 30"));
    const auto duties = core::signoffDuty(std::array {compared.changes()}, policy);
    QCOMPARE(duties.front().people, std::vector<std::string> {"olena@acme.example"});
    QCOMPARE(duties.front().places, std::vector<std::string> {compared.findings().front().place});
}

COUNTERSIGN_TEST(DutyTest)
#include "duty_test.moc"
