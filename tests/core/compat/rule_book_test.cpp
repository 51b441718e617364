// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule.h"
#include "core/compat/rule_tables.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

namespace {

constexpr std::size_t LastKind = static_cast<std::size_t>(core::LastElementKind);
constexpr std::size_t LastFacet = static_cast<std::size_t>(core::LastFacet);
constexpr std::size_t LastAction = static_cast<std::size_t>(core::Action::Renamed);
constexpr std::size_t LastEffect = static_cast<std::size_t>(core::Effect::Unknown);
constexpr std::size_t LastWhereabouts = static_cast<std::size_t>(core::Whereabouts::Property);

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

void addRuleRows()
{
    QTest::addColumn<const core::Rule*>("rule");
    for (const core::Rule* rule : core::allRules())
        QTest::newRow(text(rule->id).toUtf8().constData()) << rule;
}

/// What is wrong with the dispatch of a subject; empty when exactly one rule is about it.
QString dispatchFault(const core::Subject& subject)
{
    const std::vector<const core::Rule*> rules = core::mostSpecificRules(subject);
    if (rules.size() == 1)
        return {};
    QStringList names {text(core::elementKindName(subject.change.kind)),
        text(core::facetName(subject.change.facet)), text(core::actionName(subject.change.action)),
        text(core::effectName(subject.effect)), QStringLiteral("→")};
    for (const core::Rule* rule : rules)
        names.append(text(rule->id));
    return names.join(QLatin1Char(' '));
}

void forEachEffectAndPlace(core::Change& change, auto&& visit)
{
    for (const core::Flow flow : {core::Flow::None, core::Flow::Request, core::Flow::Response}) {
        for (std::size_t effect = 0; effect <= LastEffect; ++effect) {
            for (std::size_t place = 0; place <= LastWhereabouts; ++place) {
                core::Site site;
                site.flow = flow;
                site.whereabouts = static_cast<core::Whereabouts>(place);
                change.effect = static_cast<core::Effect>(effect);
                visit(core::Subject {change, site, change.effect});
            }
        }
    }
}

void forEachKindOfChange(auto&& visit)
{
    for (std::size_t kind = 0; kind <= LastKind; ++kind) {
        for (std::size_t facet = 0; facet <= LastFacet; ++facet) {
            for (std::size_t action = 0; action <= LastAction; ++action) {
                core::Change change;
                change.kind = static_cast<core::ElementKind>(kind);
                change.facet = static_cast<core::Facet>(facet);
                change.action = static_cast<core::Action>(action);
                visit(change);
            }
        }
    }
}

} // namespace

class RuleBookTest : public QObject {
    Q_OBJECT

private slots:
    void entriesAreComplete_data();
    void entriesAreComplete();
    void messagesNameKnownThings_data();
    void messagesNameKnownThings();
    void examplesAreWholeAndShort_data();
    void examplesAreWholeAndShort();
    void idsAreUnique();
    void findsByIdAndNothingElse();
    void followsReplacements_data();
    void followsReplacements();
    void themesHoldEveryRuleOnce();
    void everyChangeHasExactlyOneRule();
    void fallbacksServeOnlyWhatNoThemeKnows();
};

void RuleBookTest::entriesAreComplete_data()
{
    addRuleRows();
}

void RuleBookTest::entriesAreComplete()
{
    QFETCH(const core::Rule*, rule);
    static const QRegularExpression kebab("^[a-z][a-z0-9]*(-[a-z0-9]+)+$");
    QVERIFY2(kebab.match(text(rule->id)).hasMatch(), "an id is kebab-case");
    QVERIFY(!rule->title.empty());
    QVERIFY2(!rule->title.ends_with('.'), "a title has no full stop");
    QVERIFY(text(rule->title).at(0).isUpper());
    QVERIFY(!rule->message.empty());
    QVERIFY2(rule->why.ends_with('.'), "a reason is made of sentences");
    QVERIFY2(rule->recipe.empty() || rule->recipe.ends_with('.'), "a recipe is made of sentences");
    QVERIFY2(rule->patch == core::RecipePatch::None || !rule->recipe.empty(),
        "a patch without a word about it surprises");
}

void RuleBookTest::messagesNameKnownThings_data()
{
    addRuleRows();
}

void RuleBookTest::messagesNameKnownThings()
{
    QFETCH(const core::Rule*, rule);
    static const QSet<QString> known {"name", "before", "after", "lost", "gained", "where", "own"};
    static const QRegularExpression placeholder("\\{([^}]*)\\}");
    auto found = placeholder.globalMatch(text(rule->message));
    QVERIFY2(found.hasNext(), "a message names something");
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(known.contains(name), qPrintable(name));
    }
}

