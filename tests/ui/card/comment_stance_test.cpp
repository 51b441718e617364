// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/card/comment_stance.h"

class CommentStanceTest : public QObject {
    Q_OBJECT
private slots:
    void firstWordsSayTheStance_data();
    void firstWordsSayTheStance();
};

void CommentStanceTest::firstWordsSayTheStance_data()
{
    QTest::addColumn<QString>("stance");
    for (const auto& [text, stance] : std::initializer_list<std::pair<const char*, const char*>> {
             {"nit: a comma", "fyi"}, {"FYI the docs say so", "fyi"}, {"Hold on, what about v1?", "blocking"},
             {"  blocking: no", "blocking"}, {"Done.", "done"}, {"lgtm", "done"}, {"Donely", "discussing"},
             {"Nitrogen", "discussing"}, {"waiting for Ivan", "discussing"}, {"Wait: why?", "blocking"},
             {"can we keep both?", "discussing"}, {"", "discussing"}})
        QTest::newRow(text) << stance;
}

void CommentStanceTest::firstWordsSayTheStance()
{
    QFETCH(QString, stance);
    QCOMPARE(ui::stanceOf(QString::fromUtf8(QTest::currentDataTag())), stance.toStdString());
}

COUNTERSIGN_TEST(CommentStanceTest)
#include "comment_stance_test.moc"
