// SPDX-License-Identifier: Apache-2.0
#include "core/contract/look_tokens.h"
#include "tests/support/test_program.h"

using core::LookSyntax;
using core::LookTokens;

class LookTokensTest : public QObject {
    Q_OBJECT
private slots:
    void splitsTexts_data();
    void splitsTexts();
    void balancedBrackets_data();
    void balancedBrackets();
    void goesOnAtALineThatBeginsWithoutSpace();
    void knowsItsLine();
};

void LookTokensTest::splitsTexts_data()
{
    QTest::addColumn<LookSyntax>("syntax");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("expected");
    const auto add = [](const char* name, LookSyntax syntax, const char* bytes, const char* expected) {
        QTest::newRow(name) << syntax << std::string(bytes) << std::string(expected);
    };
    add("graphql", LookSyntax::GraphQl, "type A_1 { b(c: [D!]! = 1.5): E @f } # g",
        "type A_1 { b ( c : [ D ! ] ! = 1 . 5 ) : E @ f }");
    add("graphql commas are space", LookSyntax::GraphQl, "a,b,,c", "a b c");
    add("graphql strings", LookSyntax::GraphQl, R"("a \" b" """c " d \""" e""" f)",
        R"("a \" b" """c " d \""" e""" f)");
    add("graphql string over a line", LookSyntax::GraphQl, "a \"b\nc\"", "a bad");
    add("graphql block over lines", LookSyntax::GraphQl, "\"\"\"a\nb\"\"\" c", "\"\"\"a\nb\"\"\" c");
    add("graphql unclosed block", LookSyntax::GraphQl, "a \"\"\"b", "a bad");
    add("graphql knows no semicolon", LookSyntax::GraphQl, "a; b", "a bad");
    add("proto", LookSyntax::Proto, "a.b = -0x1F; // c\nmap<d, e> f /* g\nh */ i",
        "a . b = - 0x1F ; map < d , e > f i");
    add("proto strings", LookSyntax::Proto, R"("a'" 'b"' 'c\'')", R"("a'" 'b"' 'c\'')");
    add("proto unclosed comment", LookSyntax::Proto, "a /* b", "a / bad");
    add("proto knows no hash", LookSyntax::Proto, "# a", "bad");
    add("byte order mark", LookSyntax::Proto, "\xEF\xBB\xBFx", "x");
    add("other bytes", LookSyntax::GraphQl, "a \xC3\xA9", "a bad");
    add("nothing", LookSyntax::GraphQl, " \n\t", "");
}

void LookTokensTest::splitsTexts()
{
    QFETCH(LookSyntax, syntax);
    QFETCH(std::string, bytes);
    QFETCH(std::string, expected);
    LookTokens tokens(bytes, syntax);
    std::string found;
    while (!tokens.peek().isEnd())
        found.append(found.empty() ? "" : " ").append(tokens.take().text);
    if (tokens.peek().kind == core::LookTokenKind::Bad)
        found += found.empty() ? "bad" : " bad";
    QCOMPARE(found, expected);
}

void LookTokensTest::balancedBrackets_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("isBalanced");
    const auto add = [](const char* bytes, bool isBalanced) {
        QTest::newRow(bytes) << std::string(bytes) << isBalanced;
    };
    add("{}", true);
    add("{ a (b [c] \"}\") }", true);
    add("{ a ( }", false);
    add("{ a ) }", false);
    add("{", false);
    add("(", false);
    add("{ ; }", false);
}

void LookTokensTest::balancedBrackets()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, isBalanced);
    const std::string text = bytes + " behind";
    LookTokens tokens(text, LookSyntax::GraphQl);
    QCOMPARE(tokens.acceptBalanced("{"), isBalanced);
    if (isBalanced)
        QVERIFY(tokens.accept("behind") && tokens.peek().isEnd());
}

void LookTokensTest::goesOnAtALineThatBeginsWithoutSpace()
{
    LookTokens tokens("a ; b\n  c\n\n; d\ne f\n", LookSyntax::GraphQl);
    QVERIFY(tokens.accept("a"));
    QVERIFY(tokens.peek().isEnd());
    tokens.skipLine();
    QVERIFY(tokens.peek().startsLine);
    QVERIFY(tokens.accept("e") && tokens.accept("f"));
    tokens.skipLine();
    QCOMPARE(tokens.peek().kind, core::LookTokenKind::End);
}

void LookTokensTest::knowsItsLine()
{
    LookTokens tokens("a\n\"\"\"x\ny\"\"\"\nb", LookSyntax::GraphQl);
    QCOMPARE(tokens.line(), 1U);
    tokens.take();
    QCOMPARE(tokens.line(), 2U);
    tokens.take();
    QCOMPARE(tokens.line(), 4U);
}

COUNTERSIGN_TEST(LookTokensTest)
#include "look_tokens_test.moc"
