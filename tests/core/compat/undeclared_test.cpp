// SPDX-License-Identifier: Apache-2.0
#include "core/compat/undeclared.h"
#include "tests/core/compat/made_elements.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::Element;
using core::ElementKind;
using core::Facet;

namespace {

Element* nothingAt(test::MadeElements& made, ElementKind kind)
{
    return made.make(kind, {}, {{Facet::Types, 0}});
}

Element* object(test::MadeElements& made, std::vector<Element*> children)
{
    return made.make(ElementKind::Type, "Order", {}, std::move(children));
}

Element* closedBranch(test::MadeElements& made, ElementKind kind)
{
    return made.make(kind, {}, {}, {nothingAt(made, ElementKind::OtherFields)});
}

using MakeObject = Element* (*)(test::MadeElements& made);

} // namespace

class UndeclaredTest : public QObject {
    Q_OBJECT

private slots:
    void asksWhoRefuses_data();
    void asksWhoRefuses();
    void endsInSchemasThatReferToThemselves();
};

void UndeclaredTest::asksWhoRefuses_data()
{
    using enum ElementKind;
    QTest::addColumn<MakeObject>("make");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char* name, MakeObject make, bool isRefused) {
        QTest::newRow(name) << make << isRefused;
    };
    row(
        "open", [](test::MadeElements& made) { return object(made, {}); }, false);
    row(
        "closed", [](test::MadeElements& made) { return object(made, {nothingAt(made, OtherFields)}); },
        true);
    row(
        "closed, but declared",
        [](test::MadeElements& made) {
            return object(made, {made.make(Field, "sku"), nothingAt(made, OtherFields)});
        },
        false);
    row(
        "closed, and only listed as required",
        [](test::MadeElements& made) {
            Element* field = made.make(Field, "sku");
            field->isUndeclared = true;
            return object(made, {field, nothingAt(made, OtherFields)});
        },
        true);
    row(
        "no name is allowed",
        [](test::MadeElements& made) { return object(made, {nothingAt(made, FieldNames)}); }, true);
    row(
        "of a pattern that its name matches",
        [](test::MadeElements& made) {
            return object(made, {made.make(PatternField, "^s"), nothingAt(made, OtherFields)});
        },
        false);
    row(
        "of a pattern that its name does not match",
        [](test::MadeElements& made) {
            return object(made, {made.make(PatternField, "^x"), nothingAt(made, OtherFields)});
        },
        true);
    row(
        "names have a pattern",
        [](test::MadeElements& made) {
            return object(made, {made.make(FieldNames, {}, {{Facet::Pattern, 0, "^x"}})});
        },
        true);
    row(
        "names have a pattern that it matches",
        [](test::MadeElements& made) {
            return object(made, {made.make(FieldNames, {}, {{Facet::Pattern, 0, "^s"}})});
        },
        false);
    row(
        "unevaluated",
        [](test::MadeElements& made) { return object(made, {nothingAt(made, UnevaluatedFields)}); }, true);
    row(
        "unevaluated, declared by a branch",
        [](test::MadeElements& made) {
            Element* branch = made.make(OneOf, {}, {}, {made.make(Field, "sku")});
            return object(made, {branch, nothingAt(made, UnevaluatedFields)});
        },
        false);
    row(
        "closed by a part",
        [](test::MadeElements& made) { return object(made, {closedBranch(made, AllOf)}); }, true);
    row(
        "closed by one alternative",
        [](test::MadeElements& made) {
            return object(made, {closedBranch(made, OneOf), made.make(OneOf)});
        },
        false);
    row(
        "closed by every alternative",
        [](test::MadeElements& made) {
            return object(made, {closedBranch(made, OneOf), closedBranch(made, OneOf)});
        },
        true);
}

void UndeclaredTest::asksWhoRefuses()
{
    QFETCH(MakeObject, make);
    QFETCH(bool, isRefused);
    test::MadeElements made;
    QCOMPARE(core::refusesUndeclared(*make(made), "sku"), isRefused);
}

void UndeclaredTest::endsInSchemasThatReferToThemselves()
{
    test::MadeElements made;
    Element* part = made.make(ElementKind::AllOf);
    Element* whole = object(made, {part, nothingAt(made, ElementKind::UnevaluatedFields)});
    part->shape = whole;
    QVERIFY(!core::refusesUndeclared(*whole, "sku"));
}

COUNTERSIGN_TEST(UndeclaredTest)
#include "undeclared_test.moc"
