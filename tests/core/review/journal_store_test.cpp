// SPDX-License-Identifier: Apache-2.0
// Work cannot be lost: what was written down stays, whatever goes wrong while more is written.
#include "core/review/journal_store.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

class JournalStoreTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrote();
    void severalEntriesAreWrittenAllOrNone();
    void beginsANewLineBehindATornOne();
    void severalProgramsWriteAtOnce();
    void aFullDiskLeavesNothingHalfWritten();
    void aReadOnlyFolderIsSaid();
    void aLinkIsRefused_data();
    void aLinkIsRefused();
    void aFifoIsRefusedAndNobodyWaits();
    void aHugeJournalIsRefused();
    void aJournalDoesNotGrowBeyondWhatIsRead();
    void whatCannotBeReadBackIsNotWritten_data();
    void whatCannotBeReadBackIsNotWritten();
    void aLockThatIsHeldIsSaid();
    void listsReviews();
};

namespace {

namespace fs = std::filesystem;

core::JournalEntry comment(const std::string& uuid, const std::string& by = "ana@x.example")
{
    core::JournalEntry entry {.uuid = uuid, .at = "2026-11-21T13:00:00Z", .by = by};
    entry.kind = core::EntryKind::Comment;
    entry.review = "r";
    entry.text = "why?";
    return entry;
}

core::Result<void> append(const fs::path& root, const core::JournalEntry& entry)
{
    return core::appendToJournal(root, {&entry, 1});
}

fs::path journalIn(const test::ScratchFolder& folder)
{
    return folder.path() / core::journalPath("r", "ana@x.example");
}

void appendAll(const test::ScratchFolder& folder, std::initializer_list<const char*> uuids)
{
    for (const char* uuid : uuids)
        QVERIFY(append(folder.path(), comment(uuid)).has_value());
}

std::string uuidsIn(const test::ScratchFolder& folder)
{
    std::string text;
    for (const core::JournalEntry& entry : core::readJournals(folder.path(), "r").entries)
        text += entry.uuid + " ";
    return text;
}

/// In a process of its own; what it says goes by its exit code.
pid_t inChild(const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    return child;
}

bool endedWell(pid_t child)
{
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void JournalStoreTest::readsWhatItWrote()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1", "2"});
    QVERIFY(append(folder.path(), comment("3", "bo@x.example")).has_value());
    const core::Journals journals = core::readJournals(folder.path(), "r");
    QCOMPARE(uuidsIn(folder), "1 2 3 ");
    QVERIFY(journals.notUnderstood.empty());
    QCOMPARE(journals.entries.front().review, "r");
    QCOMPARE(journals.entries.front().raw + "\n" + journals.entries[1].raw + "\n",
        test::readFile(journalIn(folder)));
    QVERIFY(core::readJournals(folder.path(), "other").entries.empty());
}

void JournalStoreTest::severalEntriesAreWrittenAllOrNone()
{
    const test::ScratchFolder folder;
    std::vector<core::JournalEntry> entries {comment("1"), comment("2"), comment("3")};
    entries.back().text.clear();
    QVERIFY(!core::appendToJournal(folder.path(), entries));
    QCOMPARE(uuidsIn(folder), "");
    entries.pop_back();
    QVERIFY(core::appendToJournal(folder.path(), entries).has_value());
    QVERIFY(core::appendToJournal(folder.path(), {}).has_value());
    QCOMPARE(uuidsIn(folder), "1 2 ");
}

void JournalStoreTest::beginsANewLineBehindATornOne()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1", "2"});
    const std::string before = test::readFile(journalIn(folder));
    fs::resize_file(journalIn(folder), before.size() - 5);
    appendAll(folder, {"3"});
    QCOMPARE(uuidsIn(folder), "1 3 ");
    QCOMPARE(core::readJournals(folder.path(), "r").notUnderstood.size(), 1U);
    QVERIFY(test::readFile(journalIn(folder)).starts_with(before.substr(0, before.size() - 5) + "\n"));
}

