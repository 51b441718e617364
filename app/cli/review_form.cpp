// SPDX-License-Identifier: Apache-2.0
// The verbs review form and review fill: what only people know goes out as YAML and comes back.
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/json_answer.h"
#include "app/cli/output.h"
#include "app/cli/reviews.h"
#include "app/cli/wording.h"
#include "core/base/text.h"
#include "core/document/json/json_writer.h"
#include "core/packet/form/form_answers.h"
#include "core/packet/form/form_fields.h"

#include <algorithm>
#include <map>

namespace cli {

namespace {

constexpr std::uint32_t LargestForm = 4U << 20U;

using Answers = core::FormAnswers;

Answers answersIn(const std::string& id, const core::Journals& journals)
{
    const core::Check nothing;
    const core::Review review = core::foldReview(id, journals, nothing);
    return {review.form.begin(), review.form.end()};
}

std::string_view emptyAnswer(const core::FormField& field)
{
    return field.kind == core::FieldKind::Text ? "\"\"" : "[]";
}

bool isEmptyAnswer(std::string_view json)
{
    return json == "\"\"" || json == "[]" || json == "null";
}

std::string formText(const std::string& id, const Answers& answers)
{
    std::string out = "# The form of the packet of review " + id
        + ". Fill it in, and hand it back:\n#   countersign "
          "review fill "
        + id + " --from FILE\n";
    for (const core::FormField& field : core::formFields()) {
        const auto answer = answers.find(field.name);
        out += "\n# " + std::string(field.title)
            + (field.hint.empty() ? "" : " (" + std::string(field.hint) + ")") + "\n"
            + std::string(field.name) + ": "
            + (answer == answers.end() ? std::string(emptyAnswer(field)) : answer->second) + "\n";
    }
    return out;
}

core::Result<ExitCode> runReviewForm(const Arguments& arguments, const Console& console)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const std::string& id = arguments.positional(0);
    return openedJournals(*place, id)
        .and_then([&](const core::Journals& journals) {
            const std::string text = formText(id, answersIn(id, journals));
            const bool isShown = arguments.output() == "-" && console.outIsTerminal();
            return writeOutput(arguments.output(), isShown ? jsonForTerminal(text) : text);
        })
        .map([] { return ExitCode::Yes; });
}

core::Error unknownField(std::string_view name)
{
    std::vector<std::string_view> names;
    std::ranges::transform(core::formFields(), std::back_inserter(names), &core::FormField::name);
    const std::string hint = didYouMean(name, names);
    return {core::ErrorCode::BadInput, "the form has no field " + inQuotes(name),
        hint.empty() ? "'countersign review form ID' shows them all" : hint};
}

bool looksStructured(std::string_view text)
{
    return text.starts_with('[') || text.starts_with('{');
}

/// What stands behind FIELD=, once or several times.
core::Result<std::string> answerOf(const core::FormField& field, const std::vector<std::string>& texts)
{
    if (field.kind != core::FieldKind::Text && texts.size() == 1 && looksStructured(texts.front()))
        return core::readFormAnswers(
            core::SourceText::make("value: " + texts.front(), std::string(field.name)))
            .map([](const Answers& answers) { return answers.begin()->second; });
    if (field.kind == core::FieldKind::Text && texts.size() > 1)
        return core::fail(
            core::ErrorCode::BadInput, inQuotes(field.name) + " is given more than once, and takes one text");
    core::JsonWriter out(0);
    if (field.kind != core::FieldKind::Text)
        out.openSequence();
    for (const std::string& text : texts)
        out.string(text);
    if (field.kind != core::FieldKind::Text)
        out.close();
    return out.take();
}

core::Result<void> takeWords(const Arguments& arguments, Answers& answers)
{
    std::map<const core::FormField*, std::vector<std::string>> texts;
    for (std::size_t place = 1; place < arguments.positionals().size(); ++place) {
        const std::string& word = arguments.positional(place);
        const std::string name = word.substr(0, word.find('='));
        const core::FormField* field = core::findFormField(name);
        if (!field)
            return tl::unexpected(unknownField(name));
        if (name.size() == word.size())
            return core::fail(
                core::ErrorCode::BadInput, inQuotes(word) + " lacks a text", "write FIELD=TEXT");
        texts[field].push_back(word.substr(name.size() + 1));
    }
    for (const auto& [field, all] : texts) {
        auto answer = answerOf(*field, all);
        if (!answer)
            return tl::unexpected(answer.error());
        answers[std::string(field->name)] = std::move(*answer);
    }
    return {};
}

core::Result<Answers> givenAnswers(const Arguments& arguments)
{
    Answers answers;
    if (const std::string& file = arguments.value("--from"); !file.empty()) {
        auto read = readInput(file, LargestForm).and_then(core::readFormAnswers);
        if (!read)
            return read;
        answers = std::move(*read);
    }
    return takeWords(arguments, answers).map([&] { return std::move(answers); });
}

/// Those that say something new, each fit for its field.
core::Result<Answers> changedAnswers(const Answers& given, const Answers& known)
{
    core::Packet scratch;
    Answers changed;
    for (const auto& [field, json] : given) {
        if (!core::findFormField(field))
            return tl::unexpected(unknownField(field));
        if (const auto filled = core::fillIn(scratch, field, json); !filled)
            return tl::unexpected(filled.error());
        const auto before = known.find(field);
        if (before == known.end() ? !isEmptyAnswer(json) : before->second != json)
            changed.emplace(field, json);
    }
    return changed;
}

core::Result<ExitCode> writeAnswers(const ReviewPlace& place, const std::string& id, const Answers& answers)
{
    std::vector<core::JournalEntry> entries;
    for (const auto& [field, json] : answers) {
        auto entry = newEntry(place, id, core::EntryKind::Form);
        if (!entry)
            return tl::unexpected(entry.error());
        entry->field = field;
        entry->value = json;
        entries.push_back(std::move(*entry));
    }
    const std::string told = "Filled in " + counted(answers.size(), "field", "fields") + ".";
    return writeDownAndTell(place, entries, told);
}

core::Result<ExitCode> runReviewFill(const Arguments& arguments, const Console& /*console*/)
{
    const auto place = openReviewPlace(arguments);
    if (!place)
        return tl::unexpected(place.error());
    const std::string& id = arguments.positional(0);
    const auto journals = openedJournals(*place, id);
    if (!journals)
        return tl::unexpected(journals.error());
    return givenAnswers(arguments)
        .and_then([&](const Answers& given) { return changedAnswers(given, answersIn(id, *journals)); })
        .and_then([&](const Answers& changed) { return writeAnswers(*place, id, changed); });
}

constexpr Positional FormWords[] = {{.name = "ID", .help = "the review"}};
constexpr Option FormOptions[] = {ReviewRepoOption};
constexpr Example FormExamples[] = {
    {"countersign review form orders-3.0 -o form.yaml",
        "Write it into a file, to be filled in with any editor."},
};

constexpr Positional FillWords[] = {
    {.name = "ID", .help = "the review"},
    {.name = "FIELD=TEXT",
        .help =
            "a field of the form, as 'review form' names it; of lists, each time one entry, or all as YAML",
        .required = false,
        .isRepeatable = true},
};
constexpr Option FillOptions[] = {
    {.name = "--from",
        .value = "FILE",
        .help = "the form as 'review form' prints it, filled in ('-' for standard input)",
        .kind = WordKind::File},
    ReviewRepoOption,
};
constexpr Example FillExamples[] = {
    {"countersign review fill orders-3.0 boundary.rollback=\"redeploy 2.3.0\" evidence.test=orders_test",
        "Two fields."},
    {"countersign review fill orders-3.0 --from form.yaml", "The whole form."},
};

} // namespace

extern constexpr Verb ReviewFormVerb {
    .name = "review form",
    .summary = "print the packet's form as YAML, to be filled in",
    .positionals = FormWords,
    .options = FormOptions,
    .exits = "0  the form was printed\n2  there is no such review",
    .examples = FormExamples,
    .run = runReviewForm,
};

extern constexpr Verb ReviewFillVerb {
    .name = "review fill",
    .summary = "fill fields of the packet's form in",
    .description = "Only what differs from what was filled in before is written down; all of it, or nothing "
                   "when a field "
                   "cannot take what it is given.",
    .positionals = FillWords,
    .options = FillOptions,
    .writesOutput = false,
    .exits =
        "0  it is written down\n2  a field cannot take what it is given, or it could not be written down",
    .examples = FillExamples,
    .run = runReviewFill,
};

} // namespace cli
