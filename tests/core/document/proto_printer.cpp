// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/proto_printer.h"

namespace test {
namespace {

using core::Node;

std::string text(const Node& node)
{
    return std::string(node.text());
}

std::string quoted(std::string_view bytes)
{
    std::string out = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\0')
            out += "\\000";
        else
            out += c;
    }
    return out + "\"";
}

/// The second of a name is "name #2".
std::string withoutCount(std::string_view key)
{
    return std::string(key.substr(0, key.find(" #")));
}

std::string value(const Node& node)
{
    std::string out;
    if (node.isMap()) {
        for (const Node entry : node)
            out += withoutCount(entry.key()) + ": " + value(entry) + " ";
        return "{ " + out + "}";
    }
    if (node.isSequence()) {
        for (const Node item : node)
            out += (out.empty() ? "" : ", ") + value(item);
        return "[" + out + "]";
    }
    return node.has(core::QuotedValue) ? quoted(node.text()) : text(node);
}

std::string options(const Node& holder)
{
    const Node given = holder["options:"];
    std::string out;
    for (const Node entry : given)
        out += (out.empty() ? "" : ", ") + withoutCount(entry.key()) + " = " + value(entry);
    return given ? " [" + out + "]" : "";
}

std::string body(const Node& holder);

std::string type(const Node& node)
{
    return node.isMap() ? "map<" + text(node["key:"]) + ", " + text(node["value:"]) + ">" : text(node);
}

std::string range(const Node& item)
{
    if (!item.isMap())
        return value(item);
    return value(item["from:"]) + (item["to:"] ? " to " + value(item["to:"]) : "");
}

std::string ranges(const Node& holder, const std::string& keyword)
{
    std::string out;
    for (const Node item : holder[keyword + ":"])
        out += (out.empty() ? " " : ", ") + range(item);
    return keyword + out + options(holder) + ";\n";
}

std::string field(const Node& node)
{
    const std::string label = node["label:"] ? text(node["label:"]) + " " : "";
    const bool isGroup = node["type:"].text() == "group";
    const std::string number = node["number:"] ? " = " + value(node["number:"]) : "";
    return label + type(node["type:"]) + " " + text(node["field:"]) + number + options(node)
        + (isGroup ? body(node) : ";\n");
}

std::string side(const Node& node, const char* stream, const char* type)
{
    return "(" + std::string(node[stream] ? "stream " : "") + text(node[type]) + ")";
}

std::string rpc(const Node& node)
{
    return "rpc " + text(node["rpc:"]) + side(node, "client stream:", "request:") + " returns "
        + side(node, "server stream:", "response:") + body(node);
}

std::string import(const Node& node)
{
    const std::string kind = node["kind:"] ? text(node["kind:"]) + " " : "";
    return "import " + kind + value(node["import:"]) + ";\n";
}

std::string statement(const Node& node)
{
    if (node.isString())
        return text(node) + "\n\n";
    if (node["type:"])
        return field(node);
    for (const char* keyword : {"syntax", "edition"})
        if (const Node said = node[std::string(keyword) + ":"])
            return keyword + std::string(" = ") + value(said) + ";\n";
    if (const Node name = node["package:"])
        return "package " + text(name) + ";\n";
    if (node["import:"])
        return import(node);
    if (node["option:"])
        return "option " + text(node["option:"]) + " = " + value(node["value:"]) + ";\n";
    for (const char* keyword : {"message", "enum", "service", "oneof", "extend"})
        if (const Node name = node[std::string(keyword) + ":"])
            return keyword + std::string(" ") + text(name) + body(node);
    for (const char* keyword : {"reserved", "extensions"})
        if (node[std::string(keyword) + ":"])
            return ranges(node, keyword);
    if (node["rpc:"])
        return rpc(node);
    return text(node["value:"]) + " = " + value(node["number:"]) + options(node) + ";\n";
}

bool isPart(const Node& node)
{
    return node.key().ends_with(':');
}

std::string body(const Node& holder)
{
    std::string out;
    for (const Node member : holder)
        if (!isPart(member))
            out += statement(member);
    return " {\n" + out + "}\n";
}

} // namespace

std::string printProto(const core::Tree& tree)
{
    std::string out;
    for (const Node each : tree.root())
        out += statement(each);
    return out;
}

} // namespace test
