// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "tests/support/test_program.h"

class DigestTest : public QObject {
    Q_OBJECT
private slots:
    void sha256_data();
    void sha256();
};

/// The examples that FIPS 180-4 points to, and lengths around the 64 bytes of a block.
void DigestTest::sha256_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("digest");
    const auto row = [](const char* name, std::string bytes, const char* digest) {
        QTest::newRow(name) << std::move(bytes) << std::string(digest);
    };
    row("nothing", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    row("abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    row("two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    row("a million a", std::string(1'000'000, 'a'),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    row("a zero byte", std::string(1, '\0'),
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    row("one block", std::string(64, 'a'),
        "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

void DigestTest::sha256()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, digest);
    QCOMPARE(core::sha256Hex(bytes), digest);
}

COUNTERSIGN_TEST(DigestTest)
#include "digest_test.moc"
