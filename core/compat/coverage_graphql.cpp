// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_languages.h"

#include <array>

namespace core {

namespace coverage_of_graphql {

using enum Severity;

constexpr Flow Sent = Flow::Request;
constexpr Flow Received = Flow::Response;

constexpr std::string_view OfField = "type Query { f: % }\n";
constexpr std::string_view OfArgument = "type Query { f(a: %): Int }\n";
constexpr std::string_view OfInput = "input I { o: Int a: % }\ntype Query { f(i: I): Int }\n";
constexpr std::string_view OfDirective = "directive % on FIELD\ntype Query { f: Int }\n";

constexpr auto Rows = std::to_array<LanguageCoverage>({
    {"type", "field", Received, OfField, "Int", "String", Breaking, Breaking},
    {"type", "argument", Sent, OfArgument, "Int", "String", Breaking, Breaking},
    {"type", "input field", Sent, OfInput, "Int", "String", Breaking, Breaking},
    {"!", "field", Received, OfField, "Int", "Int!", Safe, Breaking},
    {"!", "item of a field", Received, OfField, "[Int]", "[Int!]", Safe, Breaking},
    {"!", "argument", Sent, OfArgument, "Int", "Int!", Breaking, Safe},
    {"!", "argument with a default", Sent, OfArgument, "Int = 1", "Int! = 1", Breaking, Safe},
    {"!", "item of an argument", Sent, OfArgument, "[Int]", "[Int!]", Breaking, Safe},
    {"!", "input field", Sent, OfInput, "Int", "Int!", Breaking, Safe},
    {"[]", "field", Received, OfField, "Int", "[Int]", Breaking, Breaking},
    {"[]", "argument", Sent, OfArgument, "Int", "[Int]", Breaking, Breaking},
    {"[]", "input field", Sent, OfInput, "Int", "[Int]", Breaking, Breaking},
    {"default", "argument", Sent, OfArgument, "Int", "Int = 1", Risky, Risky},
    {"default", "argument", Sent, OfArgument, "Int = 1", "Int = 2", Risky, Risky},
    {"default", "argument that must be given", Sent, OfArgument, "Int!", "Int! = 1", Safe, Breaking},
    {"default", "input field", Sent, OfInput, "Int = 1", "Int = 2", Risky, Risky},
    {"default", "input field that must be given", Sent, OfInput, "Int!", "Int! = 1", Safe, Breaking},
    {"default", "spelled otherwise", Sent, OfArgument, "Float = 1", "Float = 1.0"},

    {"field", "type", Received, "type Query { a: Int% }\n", "", " f: Int", Safe, Breaking},
    {"field", "interface", Received, "interface N { a: Int% }\ntype Query { n: N }\n", "", " f: Int", Safe,
        Breaking},
    {"field", "input", Sent, "input I { a: Int% }\ntype Query { f(i: I): Int }\n", "", " b: Int", Safe,
        Breaking},
    {"field that must be given", "input", Sent, "input I { a: Int% }\ntype Query { f(i: I): Int }\n", "",
        " b: Int!", Breaking, Breaking},
    {"argument", "field", Sent, "type Query { f%: Int }\n", "", "(a: Int)", Safe, Breaking},
    {"argument that must be given", "field", Sent, "type Query { f%: Int }\n", "", "(a: Int!)", Breaking,
        Breaking},
    {"argument", "directive", Sent, OfDirective, "@d", "@d(a: Int)", Safe, Breaking},
    {"argument that must be given", "directive", Sent, OfDirective, "@d", "@d(a: Int!)", Breaking, Breaking},
    {"enum value", "received", Received, "enum E { A% }\ntype Query { f: E }\n", "", " B", Risky, Safe},
    {"enum value", "sent", Sent, "enum E { A% }\ntype Query { f(e: E): Int }\n", "", " B", Safe, Breaking},
    {"union member", "union", Received,
        "type A { a: Int } type B { a: Int }\nunion U = A%\ntype Query { u: U b: B }\n", "", " | B", Risky,
        Breaking},
    {"implements", "type", Received, "interface N { a: Int }\ntype A% { a: Int }\ntype Query { a: A n: N }\n",
        "", " implements N", Risky, Breaking},
    {"implements", "interface", Received,
        "interface N { a: Int }\ninterface M% { a: Int }\ntype Query { m: M n: N }\n", "", " implements N",
        Risky, Breaking},

    {"type", "schema", Flow::None, "type Query { f: Int }\n%", "", "type A { a: Int }", Safe, Breaking},
    {"interface", "schema", Flow::None, "type Query { f: Int }\n%", "", "interface A { a: Int }", Safe,
        Breaking},
    {"union", "schema", Flow::None, "type Query { f: Int }\n%", "", "union A = Query", Safe, Breaking},
    {"enum", "schema", Flow::None, "type Query { f: Int }\n%", "", "enum A { B }", Safe, Breaking},
    {"input", "schema", Flow::None, "type Query { f: Int }\n%", "", "input A { b: Int }", Safe, Breaking},
    {"scalar", "schema", Flow::None, "type Query { f: Int }\n%", "", "scalar A", Safe, Breaking},
    {"kind", "type", Received, "% A { a: Int }\ntype Query { a: A }\n", "type", "interface", Breaking,
        Breaking},
    {"mutation", "schema", Flow::None, "type Query { f: Int }\ntype M { f: Int }\nschema { query: Query% }\n",
        "", " mutation: M", Safe, Breaking},
    {"query", "schema", Flow::None, "type A { f: Int } type B { f: Int }\nschema { query: % }\n", "A", "B",
        Breaking, Breaking},

    {"directive", "schema", Flow::None, "type Query { f: Int }\n%", "", "directive @d on FIELD", Safe,
        Breaking},
    {"repeatable", "directive", Flow::None, OfDirective, "@d", "@d repeatable", Safe, Breaking},
    {"on", "directive", Flow::None, "directive @d on FIELD%\ntype Query { f: Int }\n", "", " | QUERY", Safe,
        Breaking},
    {"@", "type", Received, "directive @d on OBJECT\ntype Query% { f: Int }\n", "", " @d", Risky, Risky},
    {"@", "field", Received, "directive @d on FIELD_DEFINITION\ntype Query { f: Int% }\n", "", " @d", Risky,
        Risky},
    {"@ argument", "field", Received, "directive @d(a: Int) on FIELD_DEFINITION\ntype Query { f: Int% }\n",
        " @d(a: 1)", " @d(a: 2)", Risky, Risky},
    {"@oneOf", "input", Sent, "input I% { a: Int b: Int }\ntype Query { f(i: I): Int }\n", "", " @oneOf",
        Breaking, Safe},
    {"@specifiedBy", "scalar", Received, "scalar S%\ntype Query { s: S }\n", "", " @specifiedBy(url: \"u\")",
        Docs, Docs},
    {"@deprecated", "field", Received, "type Query { a: Int f: Int% }\n", "", " @deprecated", Docs, Docs},
    {"@deprecated", "enum value", Received, "enum E { A B% }\ntype Query { f: E }\n", "", " @deprecated",
        Docs, Docs},
    {"@deprecated", "argument", Sent, "type Query { f(a: Int%): Int }\n", "", " @deprecated", Docs, Docs},
    {"reason", "field", Received, "type Query { a: Int f: Int @deprecated% }\n", "(reason: \"a\")",
        "(reason: \"b\")", Docs, Docs},
    {"description", "type", Received, "%type Query { f: Int }\n", "", "\"words\" ", Docs, Docs},
    {"description", "field", Received, "type Query { %f: Int }\n", "", "\"words\" ", Docs, Docs},
    {"description", "argument", Sent, "type Query { f(%a: Int): Int }\n", "", "\"words\" ", Docs, Docs},
    {"description", "enum value", Received, "enum E { %A }\ntype Query { f: E }\n", "", "\"words\" ", Docs,
        Docs},
    {"description", "schema", Flow::None, "type Query { f: Int }\n%schema { query: Query }\n", "",
        "\"words\" ", Docs, Docs},
    {"extend", "type", Received, "type Query { a: Int% f: Int }\n", "", " }\nextend type Query {"},
});

} // namespace coverage_of_graphql

std::span<const LanguageCoverage> graphQlCoverage()
{
    return coverage_of_graphql::Rows;
}

} // namespace core
