// SPDX-License-Identifier: Apache-2.0
// Random edits of the sample's contracts: what is found as they are typed is what a check of the saved files
// finds. COUNTERSIGN_FULL goes three hundred edits far.
#include "tests/support/fixture.h"
#include "tests/support/random_edits.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/workspace/edited_files.h"

#include <QTest>

namespace {

namespace fs = std::filesystem;

void print(QStringList& lines, const char* what, const std::vector<core::Gap>& gaps)
{
    for (const core::Gap& gap : gaps)
        lines << QString("%1 %2:%3 %4: %5")
                     .arg(what, gap.file.c_str())
                     .arg(gap.begin.line)
                     .arg(gap.what.c_str(), gap.why.c_str());
}

QString printed(const std::optional<core::TextPlace>& place)
{
    return place ? QString("%1:%2:%3").arg(place->file.c_str()).arg(place->begin.line).arg(place->begin.byte)
                 : QString("nowhere");
}

/// All but the witnesses: of those, what was found before is kept while somebody types.
QStringList foundIn(const ui::Study& study)
{
    QStringList lines;
    for (const core::ComparedContract& contract : study.check.contracts) {
        lines << QString::fromStdString(contract.diff.contract);
        for (const core::Finding& each : contract.diff.judgement.findings)
            lines << QString("%1 %2 %3 %4 | %5 | %6 > %7 | %8 %9")
                         .arg(each.rule.c_str(), core::severityName(each.severity).data(), each.place.c_str(),
                             each.facts.c_str(), each.message.c_str(), each.before.c_str(),
                             each.after.c_str(), printed(each.baseline), printed(each.candidate))
                    + QString(" %1").arg(each.sites.size());
        print(lines, "not understood", contract.diff.judgement.coverage.notUnderstood);
        print(lines, "not judged", contract.diff.judgement.coverage.notJudged);
    }
    return lines;
}

} // namespace

class StudyWalkTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void findsWhatACheckOfTheSavedFilesFinds_data();
    void findsWhatACheckOfTheSavedFilesFinds();

private:
    ui::StudyResult studyAnew() const;
    void save() const;

    test::ScratchRepository m_repository;
    std::shared_ptr<const core::Repository> m_opened;
    std::shared_ptr<const core::Discovery> m_found;
    std::map<std::string, std::string> m_original;
    std::map<std::string, std::string> m_texts; ///< of the contracts, by path
};

void StudyWalkTest::initTestCase()
{
    const fs::path tree = test::sourceFolder() / "resources/sample/tree";
    for (const auto& each : fs::recursive_directory_iterator(tree / "openapi"))
        if (each.is_regular_file())
            m_original.emplace(
                each.path().lexically_relative(tree).generic_string(), test::readFile(each.path()));
    QVERIFY(m_original.size() > 3);
    m_texts = m_original;
    save();
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    auto opened = core::Repository::open(m_repository.path());
    QVERIFY(opened);
    m_opened = std::make_shared<const core::Repository>(std::move(*opened));
    m_found = std::make_shared<const core::Discovery>(
        core::discoverContracts(*m_opened, m_opened->revision({}).value()).value());
}

void StudyWalkTest::save() const
{
    for (const auto& [path, text] : m_texts)
        m_repository.write(path, text);
}

ui::StudyResult StudyWalkTest::studyAnew() const
{
    return ui::studyPair(m_opened, {"v1.0.0", {}}, {}, {});
}

void StudyWalkTest::findsWhatACheckOfTheSavedFilesFinds_data()
{
    QTest::addColumn<int>("seed");
    const int walks = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 15 : 2;
    for (int seed = 1; seed <= walks; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// An edit that breaks the text is taken back: nobody compares what cannot be read.
void StudyWalkTest::findsWhatACheckOfTheSavedFilesFinds()
{
    QFETCH(int, seed);
    constexpr int Wanted = 8;
    constexpr int MostEdits = 200; ///< with those that break the text
    m_texts = m_original;
    save();
    auto live = studyAnew().value();
    ui::LiveTexts unsaved;
    const auto type = [&unsaved](const std::string& path, const std::string& bytes) {
        unsaved[path] = ui::readAgain(unsaved[path], path, core::SourceText::make(bytes, path), {});
    };
    test::RandomEdits edits(static_cast<std::uint64_t>(seed));
    test::Random dice(static_cast<std::uint64_t>(seed));
    int compared = 0;
    for (int edit = 0; compared < Wanted && edit < MostEdits; ++edit) {
        auto file = m_texts.begin();
        std::advance(file, dice.below(static_cast<std::uint32_t>(m_texts.size())));
        const std::string before = file->second;
        file->second = core::TextPatch::make({edits.next(before)}).value().apply(before).value();
        type(file->first, file->second);
        const ui::StudyResult typed = ui::studyEdited(*live, ui::EditedFiles {unsaved, m_found}, {}, {});
        if (!typed || (*typed)->behind) {
            file->second = before;
            type(file->first, before);
            continue;
        }
        live = *typed;
        save();
        const ui::StudyResult anew = studyAnew();
        QVERIFY(anew);
        const QStringList expected = foundIn(**anew);
        const QStringList found = foundIn(*live);
        QVERIFY2(found == expected,
            qPrintable(QString("edit %1 of %2\n").arg(edit).arg(file->first.c_str()) + found.join('\n')
                + "\n-- anew --\n" + expected.join('\n')));
        ++compared;
    }
    QCOMPARE(compared, Wanted);
}

COUNTERSIGN_TEST(StudyWalkTest)
#include "study_walk_test.moc"