void RuleBookTest::examplesAreWholeAndShort_data()
{
    addRuleRows();
}

void RuleBookTest::examplesAreWholeAndShort()
{
    QFETCH(const core::Rule*, rule);
    const auto& [language, before, after] = rule->example;
    if (before.empty() && after.empty())
        QSKIP("no document leads to it");
    QVERIFY(before != after);
    for (const std::string_view document : {before, after}) {
        static const QRegularExpression version("^\n(openapi: 3|swagger: \"2)");
        QVERIFY(language != core::Language::OpenApi || version.match(text(document)).hasMatch());
        QVERIFY2(text(document).count(QLatin1Char('\n')) <= 17, "an example is at most 15 lines long");
    }
}

void RuleBookTest::idsAreUnique()
{
    QSet<QString> ids;
    for (const core::Rule* rule : core::allRules()) {
        QVERIFY2(!ids.contains(text(rule->id)), qPrintable(text(rule->id)));
        ids.insert(text(rule->id));
    }
}

void RuleBookTest::findsByIdAndNothingElse()
{
    for (const core::Rule* rule : core::allRules())
        QCOMPARE(core::findRule(rule->id), rule);
    QCOMPARE(core::findRule(""), nullptr);
    QCOMPARE(core::findRule("operation-remove"), nullptr);
    QCOMPARE(core::findRule("zzz"), nullptr);
}

namespace {

/// A book in which two rules were replaced, and two replace each other.
const core::Rule* findInMadeBook(std::string_view id)
{
    const auto rule = [](std::string_view named, std::string_view by) {
        core::Rule made;
        made.id = named;
        made.replacedBy = by;
        return made;
    };
    static const std::array made {rule("first", "second"), rule("second", "third"), rule("third", ""),
        rule("egg", "hen"), rule("hen", "egg"), rule("lost", "nowhere")};
    const auto* found = std::ranges::find(made, id, &core::Rule::id);
    return found == made.end() ? nullptr : found;
}

} // namespace

void RuleBookTest::followsReplacements_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("current");
    QTest::newRow("twice") << QByteArray("first") << QByteArray("third");
    QTest::newRow("not replaced") << QByteArray("third") << QByteArray("third");
    QTest::newRow("nobody's") << QByteArray("oasdiff:x") << QByteArray("oasdiff:x");
    QTest::newRow("by what is not there") << QByteArray("lost") << QByteArray("nowhere");
    QTest::newRow("round in circles") << QByteArray("egg") << QByteArray("egg");
}

void RuleBookTest::followsReplacements()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, current);
    const std::string named = id.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(core::currentRuleId(named, findInMadeBook))), current);
}

void RuleBookTest::themesHoldEveryRuleOnce()
{
    std::size_t count = 0;
    QSet<QString> names;
    for (const core::RuleTheme& theme : core::ruleThemes()) {
        QVERIFY(!theme.rules.empty());
        names.insert(text(theme.name));
        for (const core::Rule& rule : theme.rules)
            QCOMPARE(core::allRules()[count++], &rule);
    }
    QCOMPARE(count, core::allRules().size());
    QCOMPARE(static_cast<std::size_t>(names.size()), core::ruleThemes().size());
}

void RuleBookTest::everyChangeHasExactlyOneRule()
{
    QSet<QString> faults;
    forEachKindOfChange([&](core::Change& change) {
        forEachEffectAndPlace(change, [&](const core::Subject& subject) {
            const QString fault = dispatchFault(subject);
            if (!fault.isEmpty())
                faults.insert(fault);
        });
    });
    QVERIFY2(faults.isEmpty(), qPrintable(QStringList(faults.values()).join(QLatin1Char('\n'))));
}

void RuleBookTest::fallbacksServeOnlyWhatNoThemeKnows()
{
    QCOMPARE(core::fallbackRules().size(), 12U);
    core::Change change;
    change.kind = core::ElementKind::Operation;
    change.action = core::Action::Removed;
    QCOMPARE(text(core::ruleFor({change, {}, core::Effect::Narrows}).id), QString("operation-removed"));
    change.action = core::Action::Changed;
    QCOMPARE(text(core::ruleFor({change, {}, core::Effect::Narrows}).id), QString("element-changed"));
}

COUNTERSIGN_TEST(RuleBookTest)
#include "rule_book_test.moc"
