// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/generated_module.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <string_view>

namespace bench {

namespace {

constexpr std::array<std::string_view, 20> Words = {"order", "payment", "customer", "invoice", "status",
    "amount", "currency", "the", "of", "is", "when", "created", "account", "balance", "refund", "webhook",
    "returned", "with", "field", "value"};
constexpr std::array<std::string_view, 10> Types = {"string", "int32", "int64", "bool", "double", "bytes",
    "repeated string", "map<string, string>", "google.protobuf.Timestamp", "repeated int64"};

constexpr std::size_t FilesOfPackage = 20;
constexpr std::size_t MostImports = 3;
constexpr int FieldsOfMessage = 9;
constexpr int EditKinds = 5;
constexpr int FieldsBetweenEdits = 401;

std::string packageOf(std::size_t file)
{
    return "generated.area" + std::to_string(file / FilesOfPackage) + ".v1";
}

std::string pathOf(std::size_t file)
{
    return "generated/area" + std::to_string(file / FilesOfPackage) + "/v1/file" + std::to_string(file)
        + ".proto";
}

/// Writes one file after another; what it draws does not depend on the edits.
class Writer {
public:
    explicit Writer(int edits)
        : m_edits(edits)
    {
    }

    ModuleFile file(std::size_t number, int messages)
    {
        m_text.clear();
        m_message = 0;
        m_name = std::to_string(number);
        writeHead(number);
        writeService();
        while (m_message < messages)
            writeMessage();
        return {pathOf(number), m_text};
    }

private:
    void writeHead(std::size_t number)
    {
        comment("", 40);
        m_text += "syntax = \"proto3\";\n\npackage " + packageOf(number) + ";\n\n";
        m_imported.clear();
        for (std::size_t i = 0; i < std::min(number, MostImports); ++i) {
            const std::size_t other = number - 1 - (m_random() % std::min<std::size_t>(number, 60));
            const std::string type = "." + packageOf(other) + ".Part" + std::to_string(other) + "x0";
            if (std::ranges::find(m_imported, type) != m_imported.end())
                continue;
            m_imported.push_back(type);
            m_text += "import \"" + pathOf(other) + "\";\n";
        }
        m_text += "import \"google/protobuf/timestamp.proto\";\n\n";
        m_text += "option java_multiple_files = true;\noption java_outer_classname = \"File" + m_name
            + "Proto\";\noption java_package = \"com." + packageOf(number) + "\";\n\n";
    }

    void writeService()
    {
        comment("", 25);
        m_text += "service Service" + m_name + " {\n";
        for (const std::string_view verb : {"Get", "List", "Update"}) {
            comment("  ", 20);
            m_text += "  rpc " + std::string(verb) + "Part(Part" + m_name + "x0) returns (Part" + m_name
                + (verb == "List" ? "x1);\n" : "x0);\n");
        }
        m_text += "}\n\n";
        comment("", 12);
        m_text += "enum State" + m_name + " {\n";
        for (const std::string_view value : {"UNSPECIFIED", "PENDING", "PAID", "REFUNDED"})
            m_text +=
                "  STATE" + m_name + "_" + std::string(value) + " = " + std::to_string(m_value++ % 4) + ";\n";
        m_text += "}\n\n";
    }

    void writeMessage()
    {
        comment("", 18);
        m_text += "message Part" + m_name + "x" + std::to_string(m_message++) + " {\n";
        for (int number = 1; number <= FieldsOfMessage; ++number)
            writeField(number);
        m_text += "  oneof choice {\n    string text = 20;\n    int64 count = 21;\n  }\n}\n\n";
    }

    void writeField(int number)
    {
        comment("  ", 13);
        const std::string_view word = Words[m_random() % Words.size()];
        const std::string type = drawType();
        const int edit = nextEdit();
        if (edit == 1)
            return;
        m_text += edit == 0 ? "  // A note.\n  " : "  ";
        m_text += (edit == 2 ? "string" : type) + ' ' + std::string(word) + (edit == 3 ? "_renamed_" : "_")
            + std::to_string(number) + " = " + std::to_string(number)
            + (edit == 4 ? " [deprecated = true];\n" : ";\n");
    }

    std::string drawType()
    {
        const std::size_t drawn = m_random() % (Types.size() + 3);
        if (drawn < Types.size())
            return std::string(Types[drawn]);
        if (drawn == Types.size() || m_imported.empty())
            return "State" + m_name;
        return m_imported[m_random() % m_imported.size()];
    }

    /// What becomes of the field: a number below EditKinds, or nothing.
    int nextEdit()
    {
        if (m_edits == 0 || ++m_fields % FieldsBetweenEdits != 0)
            return EditKinds;
        --m_edits;
        return m_edits % EditKinds;
    }

    void comment(std::string_view indent, int words)
    {
        m_text += indent;
        m_text += "//";
        std::size_t length = 0;
        for (int word = 0; word < words; ++word) {
            const std::string_view next = Words[m_random() % Words.size()];
            if (length + next.size() > 72) {
                m_text += '\n';
                m_text += indent;
                m_text += "//";
                length = 0;
            }
            (m_text += ' ') += next;
            length += next.size() + 1;
        }
        m_text += '\n';
    }

    std::mt19937 m_random {2026};
    std::string m_text;
    std::string m_name; ///< of the file: its number
    std::vector<std::string> m_imported; ///< types of files that the file imports
    int m_message = 0;
    int m_value = 0;
    int m_edits;
    int m_fields = 0;
};

} // namespace

std::vector<ModuleFile> generateModule(std::size_t files, int messagesEach, int edits)
{
    Writer writer(edits);
    std::vector<ModuleFile> module;
    for (std::size_t number = 0; number < files; ++number)
        module.push_back(writer.file(number, messagesEach));
    return module;
}

void writeModule(const std::vector<ModuleFile>& module, const std::filesystem::path& folder)
{
    for (const ModuleFile& file : module) {
        std::filesystem::create_directories((folder / file.path).parent_path());
        std::ofstream(folder / file.path, std::ios::binary) << file.text;
    }
}

} // namespace bench
