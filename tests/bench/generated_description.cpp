// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/generated_description.h"

#include <array>
#include <random>
#include <string_view>

namespace bench {

namespace {

constexpr std::array<std::string_view, 24> Words = {"order", "payment", "customer", "invoice", "status",
    "amount", "currency", "the", "of", "is", "when", "created", "account", "balance", "refund", "dispute",
    "webhook", "endpoint", "returned", "with", "this", "field", "value", "object"};

constexpr int FewEdits = 200;
/// Paths whose two operations fail with the same schema: it has 2,000 uses.
constexpr int PathsWithProblem = 1000;
constexpr int Tags = 20;

/// Writes the same values in both syntaxes at once.
class Writer {
public:
    explicit Writer(int edits)
        : m_edits(edits)
        , m_everySo(edits > FewEdits ? 24 : 97)
    {
    }

    Description take() { return {std::move(m_yaml), std::move(m_json)}; }
    std::size_t size() const { return m_yaml.size(); }

    void open(std::string_view key)
    {
        line(key);
        m_yaml += "\n";
        m_json += "{";
        ++m_depth;
        m_first = true;
    }
    void close()
    {
        --m_depth;
        m_json += "\n" + std::string(m_depth * 2, ' ') + "}";
        m_first = false;
    }
    void scalar(std::string_view key, std::string_view value, bool isString = true)
    {
        line(key);
        m_yaml += isString && value.find_first_of(":#'") != std::string_view::npos
            ? " \"" + std::string(value) + "\"\n"
            : " " + std::string(value) + "\n";
        m_json += isString ? "\"" + std::string(value) + "\"" : std::string(value);
    }
    void words(std::string_view key, std::string_view listed)
    {
        line(key);
        m_yaml += "\n";
        m_json += "[";
        for (std::size_t at = 0; at < listed.size();) {
            const std::size_t end = std::min(listed.find(' ', at), listed.size());
            const std::string word(listed.substr(at, end - at));
            m_yaml += std::string(m_depth * 2, ' ') + "- " + word + "\n";
            m_json += at > 0 ? ", " : "";
            m_json += '"' + word + '"';
            at = end + 1;
        }
        m_json += "]";
    }
    std::string sentence(int count)
    {
        std::string out;
        for (int word = 0; word < count; ++word)
            out += (word > 0 ? " " : "") + std::string(Words[m_random() % Words.size()]);
        return out;
    }
    /// A number now and then a different one, when there are edits to spread.
    std::string limit()
    {
        const bool edited = m_edits > 0 && ++m_limits % m_everySo == 0;
        m_edits -= edited ? 1 : 0;
        return std::to_string(100 + m_random() % 900 + (edited ? 1000 : 0));
    }

private:
    void line(std::string_view key)
    {
        m_yaml += std::string(m_depth * 2, ' ') + std::string(key) + ":";
        m_json += (m_first ? "\n" : ",\n") + std::string(m_depth * 2, ' ') + "\"" + std::string(key) + "\": ";
        m_first = false;
    }

    std::string m_yaml;
    std::string m_json = "{";
    std::mt19937 m_random {2026};
    std::size_t m_depth = 0;
    int m_edits;
    int m_everySo; ///< limits there is an edit, so that they reach the end of the text
    int m_limits = 0;
    bool m_first = true;
};

void writeSchema(Writer& writer, const std::string& name)
{
    writer.open(name);
    writer.scalar("type", "object");
    writer.scalar("description", writer.sentence(14));
    writer.words("required", "id status amount");
    writer.open("properties");
    for (const std::string_view property : {"id", "status", "amount", "currency", "created", "metadata"}) {
        writer.open(property);
        writer.scalar("type", property == "amount" ? "integer" : "string");
        writer.scalar("description", writer.sentence(9));
        writer.scalar("maxLength", writer.limit(), false);
        if (property == "status")
            writer.words("enum", "pending paid payment_abandoned");
        writer.close();
    }
    writer.close();
    writer.close();
}

void writePath(Writer& writer, int number)
{
    const std::string resource = "resource_" + std::to_string(number);
    writer.open("/v1/" + resource + "/{id}");
    for (const std::string_view method : {"get", "post"}) {
        writer.open(method);
        writer.scalar("operationId", std::string(method) + "_" + resource);
        writer.scalar("summary", writer.sentence(6));
        writer.words("tags", "tag_" + std::to_string(number % Tags));
        writer.open("responses");
        for (const std::string_view status : {"2XX", "4XX"}) {
            const bool isProblem = status == "4XX" && number < PathsWithProblem;
            writer.open(status);
            writer.scalar("description", writer.sentence(5));
            writer.open("content");
            writer.open("application/json");
            writer.open("schema");
            writer.scalar("$ref",
                "#/components/schemas/" + (isProblem ? "problem" : "schema_" + std::to_string(number)));
            for (int level = 0; level < 4; ++level)
                writer.close();
        }
        writer.close();
        writer.close();
    }
    writer.close();
}

} // namespace

Description generateDescription(std::size_t bytes, int edits)
{
    Writer writer(edits);
    writer.scalar("openapi", "3.1.0");
    writer.open("info");
    writer.scalar("title", "Generated");
    writer.scalar("version", "1.0.0");
    writer.close();
    int number = 0;
    writer.open("paths");
    for (; writer.size() < bytes / 2; ++number)
        writePath(writer, number);
    writer.close();
    writer.open("components");
    writer.open("schemas");
    writeSchema(writer, "problem");
    for (int schema = 0; schema < number || writer.size() < bytes; ++schema)
        writeSchema(writer, "schema_" + std::to_string(schema));
    writer.close();
    writer.close();
    Description description = writer.take();
    description.json += "\n}\n";
    return description;
}

} // namespace bench
