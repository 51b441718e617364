// SPDX-License-Identifier: Apache-2.0
// A text is read again from its reading before; what is found must be what a fresh reading finds.
#include "core/compat/diff_json.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/workspace/edited_files.h"

#include <array>
#include <cstring>

namespace {

constexpr const char* Shop = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: '1'}\n"
                             "paths:\n"
                             "  /orders:\n"
                             "    get:\n"
                             "      parameters:\n"
                             "        - {name: page, in: query, schema: {type: integer}}\n"
                             "      responses:\n"
                             "        '200':\n"
                             "          description: fine\n"
                             "          content:\n"
                             "            application/json:\n"
                             "              schema: {$ref: 'types.yaml#/Order'}\n";

constexpr const char* Types = "Order:\n"
                              "  type: object\n"
                              "  required: [id]\n"
                              "  properties:\n"
                              "    id: {type: string}\n"
                              "    status: {type: string, enum: [open, paid]}\n";

/// Nothing of it differs from the baseline.
constexpr const char* Stock = "openapi: 3.1.0\n"
                              "info: {title: Stock, version: '1'}\n"
                              "paths:\n"
                              "  /parts:\n"
                              "    get: {responses: {'200': {description: all, content: {application/json:\n"
                              "      {schema: {$ref: 'parts.yaml#/Part'}}}}}}\n";
constexpr const char* Parts = "Part: {type: object, properties: {name: {$ref: 'words.yaml'}}}\n";
constexpr const char* Words = "type: string\n";

/// What lies in the working tree has it, the baseline has not.
constexpr const char* Note = "    note: {type: string}\n";

struct Typing {
    const char* file;
    const char* what;
    const char* with;
};

/// One after the other, each on what the one before left.
constexpr std::array Typings {
    Typing {"shop.yaml", "fine", "fined"},
    Typing {"shop.yaml", "fined", "fine: not any more"}, // breaks the text
    Typing {"shop.yaml", "fine: not any more", "fine"},
    Typing {"types.yaml", "paid]", "paid, sent]"},
    Typing {"types.yaml", "required: [id]", "required: [id, status]"},
    Typing {"shop.yaml", "name: page, in: query", "name: page, in: query, required: true"},
    Typing {"shop.yaml", "  /orders:\n",
        "  /nothing: {get: {responses: {'204': {description: x}}}}\n  /orders:\n"},
    Typing {"types.yaml", "    id: {type: string}\n", ""},
    Typing {"shop.yaml", "types.yaml#/Order", "types.yaml#/Gone"},
    Typing {"shop.yaml", "types.yaml#/Gone", "types.yaml#/Order"},
    Typing {"types.yaml", "Order:\n", "Order: &order\n"}, // an anchor: read as a whole
    Typing {"types.yaml", "Order: &order\n", "Order:\n"},
};

using UnsavedTexts = std::map<std::string, std::shared_ptr<const core::SourceText>>;

std::string diffOf(const ui::Study& study, std::string_view entry)
{
    for (const core::ComparedContract& contract : study.check.contracts)
        if (contract.diff.candidate && contract.diff.candidate->name == entry)
            return core::diffJson(contract.diff, {});
    return {};
}

std::string replaced(std::string text, const Typing& typing)
{
    const std::size_t at = text.find(typing.what);
    return at == std::string::npos ? std::string() : text.replace(at, std::strlen(typing.what), typing.with);
}

std::string foundIn(const ui::StudyResult& study)
{
    if (!study)
        return study.error().message;
    std::string found;
    for (const core::ComparedContract& contract : (*study)->check.contracts)
        found += core::diffJson(contract.diff, {});
    for (const std::string& reason : (*study)->check.reasons)
        found += reason + '\n';
    return found;
}

} // namespace

class StudyEditedTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void findsWhatAFreshReadingFinds();
    void readsOnlyWhatWasTyped();
    void textsThatWereGivenUpAreReadFromTheDiskAgain();
    void aFragmentOfAnUnchangedContractIsJudged();
    void aBrokenTextHoldsUpNobodyElse();
    void aTextThatWasBrokenOnTheDiskIsReadAgain();

