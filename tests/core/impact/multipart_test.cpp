// SPDX-License-Identifier: Apache-2.0
#include "core/impact/multipart.h"
#include "tests/support/test_program.h"

#include <QTest>

class MultipartTest : public QObject {
    Q_OBJECT

private slots:
    void findsNamedParts_data();
    void findsNamedParts();
};

void MultipartTest::findsNamedParts_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("type");
    QTest::addColumn<std::string>("parts");
    const std::string type = "multipart/form-data; boundary=xyz";
    const std::string one = "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n";
    QTest::newRow("one") << one << type << std::string("a=1;");
    QTest::newRow("a boundary in quotes")
        << one << std::string("multipart/form-data; boundary=\"xyz\"; q=1") << std::string("a=1;");
    QTest::newRow("lines of Unix") << std::string(
        "--xyz\nContent-Disposition: form-data; name=a\n\n1\n2\n--xyz--")
                                   << type << std::string("a=1\n2;");
    QTest::newRow("without a name") << std::string("--xyz\r\nContent-Type: text/plain\r\n\r\n1\r\n--xyz--")
                                    << type << std::string();
    QTest::newRow("cut off") << std::string("--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1")
                             << type << std::string("a=1;");
    QTest::newRow("without a value") << std::string("--xyz\r\nContent-Disposition: form-data; name=\"a\"")
                                     << type << std::string();
    QTest::newRow("no boundary said") << one << std::string("multipart/form-data") << std::string("none");
    QTest::newRow("no boundary there") << std::string("a=1") << type << std::string("none");
}

void MultipartTest::findsNamedParts()
{
    QFETCH(std::string, body);
    QFETCH(std::string, type);
    const auto fields = core::parseMultipart(body, type);
    std::string parts = fields ? "" : "none";
    for (const core::PactField& field : fields.value_or(std::vector<core::PactField>()))
        parts += field.name + "=" + field.value + ";";
    QTEST(parts, "parts");
}

COUNTERSIGN_TEST(MultipartTest)
#include "multipart_test.moc"
