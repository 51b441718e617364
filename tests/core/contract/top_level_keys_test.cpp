// SPDX-License-Identifier: Apache-2.0
#include "core/contract/top_level_keys.h"
#include "tests/support/test_program.h"

class TopLevelKeysTest : public QObject {
    Q_OBJECT
private slots:
    void findsKeysAndValues_data();
    void findsKeysAndValues();
    void tellsJsonAndTidiness_data();
    void tellsJsonAndTidiness();
    void everyBeginningOfATextIsSafe();
};

static std::string listed(const core::TopLevelKeys& top)
{
    std::string out;
    for (const core::TopLevelKey& each : top.keys)
        out.append(each.key).append("=").append(each.value).append(" ");
    return out;
}

void TopLevelKeysTest::findsKeysAndValues_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    const auto add = [](const char* name, const char* bytes, const char* expected) {
        QTest::newRow(name) << std::string(bytes) << std::string(expected);
    };
    add("block", "a: 1\nb:\n  c: 2\nd: x y # z\n", "a=1 b= d=x y ");
    add("quotes", "\"a\": 'b c'\n'd' :\t\"e\"\n", "a=b c d=e ");
    add("colons in keys and values", "a:b: c:d\n", "a:b=c:d ");
    add("no space, no key", "a:b\n", "");
    add("containers", "a: {b: 1}\nc: [d]\ne: |\n  f: 1\ng: *h\n", "a= c= e= g= ");
    add("tag and anchor", "a: !!str b\nc: &d e\n", "a=b c=e ");
    add("list under a key", "a:\n- b: 1\nc: 2\n", "a= c=2 ");
    add("documents", "---\na: 1\n...\n---\n  b: 2\n", "a=1 b=2 ");
    add("json", R"({"a":"b","c":{"d":["e",{"f":1}]},"g":1.5})", "a=b c= g=1.5 ");
    add("json with space", "{ \"a\" : null ,\n \"b\" : \"c\\\"}\" }", "a=null b=c\\\"} ");
    add("braces of yaml", "{a: it's fine, 'b': [c, \"}\"], d: e}", "a=it's fine b= d=e ");
    add("braces behind a mark", "--- {a: 1}", "a=1 ");
    add("comments in braces", "{ # x\n a: 1, // y\n b: 2 }", "a=1 b=2 ");
    add("unclosed", R"({"a":"b","c":{"d":)", "a=b c= ");
    add("list", "[{\"a\":1}]", "");
    add("markup", "<a: 1>\nb: 2", "");
    add("empty", "", "");
}

void TopLevelKeysTest::findsKeysAndValues()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, expected);
    QCOMPARE(listed(core::findTopLevelKeys(bytes)), expected);
}

void TopLevelKeysTest::tellsJsonAndTidiness_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isTidy");
    const auto add = [](const char* bytes, bool isJson, bool isTidy) {
        QTest::newRow(bytes) << std::string(bytes) << isJson << isTidy;
    };
    add("{\"a\":1}", true, true);
    add("{a: 1}", false, true);
    add("a: 1\n- b\n# c\n}\n", false, true);
    add("a: 1\nwords\n", false, false);
    add("```yaml\na: 1\n```\n", false, false);
    add("{{ if }}\na: 1\n", false, false);
}

void TopLevelKeysTest::tellsJsonAndTidiness()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, isJson);
    QFETCH(bool, isTidy);
    const auto top = core::findTopLevelKeys(bytes);
    QCOMPARE(top.isJson, isJson);
    QCOMPARE(top.isTidy, isTidy);
}

void TopLevelKeysTest::everyBeginningOfATextIsSafe()
{
    for (const std::string text : {R"({"a":"b\"","c":{'d':["e"]},# x
f: 'g', "h)",
             "\xEF\xBB\xBF--- # x\n\"a\" : &b 'c'\n'd: !!str e\n"}) {
        for (std::size_t end = 0; end <= text.size(); ++end) {
            const std::string beginning = text.substr(0, end);
            for (const core::TopLevelKey& each : core::findTopLevelKeys(beginning).keys)
                QVERIFY(each.key.size() + each.value.size() <= beginning.size());
        }
    }
}

COUNTERSIGN_TEST(TopLevelKeysTest)
#include "top_level_keys_test.moc"
