// SPDX-License-Identifier: Apache-2.0
// Two people in two clones decide, disagree, merge and agree, from the command line.
#include "core/document/document.h"
#include "core/review/journal.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

class ReviewVerbTest : public QObject {
    Q_OBJECT
private slots:
    void listsWhatIsUndecidedInOrder();
    void decisionsOfTwoClonesAreMergedAndNoneIsDropped();
    void onePersonAtTwoMachinesLosesNothing_data();
    void onePersonAtTwoMachinesLosesNothing();
    void aFullDiskIsSaidAndNothingIsHalfWritten();
    void aStaleDecisionTellsWhatChanged();
    void commentsBlockUntilTheyAreAnswered();
    void onlyOwnEntriesAreTakenBack();
    void aMarkMakesAFindingBreaking();
    void whatIsOpenIsAcknowledgedByName();
    void theFormGoesOutAndComesBack();
    void theFormTakesAllOrNothing();
    void refuses_data();
    void refuses();
    void hostileTextsAreHarmless();
    void aRepositoryThatCannotBeWrittenTo();
    void aJournalThatCannotBeReadMakesTheAnswerUnknown();
};

namespace {

std::string shop(const std::string& limit, const std::string& type = "string")
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: 1.0.0}\npaths:\n  /orders:\n    post:\n"
           "      requestBody:\n        content:\n          application/json:\n            schema:\n"
           "              type: object\n              properties:\n                note: {type: string, "
           "maxLength: "
        + limit + "}\n      responses:\n        '200':\n          description: ok\n          content:\n"
        + "            application/json:\n              schema: {type: object, properties: {id: {type: "
        + type + "}}}\n";
}

bool tells(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A repository with a tag, and a branch that breaks two things.
class Shop {
public:
    Shop()
    {
        files.write("shop.yaml", shop("20"));
        files.commit("first");
        files.tag("v1.0.0");
        files.branch("next");
        files.write("shop.yaml", shop("15", "integer"));
        files.commit("change");
    }

    test::Answer review(std::vector<std::string> words, const std::string& person = "ana@x.example") const
    {
        words.insert(words.begin(), "review");
        return test::countersign({.words = words,
            .input = input,
            .folder = folder.empty() ? files.path() : folder,
            .environment = {{"HOME", files.folder().path().string()}, {"GIT_AUTHOR_NAME", "A Person"},
                {"GIT_AUTHOR_EMAIL", person}}});
    }

    void open() const { QCOMPARE(review({"open", "Orders"}).exitCode, 0); }

    core::Document json() const
    {
        return core::readDocument(
            core::SourceText::make(review({"orders", "--format", "json"}).out, "answer.json"));
    }

    test::ScratchRepository files;
    std::filesystem::path folder = {};
    std::string input = {};
};

const std::string Note = "POST /orders > request body > note";
const std::string Id = "POST /orders > response 200 > body > id";

std::string entryIn(const std::string& told)
{
    return QRegularExpression("entry ([0-9a-f]{8})")
        .match(QString::fromStdString(told))
        .captured(1)
        .toStdString();
}

std::string states(const core::Document& review)
{
    std::string text;
    for (const core::Node& finding : review.tree.root()["findings"])
        text += std::string(finding["state"].text()) + " ";
    return text;
}

} // namespace

void ReviewVerbTest::listsWhatIsUndecidedInOrder()
{
    const Shop shop;
    QVERIFY(tells(shop.review({}).out, "No review is open"));
    const test::Answer opened = shop.review({"open", "Orders"});
    QVERIFY2(tells(opened.out, "Opened review orders: v1.0.0 → next."), opened.out.c_str());
    QVERIFY(tells(shop.review({}).out, "orders  Orders: v1.0.0 → next\n"));
    const test::Answer list = shop.review({"orders"});
    QCOMPARE(list.exitCode, 1);
    QVERIFY2(
        tells(list.out, "Undecided\n  ■ ") && tells(list.out, Note) && tells(list.out, Id), list.out.c_str());
    QVERIFY(tells(list.out, "2 undecided, 0 stale, 0 in conflict, 0 decided; 0 open comments."));
    for (const std::string& place : {Note, Id})
        QCOMPARE(shop.review({"decide", "orders", place, "reject", "--reason", "no"}).exitCode, 0);
    const test::Answer done = shop.review({"orders"});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(tells(done.out, "ana@x.example rejects: no"));
    QVERIFY(tells(shop.review({"open", "Orders", "--candidate", "main"}).out, "Opened review orders again"));
}

