// SPDX-License-Identifier: Apache-2.0
#include "core/document/yaml/yaml_schema.h"
#include "tests/support/test_program.h"

using core::NodeKind;

class YamlSchemaTest : public QObject {
    Q_OBJECT
private slots:
    void plainScalars_data();
    void plainScalars();
};

void YamlSchemaTest::plainScalars_data()
{
    QTest::addColumn<NodeKind>("kind");
    const auto rows = [](NodeKind kind, std::initializer_list<const char*> texts) {
        for (const char* const text : texts)
            QTest::newRow(*text ? text : "(nothing)") << kind;
    };
    rows(NodeKind::Null, {"", "~", "null", "Null", "NULL"});
    rows(NodeKind::Boolean, {"true", "True", "TRUE", "false", "False", "FALSE"});
    rows(NodeKind::Integer, {"0", "7", "-7", "+7", "0o7", "0x1F", "0xff", "9223372036854775808"});
    rows(NodeKind::Float,
        {"1.0", "1.", ".5", "-.5", "+1.5e3", "1e3", "4.28e+07", ".inf", "-.INF", "+.Inf", ".nan", ".NaN"});
    // What YAML 1.1 or other readers take for something else.
    rows(NodeKind::String,
        {"on", "off", "yes", "No", "y", "n", "1_000", "2026-01-02", "09:00", "190:20:30", "0b101", "012",
            "-012", "0o8", "0xG", "0x", "0o", "-0x1", "+0o7", "1e", "1e+", "e3", ".", "-", "+", "..", "1.2.3",
            "1.18:", "tRUE", "nULL", "inf", "nan", "-.nan", "~~", "nullable", "truest", "true "});
}

void YamlSchemaTest::plainScalars()
{
    QFETCH(NodeKind, kind);
    const std::string text = QTest::currentDataTag();
    QCOMPARE(int(core::plainKind(text == "(nothing)" ? "" : text)), int(kind));
}

COUNTERSIGN_TEST(YamlSchemaTest)
#include "yaml_schema_test.moc"
