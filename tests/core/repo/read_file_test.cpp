// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/core/repo/without_privileges.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace fs = std::filesystem;

class ReadFileTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryByte();
    void readsFilesThatSayNoSize();
    void keepsTheLimit();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
};

void ReadFileTest::readsEveryByte()
{
    const test::ScratchFolder folder;
    std::string bytes("\0\r\n\xFF", 4);
    for (int doubled = 0; doubled < 16; ++doubled)
        bytes += bytes;
    QCOMPARE(*core::readFile(folder.write("all", bytes)), bytes);
    QCOMPARE(*core::readFile(folder.write("none", "")), std::string());
    fs::create_symlink("all", folder / "link");
    QCOMPARE(*core::readFile(folder / "link"), bytes);
}

void ReadFileTest::readsFilesThatSayNoSize()
{
    const auto status = core::readFile("/proc/self/status");
    QVERIFY(status && status->starts_with("Name:"));
    QCOMPARE(core::readFile("/proc/self/status", 10).error().code, core::ErrorCode::TooLarge);
}

void ReadFileTest::keepsTheLimit()
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("api.yaml", std::string(2048, 'a'));
    QCOMPARE(core::readFile(file, 2048)->size(), 2048U);
    QCOMPARE(test::told(core::readFile(file, 1024)),
        "'" + file.string() + "' is 2 KiB, larger than the limit of 1 KiB");
    QCOMPARE(test::told(core::readFile(file, 2047)),
        "'" + file.string() + "' is 2 KiB, larger than the limit of 1.9 KiB");
    fs::resize_file(file, std::uintmax_t {1} << 40);
    QCOMPARE(test::told(core::readFile(file)),
        "'" + file.string() + "' is 1 TiB, larger than the limit of 3.9 GiB");
    fs::resize_file(file, (64 << 20) + 1);
    QCOMPARE(test::told(core::readFile(file, 64 << 20)),
        "'" + file.string() + "' is 67108865 bytes, larger than the limit of 67108864");
}

static void makeSocket(const fs::path& path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {.sun_family = AF_UNIX, .sun_path = {}};
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qFatal("cannot make the socket %s", path.c_str());
    ::close(socket);
}

void ReadFileTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<std::string>("message"); // behind the path
    using enum core::ErrorCode;
    const auto row = [](const char* path, core::ErrorCode code, const char* message) {
        QTest::newRow(path) << std::string(path) << code << std::string(message);
    };
    row("missing.yaml", NotFound, " does not exist");
    row("file/below", NotFound, " does not exist");
    row("folder.yaml", NotReadable, " is not a regular file but a folder");
    row("fifo", NotReadable, " is not a regular file but a FIFO");
    row("socket", NotReadable, " is not a regular file but a socket or a device");
    row("circle", NotReadable, " is a symbolic link that leads in a circle");
    row("/dev/null", NotReadable, " is not a regular file but a device");
    row("secret", NotReadable,
        " may not be read: permission denied | ask its owner, or change its permissions");
}

void ReadFileTest::saysWhatCannotBeRead()
{
    QFETCH(std::string, path);
    QFETCH(core::ErrorCode, code);
    QFETCH(std::string, message);
    const test::ScratchFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    folder.write("file", "");
    folder.write("secret", "");
    fs::permissions(folder / "secret", fs::perms::none);
    fs::create_directory(folder / "folder.yaml");
    ::mkfifo((folder / "fifo").c_str(), 0600);
    makeSocket(folder / "socket");
    fs::permissions(folder / "fifo", fs::perms(0666));
    fs::permissions(folder / "socket", fs::perms(0666));
    fs::create_symlink("circle", folder / "circle");

    const test::WithoutPrivileges nobody;
    const fs::path file = folder.path() / path; // an absolute path takes the folder's place
    const auto read = core::readFile(file);
    QCOMPARE(test::told(read), "'" + file.string() + "'" + message);
    QCOMPARE(read.error().code, code);
}

COUNTERSIGN_TEST(ReadFileTest)
#include "read_file_test.moc"