void ReviewVerbTest::decisionsOfTwoClonesAreMergedAndNoneIsDropped()
{
    Shop shop;
    shop.open();
    shop.files.commit("open");
    const std::filesystem::path clone = shop.files.clone("clone");
    shop.review({"decide", "orders", Note, "reject"});
    shop.review({"comment", "orders", "from ana"});
    shop.files.commit("ana");
    shop.folder = clone;
    shop.review({"decide", "orders", Note, "accept-with-plan", "--plan", "both"}, "bo@x.example");
    shop.review({"comment", "orders", "from bo"}, "bo@x.example");
    shop.files.git({"add", "-A"}, clone);
    shop.files.git({"commit", "-qm", "bo"}, clone);
    shop.files.git({"pull", "-q", "--no-rebase", "--no-edit", "origin", "next"}, clone);
    const test::Answer merged = shop.review({"orders"});
    QVERIFY2(tells(merged.out, "Conflicts"), merged.out.c_str());
    QVERIFY(
        tells(merged.out, "ana@x.example rejects") && tells(merged.out, "bo@x.example accepts with a plan"));
    QVERIFY(tells(merged.out, "from ana") && tells(merged.out, "from bo"));
    shop.review({"decide", "orders", Note, "reject"}, "bo@x.example");
    QVERIFY(tells(shop.review({"orders"}).out, "1 undecided, 0 stale, 0 in conflict, 1 decided"));
}

void ReviewVerbTest::onePersonAtTwoMachinesLosesNothing_data()
{
    QTest::addColumn<std::string>("attributes");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("git unites the lines") << std::string("*.jsonl merge=union\n") << 0;
    QTest::newRow("git leaves marks of a conflict") << std::string() << 2;
}

void ReviewVerbTest::onePersonAtTwoMachinesLosesNothing()
{
    QFETCH(const std::string, attributes);
    Shop shop;
    shop.files.write(".gitattributes", attributes);
    shop.open();
    shop.files.commit("open");
    const std::filesystem::path clone = shop.files.clone("clone");
    shop.review({"decide", "orders", Note, "reject"});
    shop.files.commit("here");
    shop.folder = clone;
    shop.review({"decide", "orders", Id, "reject"});
    shop.files.git({"add", "-A"}, clone);
    shop.files.git({"commit", "-qm", "there"}, clone);
    shop.files.git({"fetch", "-q", "origin", "next"}, clone);
    test::run({.words = {"git", "merge", "-q", "--no-edit", "FETCH_HEAD"}, .folder = clone});
    const test::Answer merged = shop.review({"orders"});
    QVERIFY2(tells(merged.out, "0 undecided, 0 stale, 0 in conflict, 2 decided"), merged.out.c_str());
    QTEST(merged.exitCode, "exitCode");
}

void ReviewVerbTest::aFullDiskIsSaidAndNothingIsHalfWritten()
{
    const Shop shop;
    shop.open();
    const std::filesystem::path journal = shop.files.path() / core::journalPath("orders", "ana@x.example");
    shop.review({"comment", "orders", std::string(600, 'x')});
    const std::string before = test::readFile(journal);
    const test::Answer full = test::countersignInShell("ulimit -f 1 && \"$@\"",
        {.words = {"review", "comment", "orders", std::string(600, 'y')},
            .folder = shop.files.path(),
            .environment = {{"HOME", shop.files.folder().path().string()}, {"GIT_AUTHOR_NAME", "A Person"},
                {"GIT_AUTHOR_EMAIL", "ana@x.example"}}});
    QCOMPARE(full.exitCode, 2);
    QVERIFY2(tells(full.err, "File too large") && tells(full.err, "nothing was written"), full.err.c_str());
    QCOMPARE(test::readFile(journal), before);
}

void ReviewVerbTest::aStaleDecisionTellsWhatChanged()
{
    Shop repository;
    repository.open();
    repository.review({"decide", "orders", Note, "reject"});
    repository.review({"decide", "orders", Id, "reject"});
    repository.files.write("shop.yaml", shop("10", "integer"));
    repository.files.commit("further");
    QCOMPARE(states(repository.json()), "stale current ");
    const test::Answer stale = repository.review({"orders"});
    QCOMPARE(stale.exitCode, 1);
    QVERIFY2(tells(stale.out, "Since then: its candidate was 15, is 10."), stale.out.c_str());
    repository.files.write("shop.yaml", shop("20", "integer"));
    repository.files.commit("back");
    QVERIFY2(tells(repository.review({"orders"}).out, "Decided, and no longer found\n  " + Note), "gone");
}

void ReviewVerbTest::commentsBlockUntilTheyAreAnswered()
{
    const Shop shop;
    shop.open();
    for (const std::string& place : {Note, Id})
        shop.review({"decide", "orders", place, "reject"});
    const test::Answer comment =
        shop.review({"comment", "orders", Note, "can we keep it?", "--stance", "blocking"});
    QCOMPARE(shop.review({"orders"}).exitCode, 1);
    QVERIFY(tells(shop.review({"orders"}).out, "ana@x.example, blocking, on " + Note));
    QCOMPARE(
        shop.review({"comment", "orders", "we do", "--stance", "done", "--settles", entryIn(comment.out)},
                "bo@x.example")
            .exitCode,
        0);
    QCOMPARE(shop.review({"orders"}).exitCode, 0);
    QVERIFY(tells(shop.review({"orders", "--verbose"}).out, "Answered comments"));
}

