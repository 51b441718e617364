// SPDX-License-Identifier: Apache-2.0
#include "core/wire/code_point_set.h"
#include "core/wire/pattern.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

class PatternSampleTest : public QObject {
    Q_OBJECT

private slots:
    void makesTexts_data();
    void makesTexts();
    void makesTextsThatDoNotMatch_data();
    void makesTextsThatDoNotMatch();
    void makesOthersForOtherSeeds();
    void makesTheSameForTheSameSeed();
    void makesNoneWhereThereIsNone_data();
    void makesNoneWhereThereIsNone();
};

namespace {

core::Pattern pattern(const QByteArray& text)
{
    return core::Pattern::parse(text.toStdString()).value();
}

void samples(const char* name, const char* text, int minLength, int maxLength)
{
    QTest::newRow(name) << QByteArray(text) << minLength << maxLength;
}

} // namespace

void PatternSampleTest::makesTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minLength");
    QTest::addColumn<int>("maxLength");
    samples("anything", "", 0, 100);
    samples("anything, long", "", 30, 30);
    samples("literal", "^hello$", 0, 100);
    samples("plus", "^[a-z]+$", 0, 100);
    samples("plus, exact", "^[a-z]+$", 17, 17);
    samples("digits, exact", "^\\d{3,10}$", 7, 7);
    samples("alternatives of lengths", "^(?:a|bbb|ccccc)$", 4, 5);
    samples("two parts, exact", "^[a-z]{1,3}-[0-9]{2,8}$", 9, 9);
    samples("nested", "^([a-z]{2}(,[a-z]{2})*)$", 8, 8);
    samples("open at both ends", "x", 5, 5);
    samples("open at the end", "^x", 5, 5);
    samples("open at the begin", "x$", 5, 5);
    samples("mail", "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$", 12, 12);
    samples("date", "^\\d{4}-\\d{2}-\\d{2}$", 0, 100);
    samples("uuid", "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", 36, 36);
    samples("foreign letters", "^\\p{Script=Greek}+$", 3, 3);
    samples("whole words", "\\bword\\b", 10, 10);
    samples("long", "^.{1,4000}$", 4000, 4000);
    samples("no letter", "^[^a-zA-Z0-9]+$", 2, 4);
}

void PatternSampleTest::makesTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, minLength);
    QFETCH(int, maxLength);
    const core::Pattern wanted = pattern(text);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto sample = wanted.sample(
            {true, static_cast<std::size_t>(minLength), static_cast<std::size_t>(maxLength), seed});
        QVERIFY2(sample.has_value(), qPrintable(QString("seed %1").arg(seed)));
        QVERIFY(wanted.matches(*sample));
        const auto length = static_cast<int>(core::countCodePoints(*sample));
        QVERIFY2(minLength <= length && length <= maxLength, sample->c_str());
    }
}

void PatternSampleTest::makesTextsThatDoNotMatch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minLength");
    QTest::addColumn<int>("maxLength");
    samples("literal", "^hello$", 0, 100);
    samples("literal, as long", "^hello$", 5, 5);
    samples("letters", "^[a-z]+$", 3, 3);
    samples("every plain letter", "^[a-zA-Z0-9_ -]*$", 4, 8);
    samples("one character", "^.$", 1, 1);
    samples("counted", "^.{1,40}$", 41, 41);
    samples("all but one", "^[^x]*$", 2, 3);
}

void PatternSampleTest::makesTextsThatDoNotMatch()
{
    QFETCH(QByteArray, text);
    QFETCH(int, minLength);
    QFETCH(int, maxLength);
    const core::Pattern unwanted = pattern(text);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto sample = unwanted.sample(
            {false, static_cast<std::size_t>(minLength), static_cast<std::size_t>(maxLength), seed});
        QVERIFY2(sample.has_value(), qPrintable(QString("seed %1").arg(seed)));
        QVERIFY(!unwanted.matches(*sample));
        const auto length = static_cast<int>(core::countCodePoints(*sample));
        QVERIFY2(minLength <= length && length <= maxLength, sample->c_str());
    }
}

void PatternSampleTest::makesOthersForOtherSeeds()
{
    const core::Pattern word = pattern("^[a-z]{6}$");
    std::set<std::string> texts;
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        texts.insert(word.sample({.seed = seed}).value());
    QVERIFY2(texts.size() > 40, "six letters at random are hardly ever the same");
}

void PatternSampleTest::makesTheSameForTheSameSeed()
{
    const char* const text = "^(a|b|[c-z]+)*[0-9]?$";
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        QCOMPARE(pattern(text).sample({.seed = seed}), pattern(text).sample({.seed = seed}));
}

void PatternSampleTest::makesNoneWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matching");
    QTest::addColumn<int>("minLength");
    QTest::addColumn<int>("maxLength");
    QTest::newRow("nothing in the class") << QByteArray("[]") << true << 0 << 100;
    QTest::newRow("too short") << QByteArray("^abc$") << true << 0 << 2;
    QTest::newRow("too long") << QByteArray("^abc$") << true << 4 << 10;
    QTest::newRow("end before begin") << QByteArray("$a^") << true << 0 << 100;
    QTest::newRow("everything matches") << QByteArray("") << false << 0 << 100;
}

void PatternSampleTest::makesNoneWhereThereIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, matching);
    QFETCH(int, minLength);
    QFETCH(int, maxLength);
    const auto sample = pattern(text).sample(
        {matching, static_cast<std::size_t>(minLength), static_cast<std::size_t>(maxLength), 0});
    QVERIFY2(!sample.has_value(), sample ? sample->c_str() : "");
}

COUNTERSIGN_TEST(PatternSampleTest)
#include "pattern_sample_test.moc"
