// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/json_invariants.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <random>

/// nlohmann's verdict on the whole text, against ours on what it is shown of it.
static std::string brokenVerdict(const std::string& bytes)
{
    const core::StrictJsonEnd end = test::readStrictly(bytes).end;
    const bool isExempt = bytes.find('\0') != std::string::npos || end == core::StrictJsonEnd::TooDeep;
    const bool accepts = nlohmann::json::accept(bytes);
    return isExempt || accepts == (end == core::StrictJsonEnd::Accepted) ? std::string()
                                                                         : "nlohmann decides otherwise";
}

static std::string broken(const std::string& bytes)
{
    const std::string invariant = test::brokenJsonInvariant(bytes);
    return invariant.empty() ? brokenVerdict(bytes) : invariant;
}

/// Every JSON text among the fixtures and the fuzzer's seeds.
static std::vector<std::filesystem::path> jsonTexts()
{
    std::vector<std::filesystem::path> texts;
    for (const char* folder : {"fixtures", "fuzz/corpus"})
        for (const auto& entry :
            std::filesystem::recursive_directory_iterator(test::sourceFolder() / "tests" / folder))
            if (entry.path().extension() == ".json")
                texts.push_back(entry.path());
    std::ranges::sort(texts);
    return texts;
}

/// Small changes of the kind people and transports make, by a generator with a fixed seed.
class Mutator {
public:
    explicit Mutator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::string mutate(std::string bytes)
    {
        for (std::size_t count = 1 + below(3); count > 0; --count)
            mutateOnce(bytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void mutateOnce(std::string& bytes)
    {
        static const std::vector<std::string> Pieces {"\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n",
            "'", "/*", "//", "#", "\\u", "\\ud83d\\ude00", "\\ud800", "null", "true", "NaN", "1e999", "-",
            "+", ".", "0", "e", "\t", "\r", std::string(1, '\0'), "\xEF\xBB\xBF", "\xC2\xA0",
            "\xF0\x9F\x98\x80", "\xED\xA0\x80", "\x7F", "\x01", "\"a\":", "[[", "}}", "         "};
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = std::min(below(6), bytes.size() - at);
        switch (below(5)) {
        case 0:
            bytes.erase(at, length);
            break;
        case 1:
            bytes.insert(at, Pieces[below(Pieces.size())]);
            break;
        case 2:
            bytes.replace(at, length, Pieces[below(Pieces.size())]);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, 4 * length));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(below(256));
        }
    }

    std::mt19937 m_random;
};

class JsonAgreementTest : public QObject {
    Q_OBJECT
private slots:
    void holdsOnFixtures_data();
    void holdsOnFixtures();
    void holdsOnMutations_data();
    void holdsOnMutations();
};

void JsonAgreementTest::holdsOnFixtures_data()
{
    QTest::addColumn<QString>("path");
    for (const auto& path : jsonTexts())
        QTest::newRow(path.lexically_relative(test::sourceFolder()).c_str()) << QString::fromStdString(path);
}

void JsonAgreementTest::holdsOnFixtures()
{
    QFETCH(QString, path);
    const std::string problem = broken(test::readFile(path.toStdString()));
    QVERIFY2(problem.empty(), problem.c_str());
}

void JsonAgreementTest::holdsOnMutations_data()
{
    holdsOnFixtures_data();
}

void JsonAgreementTest::holdsOnMutations()
{
    QFETCH(QString, path);
    const std::string original = test::readFile(path.toStdString());
    if (original.size() > 4096)
        QSKIP("too long to be read hundreds of times");
    Mutator mutator(static_cast<std::uint32_t>(original.size()) + 17);
    for (int round = 0; round < 200; ++round) {
        const std::string bytes = mutator.mutate(original);
        const std::string problem = broken(bytes);
        QVERIFY2(problem.empty(),
            (problem + "\n" + QByteArray::fromStdString(bytes).toPercentEncoding(" {}[]:,\"").toStdString())
                .c_str());
    }
}

COUNTERSIGN_TEST(JsonAgreementTest)
#include "json_agreement_test.moc"
