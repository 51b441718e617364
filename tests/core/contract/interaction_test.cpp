// SPDX-License-Identifier: Apache-2.0
#include "core/contract/interaction.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

class InteractionTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void saysWhereItStands();
    void findsWhatNamesAValue_data();
    void findsWhatNamesAValue();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void tellsOfAContractThatCameOrWent();
    void boundsWhatAliasesMultiply();
};

namespace {

std::shared_ptr<const core::Contract> contractWith(
    const std::string& interaction, const std::string& path = "/orders/{id}")
{
    return test::readTexts(
        {{"a.yaml",
            "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  " + path
                + ":\n    get:\n      responses: {'200': {description: Yes}}\n" + interaction}},
        "a.yaml");
}

QStringList lines(const std::vector<core::InteractionState>& states)
{
    QStringList lines;
    for (const core::InteractionState& each : states) {
        QStringList values;
        for (const std::string& value : each.values)
            values << QString::fromStdString(value);
        lines << QString::fromStdString(each.name + " = " + each.text)
                + (values.isEmpty() ? QString() : " (" + values.join(", ") + ")");
    }
    return lines;
}

} // namespace

void InteractionTest::readsEveryShape_data()
{
    QTest::addColumn<QString>("interaction");
    QTest::addColumn<QStringList>("states");
    const auto row = [](const char* name, const char* interaction, const QStringList& states) {
        QTest::newRow(name) << QString(interaction) << states;
    };
    row("none", "", {});
    row("a text", "      x-interaction: A spinner.\n", {"interaction = A spinner."});
    row("a map", "      x-interaction: {loading: A spinner., retry: Never.}\n",
        {"loading = A spinner.", "retry = Never."});
    row("a map in it", "      x-interaction: {status: {pending: A line., paid: A receipt.}}\n",
        {"status.pending = A line. (pending)", "status.paid = A receipt. (paid)"});
    row("two maps deep", "      x-interaction: {error: {payment: {DECLINED: The form.}}}\n",
        {"error.payment.DECLINED = The form. (payment, DECLINED)"});
    row("a list", "      x-interaction: {loading: [Grey lines., No button.]}\n",
        {"loading = Grey lines.\nNo button."});
    row("a quoted value", "      x-interaction: {empty: 'Shown for `paid` and \"open\".'}\n",
        {"empty = Shown for `paid` and \"open\". (paid, open)"});
    row("a number", "      x-interaction: {retries: 3}\n", {"retries = 3"});
    row("nothing", "      x-interaction: {empty: }\n", {"empty = "});
}

void InteractionTest::readsEveryShape()
{
    QFETCH(QString, interaction);
    QFETCH(QStringList, states);
    const auto contract = contractWith(interaction.toStdString());
    QVERIFY(contract);
    QCOMPARE(lines(core::readInteractions(*contract)), states);
}

void InteractionTest::saysWhereItStands()
{
    const auto contract = contractWith("      x-interaction:\n        status:\n          paid: A receipt.\n");
    QVERIFY(contract);
    const auto states = core::readInteractions(*contract);
    QCOMPARE(states.size(), 1U);
    QCOMPARE(states[0].operation, "GET /orders/{id}");
    QCOMPARE(states[0].file, "a.yaml");
    QCOMPARE(states[0].at.line, 8U);
    QCOMPARE(states[0].at.byte, 10U);
}

void InteractionTest::findsWhatNamesAValue_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("as a key") << "GET /orders/{id}"
                              << "paid"
                              << "status.paid";
    QTest::newRow("in its text") << "GET /orders/{id}"
                                 << "open"
                                 << "loading";
    QTest::newRow("not named") << "GET /orders/{id}"
                               << "pending"
                               << "";
    QTest::newRow("part of a value") << "GET /orders/{id}"
                                     << "pai"
                                     << "";
    QTest::newRow("at another operation") << "GET /orders"
                                          << "paid"
                                          << "";
}

void InteractionTest::findsWhatNamesAValue()
{
    QFETCH(QString, operation);
    QFETCH(QString, value);
    QFETCH(QString, name);
    const auto contract =
        contractWith("      x-interaction: {loading: 'While `open`.', status: {paid: A receipt.}}\n");
    QVERIFY(contract);
    const auto states = core::readInteractions(*contract);
    const auto* found = core::findStateNaming(states, operation.toStdString(), value.toStdString());
    QCOMPARE(found ? QString::fromStdString(found->name) : QString(), name);
}

void InteractionTest::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("nothing") << "{retry: Once.}"
                             << "{retry: Once.}" << QStringList();
    QTest::newRow("the order") << "{retry: Once., empty: No.}"
                               << "{empty: No., retry: Once.}" << QStringList();
    QTest::newRow("another text") << "{retry: Once.}"
                                  << "{retry: Twice.}" << QStringList {"retry: Once. -> Twice."};
    QTest::newRow("another name") << "{status: {pending: A line.}}"
                                  << "{status: {pending_payment: A line.}}"
                                  << QStringList {"status.pending: A line. -> ",
                                         "status.pending_payment:  -> A line."};
}

void InteractionTest::tellsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, changes);
    const auto baseline = contractWith("      x-interaction: " + before.toStdString() + "\n");
    const auto candidate =
        contractWith("      x-interaction: " + after.toStdString() + "\n", "/orders/{order}");
    QVERIFY(baseline && candidate);
    QStringList told;
    for (const auto& each : core::compareInteractions(baseline.get(), candidate.get()))
        told << QString::fromStdString(each.name + ": " + each.before + " -> " + each.after);
    QCOMPARE(told, changes);
}

void InteractionTest::tellsOfAContractThatCameOrWent()
{
    const auto contract = contractWith("      x-interaction: {retry: Once.}\n");
    QVERIFY(contract);
    const auto came = core::compareInteractions(nullptr, contract.get());
    QCOMPARE(came.size(), 1U);
    QCOMPARE(came[0].before, "");
    QCOMPARE(came[0].after, "Once.");
    QCOMPARE(came[0].at.line, 6U);
    const auto gone = core::compareInteractions(contract.get(), nullptr);
    QCOMPARE(gone.size(), 1U);
    QCOMPARE(gone[0].before, "Once.");
    QCOMPARE(gone[0].after, "");
}

void InteractionTest::boundsWhatAliasesMultiply()
{
    std::string bomb = "      x-interaction:\n        a0: &a0 {x: y}\n";
    for (int level = 1; level < 7; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        std::string entries;
        for (int i = 0; i < 10; ++i)
            entries += (i ? ", k" : "k") + std::to_string(i) + ": " + below;
        bomb += "        a" + std::to_string(level) + ": &a" + std::to_string(level) + " {" + entries + "}\n";
    }
    const auto contract = contractWith(bomb);
    QVERIFY(contract);
    const auto states = core::readInteractions(*contract);
    QCOMPARE(states.size(), 10'000U);
    QCOMPARE(states.back().name, "more");
}

COUNTERSIGN_TEST(InteractionTest)
#include "interaction_test.moc"
