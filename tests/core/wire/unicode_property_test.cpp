// SPDX-License-Identifier: Apache-2.0
#include "core/wire/unicode_property.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class UnicodePropertyTest : public QObject {
    Q_OBJECT

private slots:
    void hasEveryCategoryInFull_data();
    void hasEveryCategoryInFull();
    void addsUpTheCategories();
    void knowsOtherNames_data();
    void knowsOtherNames();
    void saysWhatItDoesNotKnow_data();
    void saysWhatItDoesNotKnow();
    void keepsRangesApart();
};

namespace {

int countOf(const core::CodePointSet& set)
{
    int count = 0;
    for (const core::CodePointRange& range : set.ranges())
        count += static_cast<int>(range.last - range.first + 1);
    return count;
}

} // namespace

/// The numbers are those of the Unicode Character Database, version 14.
void UnicodePropertyTest::hasEveryCategoryInFull_data()
{
    QTest::addColumn<int>("count");
    const auto row = [](const char* name, int count) { QTest::newRow(name) << count; };
    row("Cc", 65);
    row("Cf", 163);
    row("Cn", 829834);
    row("Co", 137468);
    row("Cs", 2048);
    row("Ll", 2227);
    row("Lm", 334);
    row("Lo", 127333);
    row("Lt", 31);
    row("Lu", 1831);
    row("Mc", 445);
    row("Me", 13);
    row("Mn", 1950);
    row("Nd", 660);
    row("Nl", 236);
    row("No", 895);
    row("Pc", 10);
    row("Pd", 26);
    row("Pe", 77);
    row("Pf", 10);
    row("Pi", 12);
    row("Po", 605);
    row("Ps", 79);
    row("Sc", 63);
    row("Sk", 125);
    row("Sm", 948);
    row("So", 6605);
    row("Zl", 1);
    row("Zp", 1);
    row("Zs", 17);
}

void UnicodePropertyTest::hasEveryCategoryInFull()
{
    QFETCH(int, count);
    const auto set = core::unicodeProperty(QTest::currentDataTag());
    QVERIFY(set.has_value());
    QCOMPARE(countOf(*set), count);
}

void UnicodePropertyTest::addsUpTheCategories()
{
    core::CodePointSet all;
    int count = 0;
    for (const char* const name : {"L", "M", "N", "P", "S", "Z", "C"}) {
        const core::CodePointSet set = core::unicodeProperty(name).value();
        count += countOf(set);
        all.add(set);
    }
    QCOMPARE(count, 0x110000);
    QCOMPARE(static_cast<int>(all.ranges().size()), 1);
    QVERIFY(all.complement().isEmpty());
    QCOMPARE(countOf(core::unicodeProperty("Any").value()), count);
}

void UnicodePropertyTest::knowsOtherNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("same");
    const auto row = [](const char* name, const char* same) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(same);
    };
    row("Letter", "L");
    row("gc=Uppercase_Letter", "Lu");
    row("General_Category=Nd", "digit");
    row("Cased_Letter", "LC");
    row("sc=Latn", "Script=Latin");
    row("Script=Grek", "sc=Greek");
    row("sc=Cyrillic", "Script=Cyrl");
}

void UnicodePropertyTest::knowsOtherNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, same);
    const auto set = core::unicodeProperty(name.toStdString());
    QVERIFY(set.has_value());
    QVERIFY(std::ranges::equal(set->ranges(), core::unicodeProperty(same.toStdString()).value().ranges()));
}

void UnicodePropertyTest::saysWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("nothing") << QByteArray();
    for (const char* const name :
        {"X", "Lx", "letter", "sc=Runic", "Script=", "Emoji", "gc=Greek", "Bidi_Class=L"})
        QTest::newRow(name) << QByteArray(name);
}

void UnicodePropertyTest::saysWhatItDoesNotKnow()
{
    QFETCH(QByteArray, name);
    QVERIFY(!core::unicodeProperty(name.toStdString()).has_value());
}

void UnicodePropertyTest::keepsRangesApart()
{
    core::CodePointSet set;
    set.add({10, 20});
    set.add({30, 40});
    set.add({22, 28});
    QCOMPARE(static_cast<int>(set.ranges().size()), 3);
    set.add(21);
    set.add({29, 29});
    QCOMPARE(static_cast<int>(set.ranges().size()), 1);
    QVERIFY(set.contains(10) && set.contains(40) && !set.contains(9) && !set.contains(41));
    set.add({0, 100});
    QCOMPARE(set.ranges().front(), (core::CodePointRange {0, 100}));
    QCOMPARE(set.complement().ranges().front(), (core::CodePointRange {101, core::LastCodePoint}));
}

COUNTERSIGN_TEST(UnicodePropertyTest)
#include "unicode_property_test.moc"