void JournalStoreTest::severalProgramsWriteAtOnce()
{
    constexpr int Writers = 4;
    constexpr int Lines = 25;
    const test::ScratchFolder folder;
    std::vector<pid_t> children;
    for (int writer = 0; writer < Writers; ++writer)
        children.push_back(inChild([&] {
            bool isWritten = true;
            for (int line = 0; line < Lines; ++line) {
                core::JournalEntry entry = comment(std::to_string(writer) + "-" + std::to_string(line));
                entry.text = std::string(8192, 'x'); // more than one page, to be torn if it could be
                isWritten = isWritten && append(folder.path(), entry).has_value();
            }
            return isWritten;
        }));
    for (const pid_t child : children)
        QVERIFY(endedWell(child));
    const core::Journals journals = core::readJournals(folder.path(), "r");
    QVERIFY(journals.notUnderstood.empty());
    QCOMPARE(journals.entries.size(), static_cast<std::size_t>(Writers * Lines));
}

void JournalStoreTest::aFullDiskLeavesNothingHalfWritten()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    const std::string before = test::readFile(journalIn(folder));
    const pid_t child = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit {before.size() + 20, before.size() + 20};
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto appended = append(folder.path(), comment("2"));
        return !appended && appended.error().code == core::ErrorCode::NotWritable
            && appended.error().hint.starts_with("nothing was written");
    });
    QVERIFY(endedWell(child));
    QCOMPARE(test::readFile(journalIn(folder)), before);
    appendAll(folder, {"3"});
    QCOMPARE(uuidsIn(folder), "1 3 ");
}

void JournalStoreTest::aReadOnlyFolderIsSaid()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    const fs::path journals = journalIn(folder).parent_path();
    constexpr fs::perms Readable = fs::perms::all & ~(fs::perms::group_write | fs::perms::others_write);
    fs::permissions(folder.path(), Readable); // for whom root becomes
    fs::permissions(journalIn(folder), Readable & ~fs::perms::owner_write);
    fs::permissions(journals, Readable & ~fs::perms::owner_write);
    const pid_t child = inChild([&] {
        constexpr uid_t Nobody = 65534; // root may write everywhere
        if (geteuid() == 0 && setuid(Nobody) != 0)
            return false;
        const auto isSaid = [](const core::Result<void>& refused) {
            return !refused && refused.error().code == core::ErrorCode::NotWritable
                && refused.error().message.ends_with("Permission denied");
        };
        return isSaid(append(folder.path(), comment("2")))
            && isSaid(append(folder.path(), comment("2", "bo@x.example")));
    });
    QVERIFY(endedWell(child));
    fs::permissions(journals, fs::perms::owner_all);
    QCOMPARE(uuidsIn(folder), "1 ");
}

void JournalStoreTest::aLinkIsRefused_data()
{
    QTest::addColumn<std::string>("link");
    for (const char* link : {".countersign", ".countersign/reviews", ".countersign/reviews/r",
             ".countersign/reviews/r/journal", ".countersign/reviews/r/journal/ana@x.example.jsonl"})
        QTest::newRow(link) << std::string(link);
}

void JournalStoreTest::aLinkIsRefused()
{
    QFETCH(const std::string, link);
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    const std::string before = test::readFile(journalIn(folder));
    fs::rename(folder.path() / link, folder.path() / "elsewhere");
    fs::create_symlink(folder.path() / "elsewhere", folder.path() / link);
    const core::Journals journals = core::readJournals(folder.path(), "r");
    QVERIFY(journals.entries.empty());
    QCOMPARE(journals.notUnderstood.size(), 1U);
    const auto appended = append(folder.path(), comment("2"));
    QVERIFY(!appended);
    QVERIFY2(appended.error().message.find("symbolic link") != std::string::npos,
        appended.error().message.c_str());
    QCOMPARE(test::readFile(journalIn(folder)), before);
}

