// SPDX-License-Identifier: Apache-2.0
// "a stored, uncompressed zip of packet.json and signoffs, our own reader with size caps"
#include "core/packet/export/crc32.h"
#include "core/packet/export/stored_zip.h"
#include "tests/support/test_program.h"

#include <QTest>

class StoredZipTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTheChecksumOfZipFiles();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void keepsPathsInside_data();
    void keepsPathsInside();
    void refuses_data();
    void refuses();
    void noChangedByteIsRead();
    void cutOffIsNotRead();
};

namespace {

using Files = std::vector<core::ZippedFile>;

const Files Two {{"packet.json", "{\"a\":1}"}, {"signoffs/backend.ana@x.example.sig", "signed"}};

constexpr std::size_t LocalHeader = 30;
constexpr std::size_t EndRecord = 22;

std::size_t directoryOf(const std::string& zip)
{
    return zip.find("PK\x01\x02");
}

std::string with(std::string zip, std::size_t at, char byte)
{
    zip[at] = byte;
    return zip;
}

/// Both headers of the first file and the directory's offset stay right.
std::string renamed(const std::string& path)
{
    return core::zipped(Files {{path, "x"}});
}

/// Two entries for the bytes of one.
std::string sharing()
{
    const std::string first = core::zipped(Files {{"a", std::string(400, 'x')}});
    const std::size_t begin = directoryOf(first);
    const std::string entry = first.substr(begin, first.size() - EndRecord - begin);
    std::string other = entry;
    other.back() = 'b';
    std::string end = first.substr(first.size() - EndRecord);
    end[8] = end[10] = 2;
    return first.substr(0, begin) + entry + other + end;
}

} // namespace

void StoredZipTest::knowsTheChecksumOfZipFiles()
{
    QCOMPARE(core::crc32("123456789"), 0xCBF43926U);
    QCOMPARE(core::crc32(""), 0U);
}

void StoredZipTest::readsWhatItWrote_data()
{
    QTest::addColumn<Files>("files");
    QTest::newRow("nothing") << Files {};
    QTest::newRow("two files") << Two;
    QTest::newRow("an empty file") << Files {{"a", ""}};
    QTest::newRow("bytes that look like headers")
        << Files {{"a", "PK\x05\x06PK\x01\x02PK\x03\x04"}, {"b", ""}};
    QTest::newRow("any bytes") << Files {{"ü/ő.sig", std::string("\0\xFF\r\n", 4)}};
}

void StoredZipTest::readsWhatItWrote()
{
    QFETCH(Files, files);
    const auto read = core::unzipped(core::zipped(files));
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->size(), files.size());
    for (std::size_t each = 0; each < files.size(); ++each) {
        QCOMPARE((*read)[each].path, files[each].path);
        QCOMPARE((*read)[each].bytes, files[each].bytes);
    }
}

void StoredZipTest::keepsPathsInside_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<bool>("inside");
    QTest::newRow("a name") << std::string("packet.json") << true;
    QTest::newRow("in a folder") << std::string("signoffs/a.sig") << true;
    QTest::newRow("dots in a name") << std::string("a..b/...") << true;
    QTest::newRow("nothing") << std::string() << false;
    QTest::newRow("absolute") << std::string("/etc/passwd") << false;
    QTest::newRow("up") << std::string("../packet.json") << false;
    QTest::newRow("up in the middle") << std::string("a/../../b") << false;
    QTest::newRow("up at the end") << std::string("a/..") << false;
    QTest::newRow("here") << std::string("./packet.json") << false;
    QTest::newRow("an empty folder") << std::string("a//b") << false;
    QTest::newRow("a folder") << std::string("signoffs/") << false;
    QTest::newRow("of Windows") << std::string("..\\packet.json") << false;
    QTest::newRow("a drive") << std::string("C:packet.json") << false;
    QTest::newRow("a zero") << std::string("a\0b", 3) << false;
    QTest::newRow("no UTF-8") << std::string("a\xFF") << false;
    QTest::newRow("very long") << std::string(513, 'a') << false;
}

void StoredZipTest::keepsPathsInside()
{
    QFETCH(std::string, path);
    QFETCH(bool, inside);
    QCOMPARE(core::isPathInside(path), inside);
    const auto read = core::unzipped(renamed(path));
    QCOMPARE(read.has_value(), inside);
}

void StoredZipTest::refuses_data()
{
    QTest::addColumn<std::string>("zip");
    QTest::addColumn<QString>("words");
    const std::string good = core::zipped(Two);
    const std::size_t directory = directoryOf(good);
    QTest::newRow("nothing") << std::string() << "does not end";
    QTest::newRow("something behind") << good + "x"
                                      << "does not end";
    QTest::newRow("a comment") << with(good + "x", good.size() - 2, 1) << "does not end";
    QTest::newRow("something before") << "x" + good << "directory";
    QTest::newRow("compressed") << with(good, directory + 10, 8) << "'packet.json' is compressed";
    QTest::newRow("encrypted") << with(good, directory + 8, 1) << "is encrypted";
    QTest::newRow("a link") << with(good, directory + 41, char(0xA1)) << "is a link";
    QTest::newRow("a folder") << with(good, directory + 41, 0x41) << "is a link or no file";
    QTest::newRow("a wrong checksum") << with(good, LocalHeader + 11, '[') << "does not have its checksum";
    QTest::newRow("a name twice") << core::zipped(Files {{"a", "1"}, {"a", "2"}}) << "'a' is there twice";
    QTest::newRow("other words before the file") << with(good, 4, 20) << "belong to none";
    QTest::newRow("a time") << with(good, directory + 12, 1) << "belong to none";
    QTest::newRow("fewer files than there are") << with(with(good, good.size() - EndRecord + 8, 1),
        good.size() - EndRecord + 10, 1) << "belong to none";
    QTest::newRow("files that share bytes") << sharing() << "its files overlap";
    QTest::newRow("more than are read")
        << core::zipped(Files(core::MostZippedFiles + 1, {"a", ""})) << "names 257 files";
}

void StoredZipTest::refuses()
{
    QFETCH(std::string, zip);
    QFETCH(QString, words);
    const auto read = core::unzipped(zip);
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().message).contains(words), read.error().message.c_str());
}

void StoredZipTest::noChangedByteIsRead()
{
    const std::string good = core::zipped(Two);
    for (std::size_t at = 0; at < good.size(); ++at)
        for (const int change : {1, 0x20, 0x80}) {
            const auto changed = static_cast<char>(static_cast<unsigned char>(good[at]) ^ change);
            QVERIFY2(!core::unzipped(with(good, at, changed)), std::to_string(at).c_str());
        }
}

void StoredZipTest::cutOffIsNotRead()
{
    const std::string good = core::zipped(Two);
    for (std::size_t size = 0; size < good.size(); ++size)
        QVERIFY(!core::unzipped(good.substr(0, size)));
}

COUNTERSIGN_TEST(StoredZipTest)
#include "stored_zip_test.moc"
