// SPDX-License-Identifier: Apache-2.0
#include "core/contract/gherkin/words.h"

#include <algorithm>
#include <array>

namespace core::gherkin {
namespace {

constexpr Keyword English[] {
    {Word::Feature, "Feature"},
    {Word::Feature, "Business Need"},
    {Word::Feature, "Ability"},
    {Word::Rule, "Rule"},
    {Word::Background, "Background"},
    {Word::Scenario, "Scenario"},
    {Word::Scenario, "Example"},
    {Word::Outline, "Scenario Outline"},
    {Word::Outline, "Scenario Template"},
    {Word::Examples, "Examples"},
    {Word::Examples, "Scenarios"},
    {Word::Given, "Given"},
    {Word::When, "When"},
    {Word::Then, "Then"},
    {Word::And, "And"},
    {Word::And, "But"},
    {Word::And, "*"},
};

constexpr Keyword French[] {
    {Word::Feature, "Fonctionnalité"},
    {Word::Rule, "Règle"},
    {Word::Background, "Contexte"},
    {Word::Scenario, "Scénario"},
    {Word::Scenario, "Exemple"},
    {Word::Outline, "Plan du scénario"},
    {Word::Outline, "Plan du Scénario"},
    {Word::Examples, "Exemples"},
    {Word::Given, "Soit"},
    {Word::Given, "Sachant"},
    {Word::Given, "Sachant que"},
    {Word::Given, "Sachant qu'"},
    {Word::Given, "Etant donné"},
    {Word::Given, "Etant donné que"},
    {Word::Given, "Etant donné qu'"},
    {Word::Given, "Etant donnée"},
    {Word::Given, "Etant donnés"},
    {Word::Given, "Etant données"},
    {Word::Given, "Étant donné"},
    {Word::Given, "Étant donné que"},
    {Word::Given, "Étant donné qu'"},
    {Word::Given, "Étant donnée"},
    {Word::Given, "Étant donnés"},
    {Word::Given, "Étant données"},
    {Word::When, "Quand"},
    {Word::When, "Lorsque"},
    {Word::When, "Lorsqu'"},
    {Word::Then, "Alors"},
    {Word::Then, "Donc"},
    {Word::And, "Et"},
    {Word::And, "Et que"},
    {Word::And, "Et qu'"},
    {Word::And, "Mais"},
    {Word::And, "Mais que"},
    {Word::And, "Mais qu'"},
    {Word::And, "*"},
};

constexpr Keyword German[] {
    {Word::Feature, "Funktionalität"},
    {Word::Feature, "Funktion"},
    {Word::Rule, "Regel"},
    {Word::Rule, "Rule"},
    {Word::Background, "Grundlage"},
    {Word::Background, "Hintergrund"},
    {Word::Background, "Voraussetzungen"},
    {Word::Background, "Vorbedingungen"},
    {Word::Scenario, "Szenario"},
    {Word::Scenario, "Beispiel"},
    {Word::Outline, "Szenariogrundriss"},
    {Word::Outline, "Szenarien"},
    {Word::Examples, "Beispiele"},
    {Word::Given, "Angenommen"},
    {Word::Given, "Gegeben sei"},
    {Word::Given, "Gegeben seien"},
    {Word::When, "Wenn"},
    {Word::Then, "Dann"},
    {Word::And, "Und"},
    {Word::And, "Aber"},
    {Word::And, "*"},
};

constexpr Keyword Spanish[] {
    {Word::Feature, "Característica"},
    {Word::Feature, "Necesidad del negocio"},
    {Word::Feature, "Requisito"},
    {Word::Rule, "Regla"},
    {Word::Rule, "Regla de negocio"},
    {Word::Background, "Antecedentes"},
    {Word::Scenario, "Escenario"},
    {Word::Scenario, "Ejemplo"},
    {Word::Outline, "Esquema del escenario"},
    {Word::Examples, "Ejemplos"},
    {Word::Given, "Dado"},
    {Word::Given, "Dada"},
    {Word::Given, "Dados"},
    {Word::Given, "Dadas"},
    {Word::When, "Cuando"},
    {Word::Then, "Entonces"},
    {Word::And, "Y"},
    {Word::And, "E"},
    {Word::And, "Pero"},
    {Word::And, "*"},
};

constexpr Keyword Ukrainian[] {
    {Word::Feature, "Функціонал"},
    {Word::Rule, "Правило"},
    {Word::Background, "Передумова"},
    {Word::Scenario, "Сценарій"},
    {Word::Scenario, "Приклад"},
    {Word::Outline, "Структура сценарію"},
    {Word::Examples, "Приклади"},
    {Word::Given, "Припустимо"},
    {Word::Given, "Припустимо, що"},
    {Word::Given, "Нехай"},
    {Word::Given, "Дано"},
    {Word::When, "Якщо"},
    {Word::When, "Коли"},
    {Word::Then, "Тоді"},
    {Word::Then, "То"},
    {Word::And, "І"},
    {Word::And, "Та"},
    {Word::And, "А також"},
    {Word::And, "Але"},
    {Word::And, "*"},
};

constexpr Keyword Polish[] {
    {Word::Feature, "Właściwość"},
    {Word::Feature, "Funkcja"},
    {Word::Feature, "Aspekt"},
    {Word::Feature, "Potrzeba biznesowa"},
    {Word::Rule, "Zasada"},
    {Word::Rule, "Reguła"},
    {Word::Background, "Założenia"},
    {Word::Scenario, "Scenariusz"},
    {Word::Scenario, "Przykład"},
    {Word::Outline, "Szablon scenariusza"},
    {Word::Examples, "Przykłady"},
    {Word::Given, "Zakładając"},
    {Word::Given, "Zakładając, że"},
    {Word::Given, "Mając"},
    {Word::When, "Jeżeli"},
    {Word::When, "Jeśli"},
    {Word::When, "Gdy"},
    {Word::When, "Kiedy"},
    {Word::Then, "Wtedy"},
    {Word::And, "Oraz"},
    {Word::And, "I"},
    {Word::And, "Ale"},
    {Word::And, "*"},
};

constexpr std::array AllLanguages {
    Language {"en", English},
    Language {"fr", French},
    Language {"de", German},
    Language {"es", Spanish},
    Language {"uk", Ukrainian},
    Language {"pl", Polish},
};

constexpr std::string_view Blanks = " \t\r\n\f\v";

char upper(char each)
{
    return each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
}

bool isWrittenAt(std::string_view keyword, std::string_view line)
{
    if (line.starts_with(keyword))
        return true;
    // A lone capital in upper case would be no sign of anything.
    return keyword.size() > 1 && line.size() >= keyword.size()
        && std::equal(keyword.begin(), keyword.end(), line.begin(),
            [](char ours, char theirs) { return upper(ours) == theirs; });
}

/// A keyword with an apostrophe runs into the next word.
bool endsThere(std::string_view keyword, std::string_view rest)
{
    return keyword.ends_with('\'') || rest.empty() || Blanks.find(rest.front()) != std::string_view::npos
        || (keyword != "*" && (rest.front() == ':' || rest.front() == ','));
}

} // namespace

std::span<const Language> languages()
{
    return AllLanguages;
}

const Language* findLanguage(std::string_view code)
{
    const auto found = std::ranges::find(AllLanguages, code, &Language::code);
    return found == AllLanguages.end() ? nullptr : &*found;
}

std::optional<Head> headingOf(std::string_view line, const Language& language)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = trimmed(line.substr(0, colon));
    const auto found = std::ranges::find_if(language.keywords,
        [&](const Keyword& each) { return each.word < Word::Given && each.text == before; });
    if (found == language.keywords.end())
        return std::nullopt;
    return Head {found->word, before, trimmed(line.substr(colon + 1))};
}

std::optional<Head> stepOf(std::string_view line, const Language& language)
{
    std::optional<Head> longest;
    for (const Keyword& each : language.keywords) {
        if (each.word < Word::Given || !isWrittenAt(each.text, line))
            continue;
        std::string_view rest = line.substr(each.text.size());
        if (!endsThere(each.text, rest) || (longest && longest->keyword.size() >= each.text.size()))
            continue;
        if (!rest.empty() && (rest.front() == ':' || rest.front() == ','))
            rest.remove_prefix(1);
        longest = Head {each.word, line.substr(0, each.text.size()), trimmed(rest)};
    }
    return longest;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(Blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(Blanks) - begin + 1);
}

} // namespace core::gherkin