private:
    /// Each text is read from what was read of it for the study.
    ui::StudyResult edited(
        const ui::Study& study, const UnsavedTexts& texts, bool isDiskOutdated = false) const
    {
        ui::LiveTexts live;
        for (const auto& [path, text] : texts) {
            const auto known = study.live.find(path);
            live[path] = ui::readAgain(known == study.live.end() ? nullptr : known->second, path, text, {});
        }
        return ui::studyEdited(study, ui::EditedFiles {live, m_found, isDiskOutdated}, {}, {});
    }

    test::ScratchRepository m_repository;
    std::shared_ptr<const core::Discovery> m_found;
    std::shared_ptr<const ui::Study> m_begun;
};

void StudyEditedTest::initTestCase()
{
    m_repository.write("shop.yaml", Shop);
    m_repository.write("types.yaml", Types);
    m_repository.write("stock.yaml", Stock);
    m_repository.write("parts.yaml", Parts);
    m_repository.write("words.yaml", Words);
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    m_repository.write("types.yaml", std::string(Types) + Note);
}

void StudyEditedTest::init()
{
    auto repository = core::Repository::open(m_repository.path());
    QVERIFY(repository);
    m_found = std::make_shared<const core::Discovery>(
        core::discoverContracts(*repository, repository->revision({}).value()).value());
    const auto study = ui::studyPair(
        std::make_shared<const core::Repository>(std::move(*repository)), {"v1.0.0", {}}, {}, {});
    QVERIFY(study);
    m_begun = *study;
}

void StudyEditedTest::findsWhatAFreshReadingFinds()
{
    std::map<std::string, std::string> texts {{"shop.yaml", Shop}, {"types.yaml", std::string(Types) + Note}};
    UnsavedTexts unsaved;
    std::shared_ptr<const ui::Study> last = m_begun;
    for (const Typing& typing : Typings) {
        texts[typing.file] = replaced(texts[typing.file], typing);
        QVERIFY2(!texts[typing.file].empty(), typing.what);
        unsaved[typing.file] = core::SourceText::make(texts[typing.file], typing.file);
        const auto again = edited(*last, unsaved);
        const auto fresh = edited(*m_begun, unsaved);
        QCOMPARE(QString::fromStdString(foundIn(again)), QString::fromStdString(foundIn(fresh)));
        if (!again)
            continue;
        last = *again;
        QCOMPARE(std::string(last->text(core::Side::Candidate, typing.file)->bytes()), texts[typing.file]);
    }
    QVERIFY(last->changes().size() > 2);
}

void StudyEditedTest::readsOnlyWhatWasTyped()
{
    const auto first = edited(*m_begun, {{"shop.yaml", core::SourceText::make(Shop, "shop.yaml")}});
    QVERIFY(first && (*first)->live.at("shop.yaml")->report().isWhole);
    const std::string typed = replaced(Shop, Typings.front());
    const auto next = edited(**first, {{"shop.yaml", core::SourceText::make(typed, "shop.yaml")}});
    QVERIFY(next && !(*next)->live.at("shop.yaml")->report().isWhole);
    const auto same = edited(**next, {{"shop.yaml", core::SourceText::make(typed, "shop.yaml")}});
    QVERIFY(same);
    QCOMPARE((*same)->live.at("shop.yaml"), (*next)->live.at("shop.yaml"));
    // The file beside it is the one that was read at first.
    QCOMPARE((*same)->text(core::Side::Candidate, "types.yaml").get(),
        m_begun->text(core::Side::Candidate, "types.yaml").get());
}

