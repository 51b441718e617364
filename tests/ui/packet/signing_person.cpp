// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/packet/signing_person.h"

#include "core/packet/trust/pin_keeping.h"
#include "core/packet/trust/trust_standing.h"
#include "tests/support/fixture.h"
#include "ui/packet/answer_json.h"

#include <QTest>

namespace test {

SigningPerson::SigningPerson(const std::string& passphrase)
{
    const std::string key = test::makeKey(m_home, ".ssh/id_ed25519", "ed25519", passphrase);
    m_signers = "ana@x.example namespaces=\"git,backend.signoff.v1@countersign\" "
        + test::readFile(key + ".pub") + test::signerLine("bob@x.example", "product", "bob");
    m_shop = std::make_unique<test::SignedShop>(std::string(test::ShopSettings), m_signers);
    surroundings.git.fromEnvironment = {"Ana", "ana@x.example"};
    surroundings.dataFolder = m_home / "data";
    surroundings.pinsFile = m_home / "pins.json";
    surroundings.home = m_home.path();
    surroundings.signingTools = [this] { return test::signingTools(m_home); };
    surroundings.now = [now = test::DayAfter * 1000]() mutable { return now += 1000; };
    surroundings.chance = [next = std::uint64_t {1}]() mutable { return next += 0x9E3779B97F4A7C15U; };
    surroundings.engine = {"countersign", "test", "test"};
}

void SigningPerson::open()
{
    m_workspace = std::make_unique<ui::Workspace>(surroundings);
    m_workspace->open(root());
    QTRY_VERIFY(m_workspace->standing());
    QTRY_VERIFY(!m_workspace->study()->isSoFar);
}

void SigningPerson::pin()
{
    const core::Repository repository = m_shop->open();
    auto standing = core::trustStanding(repository, {}, {});
    QVERIFY(standing.has_value());
    core::accept(*standing, {}, test::DayAfter);
    QVERIFY(core::keepPin(surroundings.pinsFile, *standing->pin).has_value());
}

void SigningPerson::answer(const std::string& field, const std::string& text)
{
    m_workspace->statements().answer(field, ui::textJson(text));
}

void SigningPerson::decideAll()
{
    for (const ui::ChangeRef& each : m_workspace->study()->changes())
        m_workspace->statements().decide({each.finding->place},
            {.verdict = "accept-with-plan",
                .reason = "agreed",
                .plan = core::Plan {.text = "readers first", .link = {}, .owner = {}, .notBefore = {}}});
    m_workspace->statements().answer(
        "boundary.consumerImpact", R"([{"consumer":"web","impact":"must read numbers"}])");
    m_workspace->statements().answer("evidence.test", R"([{"text":"it reads both"}])");
    answer("boundary.retryBehaviour", "safe to repeat");
    answer("boundary.rollback", "redeploy 1.0.0");
    answer("prompts.ambiguity", "whether ids may be empty");
    answer("prompts.safety", "a week of both");
    answer("decision.outcome", "approve");
}

} // namespace test
