// SPDX-License-Identifier: Apache-2.0
#include "core/contract/references.h"
#include "tests/support/test_program.h"

class ReferencesTest : public QObject {
    Q_OBJECT
private slots:
    void resolvesAgainstTheFile_data();
    void resolvesAgainstTheFile();
    void resolvesUris_data();
    void resolvesUris();
};

void ReferencesTest::resolvesAgainstTheFile_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("written");
    QTest::addColumn<core::ReferenceKind>("kind");
    QTest::addColumn<std::string>("path");
    const auto add = [](const char* from, const char* written, core::ReferenceKind kind, const char* path) {
        QTest::newRow((std::string(from) + " -> " + written).c_str())
            << std::string(from) << std::string(written) << kind << std::string(path);
    };
    using enum core::ReferenceKind;
    add("api.yaml", "b.yaml", File, "b.yaml");
    add("v1/api.yaml", "./b.yaml", File, "v1/b.yaml");
    add("v1/api.yaml", "../b.yaml", File, "b.yaml");
    add("a/b/c.yaml", ".././/x/../d.yaml", File, "a/d.yaml");
    add("v1/api.yaml", "/schemas/b.yaml", File, "schemas/b.yaml");
    add("api.yaml", "my%20schema%2Eyaml", File, "my schema.yaml");
    add("api.yaml", "100%.yaml", File, "100%.yaml");
    add("api.yaml", "a%2", File, "a%2");
    add("api.yaml", "schemas/", File, "schemas");
    add("api.yaml", "../b.yaml", Outside, "../b.yaml");
    add("a/api.yaml", "%2e%2e/../b.yaml", Outside, "%2e%2e/../b.yaml");
    add("api.yaml", "file:///etc/x.yaml", Outside, "file:///etc/x.yaml");
    add("api.yaml", "C:\\x.yaml", Outside, "C:\\x.yaml");
    add("api.yaml", "https://a.example/b.yaml", Remote, "https://a.example/b.yaml");
    add("api.yaml", "//a.example/b.yaml", Remote, "//a.example/b.yaml");
    add("api.yaml", "urn:a:b", Remote, "urn:a:b");
}

void ReferencesTest::resolvesAgainstTheFile()
{
    QFETCH(std::string, from);
    QFETCH(std::string, written);
    QFETCH(core::ReferenceKind, kind);
    QFETCH(std::string, path);
    const core::Reference reference = core::resolveReference(from, written);
    QCOMPARE(reference.kind, kind);
    QCOMPARE(reference.path, path);
}

void ReferencesTest::resolvesUris_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("relative");
    QTest::addColumn<std::string>("expected");
    const auto add = [](const char* base, const char* relative, const char* expected) {
        QTest::newRow(expected) << std::string(base) << std::string(relative) << std::string(expected);
    };
    add("https://a.example/s/order.json", "money.json", "https://a.example/s/money.json");
    add("https://a.example/s/order.json", "../money.json", "https://a.example/money.json");
    add("https://a.example/s/order.json", "/t/money.json", "https://a.example/t/money.json");
    add("https://a.example", "first.json", "https://a.example/first.json");
    add("https://a.example/s/order.json", "parts/", "https://a.example/s/parts/");
    add("https://a.example/s/order.json", "/", "https://a.example/");
    add("https://a.example/order.json", "https://b.example/x", "https://b.example/x");
    add("urn:acme:order", "urn:acme:money", "urn:acme:money");
}

void ReferencesTest::resolvesUris()
{
    QFETCH(std::string, base);
    QFETCH(std::string, relative);
    QFETCH(std::string, expected);
    QCOMPARE(core::resolveUri(base, relative), expected);
}

COUNTERSIGN_TEST(ReferencesTest)
#include "references_test.moc"