void ReviewVerbTest::onlyOwnEntriesAreTakenBack()
{
    const Shop shop;
    shop.open();
    const std::string entry = entryIn(shop.review({"comment", "orders", "hm"}).out);
    const test::Answer foreign = shop.review({"withdraw", "orders", entry}, "bo@x.example");
    QCOMPARE(foreign.exitCode, 2);
    QVERIFY2(tells(foreign.err, "by ana@x.example"), foreign.err.c_str());
    QCOMPARE(shop.review({"withdraw", "orders", entry}).exitCode, 0);
    QVERIFY(tells(shop.review({"orders"}).out, "0 open comments"));
}

void ReviewVerbTest::aMarkMakesAFindingBreaking()
{
    Shop repository;
    repository.files.write("shop.yaml", shop("25"));
    repository.files.commit("wider");
    repository.open();
    const core::Document before = repository.json();
    QCOMPARE(before.tree.root()["findings"].first()["severity"].text(), "safe");
    QCOMPARE(repository.review({"mark", "orders", Note, "--reason", "now it is shown"}).exitCode, 0);
    const core::Document after = repository.json();
    QCOMPARE(after.tree.root()["findings"].first()["severity"].text(), "breaking");
}

void ReviewVerbTest::whatIsOpenIsAcknowledgedByName()
{
    Shop repository;
    repository.files.write("shop.yaml", shop("20") + "x: {$ref: other.yaml}\n");
    repository.files.write("odd.graphql", "type Query { a: Odd }\n");
    repository.files.commit("odd");
    repository.open();
    const test::Answer open = repository.review({"orders"});
    QVERIFY2(tells(open.out, "Not read, not judged or not understood\n"), open.out.c_str());
    QCOMPARE(repository.review({"acknowledge", "orders", "nothing like it"}).exitCode, 2);
    QCOMPARE(repository.review({"acknowledge", "orders", "odd.graphql", "--reason", "later"}).exitCode, 0);
    QVERIFY(tells(repository.review({"orders"}).out, "(acknowledged)"));
}

void ReviewVerbTest::theFormGoesOutAndComesBack()
{
    Shop shop;
    shop.open();
    QVERIFY(tells(shop.review({"fill", "orders", "boundary.rollback=redeploy: \"1.0\"", "scope.in=one",
                                  "scope.in=two", "evidence.test=[{text: a test, ref: t.cpp}]"})
                      .out,
        "Filled in 3 fields."));
    const std::string form = shop.review({"form", "orders"}).out;
    QVERIFY2(tells(form, "\n# Rollback\nboundary.rollback: \"redeploy: \\\"1.0\\\"\"\n"), form.c_str());
    QVERIFY(tells(form, "\nscope.in: [\"one\",\"two\"]\n"));
    shop.input = form;
    QVERIFY(tells(shop.review({"fill", "orders", "--from", "-"}).out, "Filled in 0 fields."));
    shop.input = QString::fromStdString(form)
                     .replace("decision.outcome: \"\"", "decision.outcome: approve")
                     .toStdString();
    QVERIFY(tells(shop.review({"fill", "orders", "--from", "-"}).out, "Filled in 1 field."));
    QVERIFY(tells(shop.review({"form", "orders"}).out, "decision.outcome: \"approve\""));
}