void JournalStoreTest::aFifoIsRefusedAndNobodyWaits()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    fs::remove(journalIn(folder));
    QCOMPARE(mkfifo(journalIn(folder).c_str(), 0600), 0);
    QCOMPARE(core::readJournals(folder.path(), "r").notUnderstood.size(), 1U);
    QVERIFY(!append(folder.path(), comment("2")));
}

void JournalStoreTest::aHugeJournalIsRefused()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    QVERIFY(append(folder.path(), comment("2", "bo@x.example")).has_value());
    fs::resize_file(journalIn(folder), 1U << 30U); // has holes: takes no room
    const core::Journals journals = core::readJournals(folder.path(), "r");
    QCOMPARE(journals.notUnderstood.size(), 1U);
    QCOMPARE(journals.notUnderstood.front().why, "'ana@x.example.jsonl' is larger than 16 MiB");
    QCOMPARE(uuidsIn(folder), "2 ");
}

void JournalStoreTest::aJournalDoesNotGrowBeyondWhatIsRead()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    fs::resize_file(journalIn(folder), core::LargestJournal - 10);
    const auto appended = append(folder.path(), comment("2"));
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, core::ErrorCode::TooLarge);
    QCOMPARE(fs::file_size(journalIn(folder)), core::LargestJournal - 10);
}

void JournalStoreTest::whatCannotBeReadBackIsNotWritten_data()
{
    QTest::addColumn<core::JournalEntry>("entry");
    const auto row = [](const char* name, const std::function<void(core::JournalEntry&)>& spoil) {
        core::JournalEntry entry = comment("1");
        spoil(entry);
        QTest::newRow(name) << entry;
    };
    row("no text", [](core::JournalEntry& entry) { entry.text.clear(); });
    row("too long", [](core::JournalEntry& entry) { entry.text.assign(1U << 20U, 'x'); });
    row("a value that is no JSON", [](core::JournalEntry& entry) { entry.value = "{"; });
    row("another member in the value", [](core::JournalEntry& entry) { entry.value = R"(1, "by": "bo")"; });
    row("a time that is none", [](core::JournalEntry& entry) { entry.at = "now"; });
    row("a review outside", [](core::JournalEntry& entry) { entry.review = "../r"; });
    for (const char* by : {"", "..", "ana x", "ana/x", "*", "ana,bo", "\"ana\""})
        QTest::addRow("by '%s'", by) << comment("1", by);
}

void JournalStoreTest::whatCannotBeReadBackIsNotWritten()
{
    QFETCH(const core::JournalEntry, entry);
    const test::ScratchFolder folder;
    const auto appended = append(folder.path(), entry);
    QVERIFY(!appended);
    QVERIFY(!appended.error().message.empty());
    QVERIFY(fs::is_empty(folder.path()));
}

void JournalStoreTest::aLockThatIsHeldIsSaid()
{
    const test::ScratchFolder folder;
    appendAll(folder, {"1"});
    const int held = open(journalIn(folder).c_str(), O_RDWR);
    QCOMPARE(flock(held, LOCK_EX), 0);
    const auto appended = append(folder.path(), comment("2"));
    close(held);
    QVERIFY(!appended);
    QVERIFY(appended.error().message.find("holds 'ana@x.example.jsonl' locked") != std::string::npos);
    QCOMPARE(uuidsIn(folder), "1 ");
}

void JournalStoreTest::listsReviews()
{
    const test::ScratchFolder folder;
    QVERIFY(core::reviewsIn(folder.path())->empty());
    appendAll(folder, {"1"});
    folder.write(".countersign/reviews/2.4.0/journal/bo.jsonl", "");
    folder.write(".countersign/reviews/not an id/journal/bo.jsonl", "");
    QVERIFY((*core::reviewsIn(folder.path()) == std::vector<std::string> {"2.4.0", "r"}));
}

COUNTERSIGN_TEST(JournalStoreTest)
#include "journal_store_test.moc"
