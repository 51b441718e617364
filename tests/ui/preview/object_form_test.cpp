// SPDX-License-Identifier: Apache-2.0
// The plain values of an object as a form; every written one is a patch that leaves all other bytes alone.
#include "tests/support/test_program.h"
#include "tests/ui/models/read_symbols.h"
#include "ui/preview/object_form.h"

#include <QTest>

namespace {

constexpr const char* Shop = "openapi: 3.1.0 # mine\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "paths:\n"
                             "  /a:\n"
                             "    # of the a\n"
                             "    get:\n"
                             "      tags: [x]\n"
                             "      summary: 'All of it'   # said\n"
                             "      responses:\n"
                             "        '200': {description: ok}\n"
                             "components:\n"
                             "  schemas:\n"
                             "    A: {type: [string, 'null'], maxLength: 9, deprecated: true}\n"
                             "    B: {type: array, minItems: 1, minLength: 1}\n"
                             "    C: {title: anything}\n"
                             "    D: {type: strin}\n";

} // namespace

class ObjectFormTest : public QObject {
    Q_OBJECT
private slots:
    void hasThePlainKeysOfItsObject();
    void asksForWhatItsTypeCanHave();
    void whatAFieldCannotHoldIsLeftAlone();
    void aWrittenValueChangesNothingElse_data();
    void aWrittenValueChangesNothingElse();
    void whatIsNoNumberIsRefused();
    void nothingIsAskedOfNothing();

private:
    ui::ObjectForm at(const char* words) const
    {
        return ui::objectForm(m_symbols, test::nodeAt(*m_symbols, "shop.yaml", words));
    }
    static ui::FormField field(const ui::ObjectForm& form, const std::string& key)
    {
        const auto found = std::ranges::find(form.fields, key, &ui::FormField::key);
        return found == form.fields.end() ? ui::FormField() : *found;
    }

    ui::SharedSymbols m_symbols = test::readSymbols({{"shop.yaml", Shop}}, "shop.yaml");
};

void ObjectFormTest::hasThePlainKeysOfItsObject()
{
    const ui::ObjectForm form = at("All of it");
    QCOMPARE(form.title, "GET /a");
    QStringList keys;
    for (const ui::FormField& each : form.fields)
        keys << QString::fromStdString(each.key);
    QCOMPARE(keys, QStringList({"summary", "description", "operationId", "deprecated"}));
    QCOMPARE(field(form, "summary").value, "All of it");
    QCOMPARE(field(form, "deprecated").words, QStringList({"true", "false"}));
    QCOMPARE(field(form, "description").form, ui::FieldForm::Prose);
    QCOMPARE(field(at("maxLength"), "maxLength").form, ui::FieldForm::Number);
}

void ObjectFormTest::asksForWhatItsTypeCanHave()
{
    const auto has = [this](const char* words, const std::string& key) {
        const ui::ObjectForm form = at(words);
        return std::ranges::find(form.fields, key, &ui::FormField::key) != form.fields.end();
    };
    QVERIFY(has("maxLength", "pattern") && !has("maxLength", "minimum") && !has("maxLength", "maxItems"));
    QVERIFY(has("maxLength", "title") && has("maxLength", "type"));
    QVERIFY(has("minItems", "maxItems") && !has("minItems", "pattern"));
    // What is written there stays within reach, and where no type is said everything may be.
    QVERIFY(has("minItems", "minLength"));
    QVERIFY(has("C: {", "minimum") && has("C: {", "pattern") && has("D: {", "pattern"));
}

void ObjectFormTest::whatAFieldCannotHoldIsLeftAlone()
{
    const ui::FormField type = field(at("maxLength"), "type");
    QVERIFY(!type.isPlain);
    QVERIFY(type.value.isEmpty());
}

void ObjectFormTest::aWrittenValueChangesNothingElse_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("replaced, in its quotes")
        << QByteArray("All of it") << QByteArray("summary") << QByteArray("Some") << QByteArray("'All of it'")
        << QByteArray("'Some'");
    QTest::newRow("taken away") << QByteArray("All of it") << QByteArray("summary") << QByteArray()
                                << QByteArray("      summary: 'All of it'   # said\n") << QByteArray();
    QTest::newRow("added where people write it")
        << QByteArray("All of it") << QByteArray("operationId") << QByteArray("all") << QByteArray("# said\n")
        << QByteArray("# said\n      operationId: all\n");
    QTest::newRow("a number") << QByteArray("maxLength") << QByteArray("maxLength") << QByteArray("12")
                              << QByteArray("maxLength: 9") << QByteArray("maxLength: 12");
    QTest::newRow("a flag") << QByteArray("maxLength") << QByteArray("deprecated") << QByteArray("false")
                            << QByteArray("deprecated: true") << QByteArray("deprecated: false");
}

void ObjectFormTest::aWrittenValueChangesNothingElse()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ui::ObjectForm form = at(words.constData());
    const auto step = ui::formStep(m_symbols, form.map, field(form, key.toStdString()), value.toStdString());
    QVERIFY2(step.has_value(), step ? "" : step.error().message.c_str());
    const std::string patched = *step->patch.apply(Shop);
    QCOMPARE(QByteArray::fromStdString(patched), QByteArray(Shop).replace(before, after));
    QCOMPARE(*step->patch.inverted(Shop)->apply(patched), std::string(Shop));
}

void ObjectFormTest::whatIsNoNumberIsRefused()
{
    const ui::ObjectForm form = at("maxLength");
    QVERIFY(!ui::formStep(m_symbols, form.map, field(form, "maxLength"), "many"));
}

void ObjectFormTest::nothingIsAskedOfNothing()
{
    QVERIFY(ui::objectForm(m_symbols, {}).fields.empty());
}

COUNTERSIGN_TEST(ObjectFormTest)
#include "object_form_test.moc"