void ReviewVerbTest::theFormTakesAllOrNothing()
{
    const Shop shop;
    shop.open();
    const test::Answer refused =
        shop.review({"fill", "orders", "boundary.rollback=redeploy", "decision.outcome=maybe"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(tells(refused.err, "approve-with-conditions"));
    QVERIFY(tells(shop.review({"form", "orders"}).out, "boundary.rollback: \"\""));
}

void ReviewVerbTest::refuses_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char* name, std::vector<std::string> words, const char* says) {
        QTest::newRow(name) << std::move(words) << std::string(says);
    };
    row("no such review", {"ordres"}, "did you mean 'orders'?");
    row("an id outside", {"../orders"}, "cannot be the id of a review");
    row("no such baseline", {"open", "x", "--baseline", "v9"}, "v9");
    row("no such candidate", {"open", "x", "--candidate", "v9"}, "v9");
    row("a title without letters", {"open", "..."}, "no id can be made");
    row("a title that is a verb", {"open", "Decide!"}, "cannot be named 'decide', which is a verb");
    row("no such finding", {"decide", "orders", "12345678", "reject"}, "no finding stands at");
    row("too few digits", {"decide", "orders", "", "reject"}, "no finding stands at");
    row("no such verdict", {"decide", "orders", Note, "maybe"}, "VERDICT cannot be 'maybe'");
    row("breaking without a plan", {"decide", "orders", Note, "accept"}, "accepted with a plan only");
    row("no plan", {"decide", "orders", Note, "accept-with-plan"}, "the plan is missing");
    row("a plan without words", {"decide", "orders", Note, "accept-with-plan", "--link", "https://x.example"},
        "the plan is missing");
    row("a plan to reject", {"decide", "orders", Note, "reject", "--plan", "x"}, "accept-with-plan alone");
    row("no day", {"decide", "orders", Note, "defer", "--due", "soon"}, "--due cannot be 'soon'");
    row("no such entry", {"decide", "orders", Note, "reject", "--settles", "12345678"},
        "no entry of this review");
    row("no such stance", {"comment", "orders", "x", "--stance", "angry"}, "--stance cannot be 'angry'");
    row("a mark without a reason", {"mark", "orders", Note}, "--reason is missing");
    row("no such field", {"fill", "orders", "boundary.rolback=x"}, "did you mean 'boundary.rollback'?");
    row("a field without a text", {"fill", "orders", "boundary.rollback"}, "write FIELD=TEXT");
    row("a text twice", {"fill", "orders", "boundary.rollback=a", "boundary.rollback=b"}, "more than once");
    row("a form that is none", {"fill", "orders", "--from", "shop.yaml"}, "the form has no field");
}

void ReviewVerbTest::refuses()
{
    QFETCH(const std::vector<std::string>, words);
    QFETCH(const std::string, says);
    static const Shop* const shop = [] {
        static const Shop made;
        made.open();
        return &made;
    }();
    const test::Answer answer = shop->review(words);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(tells(answer.err, says), answer.err.c_str());
}

void ReviewVerbTest::hostileTextsAreHarmless()
{
    Shop shop;
    const std::string hostile = "\x1b[2J\xe2\x80\xae evil";
    shop.files.commit("nothing");
    QCOMPARE(shop.review({"open", "Orders " + hostile}).exitCode, 0);
    const std::string id = "orders-2j-evil";
    shop.review({"comment", id, hostile, "--stance", "blocking"});
    shop.review({"decide", id, Note, "reject", "--reason", hostile});
    shop.review({"fill", id, "boundary.rollback=" + hostile});
    shop.files.write(".countersign/reviews/" + id + "/journal/eve.jsonl", "{\"by\": \"" + hostile + "\"}\n");
    for (const std::vector<std::string>& words : {std::vector<std::string> {}, {id}, {id, "--verbose"}}) {
        const test::Answer answer = shop.review(words);
        QVERIFY(!tells(answer.out + answer.err, "\x1b") && !tells(answer.out + answer.err, "\xe2\x80\xae"));
        QVERIFY(tells(answer.out, "\\x1B[2J\\u{202E} evil"));
    }
    QVERIFY(!tells(shop.review({id, "--format", "json"}).out, "\x1b"));
    QVERIFY(!tells(shop.review({"form", id}).out, "\x1b"));
}

void ReviewVerbTest::aRepositoryThatCannotBeWrittenTo()
{
    Shop shop;
    shop.open();
    shop.files.commit("open");
    shop.folder = shop.files.clone("bare.git", {"--bare"});
    const test::Answer decided = shop.review({"decide", "orders", Note, "reject"});
    QVERIFY2(tells(decided.out, "for the repository cannot be written to"), decided.err.c_str());
    QVERIFY(tells(shop.review({"orders"}).out, "ana@x.example rejects"));
    QVERIFY(tells(shop.review({}).out, "orders  Orders"));
    shop.folder.clear();
    QVERIFY(!tells(shop.review({"orders"}).out, "ana@x.example rejects"));
}

void ReviewVerbTest::aJournalThatCannotBeReadMakesTheAnswerUnknown()
{
    Shop shop;
    shop.open();
    for (const std::string& place : {Note, Id})
        shop.review({"decide", "orders", place, "reject"});
    QCOMPARE(shop.review({"orders"}).exitCode, 0);
    shop.files.write(".countersign/reviews/orders/journal/bo.jsonl", "half a li");
    shop.files.write(".countersign/reviews/lost/journal/bo.jsonl", "half a li");
    QVERIFY(tells(shop.review({}).out, "lost  nothing that can be read says what it compares\n"));
    const test::Answer lost = shop.review({"lost"});
    QCOMPARE(lost.exitCode, 2);
    QVERIFY2(tells(lost.err, "nothing that could be read says what"), lost.err.c_str());
    const test::Answer answer = shop.review({"orders"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(tells(answer.out, "bo.jsonl:1"), answer.out.c_str());
}

COUNTERSIGN_TEST(ReviewVerbTest)
#include "review_test.moc"