void StudyEditedTest::textsThatWereGivenUpAreReadFromTheDiskAgain()
{
    const auto broken = core::SourceText::make(replaced(Types, Typings[7]), "types.yaml");
    const auto text = core::SourceText::make(replaced(Shop, Typings[0]), "shop.yaml");
    const auto both = edited(*m_begun, {{"shop.yaml", text}, {"types.yaml", broken}});
    QVERIFY(both && (*both)->text(core::Side::Candidate, "types.yaml")->bytes() == broken->bytes());
    const auto one = edited(**both, {{"shop.yaml", text}});
    QVERIFY(one);
    QCOMPARE(foundIn(one), foundIn(edited(*m_begun, {{"shop.yaml", text}})));
    QVERIFY(foundIn(one) != foundIn(both));
    QVERIFY(!(*one)->live.contains("types.yaml"));
}

void StudyEditedTest::aFragmentOfAnUnchangedContractIsJudged()
{
    const auto stockIn = [](const ui::Study& study) {
        return std::ranges::find_if(study.check.contracts,
            [](const core::ComparedContract& each) { return each.diff.contract == "stock"; });
    };
    QVERIFY(stockIn(*m_begun)->diff.isIdentical);
    for (const auto& [file, text] :
        {std::pair {"parts.yaml", "Part: {type: array}\n"}, std::pair {"words.yaml", "type: integer\n"}}) {
        const auto study = edited(*m_begun, {{file, core::SourceText::make(text, file)}});
        QVERIFY2(study, file);
        const auto stock = stockIn(**study);
        QVERIFY2(
            !stock->diff.isIdentical && stock->diff.judgement.count(core::Severity::Breaking) == 1, file);
        QCOMPARE(stock->diff.judgement.findings.front().candidate->file, std::string(file));
    }
    // Of a contract that has no such file nothing is read.
    const auto study = edited(*m_begun, {{"shop.yaml", core::SourceText::make(Shop, "shop.yaml")}});
    QVERIFY(study && stockIn(**study)->diff.isIdentical);
}

/// What reaches it stays as it was, and the study says why.
void StudyEditedTest::aBrokenTextHoldsUpNobodyElse()
{
    UnsavedTexts texts;
    const auto type = [&](const char* file, const char* before, const Typing& typing) {
        texts[file] = core::SourceText::make(replaced(before, typing), file);
    };
    type("parts.yaml", Parts, {"", "object", "array"});
    const ui::StudyResult alone = edited(*m_begun, texts);
    QVERIFY(alone && !(*alone)->behind);
    type("shop.yaml", Shop, {"", "paths:", "paths: ["});
    const ui::StudyResult both = edited(*m_begun, texts);
    QVERIFY(both);
    QVERIFY((*both)->behind);
    QVERIFY((*both)->behind->message.find("shop.yaml") != std::string::npos);
    QCOMPARE(diffOf(**both, "stock.yaml"), diffOf(**alone, "stock.yaml"));
    QVERIFY(diffOf(**both, "stock.yaml") != diffOf(*m_begun, "stock.yaml"));
    QCOMPARE(diffOf(**both, "shop.yaml"), diffOf(*m_begun, "shop.yaml"));
    type("shop.yaml", Shop, {"", "paths:", "paths: "});
    const ui::StudyResult mended = edited(**both, texts);
    QVERIFY(mended && !(*mended)->behind);
}

/// What the study found there says nothing any more.
void StudyEditedTest::aTextThatWasBrokenOnTheDiskIsReadAgain()
{
    const UnsavedTexts texts = {
        {"parts.yaml", core::SourceText::make(replaced(Parts, {"", "object", "array"}), "parts.yaml")}};
    m_repository.write("types.yaml", std::string("broken: [\n") + Types);
    const ui::StudyResult typed = edited(*m_begun, texts, true);
    m_repository.write("types.yaml", std::string(Types) + Note);
    QVERIFY(typed);
    QVERIFY((*typed)->behind);
    QVERIFY((*typed)->behind->message.find("types.yaml") != std::string::npos);
    QVERIFY(diffOf(**typed, "stock.yaml") != diffOf(*m_begun, "stock.yaml"));
    const ui::StudyResult mended = edited(**typed, texts, true);
    QVERIFY(mended && !(*mended)->behind);
}

COUNTERSIGN_TEST(StudyEditedTest)
#include "study_edited_test.moc"
