// SPDX-License-Identifier: Apache-2.0
#include "core/wire/unicode_property.h"

#include <algorithm>

namespace core {

namespace {

struct CategoryName {
    std::string_view longName;
    std::string_view shortName; ///< one letter stands for every category that begins with it
};

constexpr CategoryName CategoryNames[] {{"Letter", "L"}, {"Uppercase_Letter", "Lu"},
    {"Lowercase_Letter", "Ll"}, {"Titlecase_Letter", "Lt"}, {"Modifier_Letter", "Lm"}, {"Other_Letter", "Lo"},
    {"Mark", "M"}, {"Combining_Mark", "M"}, {"Nonspacing_Mark", "Mn"}, {"Spacing_Mark", "Mc"},
    {"Enclosing_Mark", "Me"}, {"Number", "N"}, {"Decimal_Number", "Nd"}, {"digit", "Nd"},
    {"Letter_Number", "Nl"}, {"Other_Number", "No"}, {"Punctuation", "P"}, {"punct", "P"},
    {"Connector_Punctuation", "Pc"}, {"Dash_Punctuation", "Pd"}, {"Open_Punctuation", "Ps"},
    {"Close_Punctuation", "Pe"}, {"Initial_Punctuation", "Pi"}, {"Final_Punctuation", "Pf"},
    {"Other_Punctuation", "Po"}, {"Symbol", "S"}, {"Math_Symbol", "Sm"}, {"Currency_Symbol", "Sc"},
    {"Modifier_Symbol", "Sk"}, {"Other_Symbol", "So"}, {"Separator", "Z"}, {"Space_Separator", "Zs"},
    {"Line_Separator", "Zl"}, {"Paragraph_Separator", "Zp"}, {"Other", "C"}, {"Control", "Cc"},
    {"cntrl", "Cc"}, {"Format", "Cf"}, {"Surrogate", "Cs"}, {"Private_Use", "Co"}, {"Unassigned", "Cn"}};

std::string_view shortCategory(std::string_view name)
{
    const auto* const found = std::ranges::find(CategoryNames, name, &CategoryName::longName);
    return found == std::end(CategoryNames) ? name : found->shortName;
}

bool isWithin(std::uint32_t category, std::string_view wanted)
{
    const std::string_view name = GeneralCategories[category];
    return wanted == "LC" ? category <= 2 : name.starts_with(wanted);
}

void addInTurn(CodePointSet& set, CodePointRange run, std::string_view wanted)
{
    for (std::uint32_t code = run.first; code <= run.last; ++code)
        if (isWithin((code - run.first) % 2, wanted))
            set.add(code);
}

std::optional<CodePointSet> generalCategory(std::string_view name)
{
    const std::string_view wanted = shortCategory(name);
    const bool isKnown = wanted == "LC" || std::ranges::any_of(GeneralCategories, [&](std::string_view each) {
        return each == wanted || (wanted.size() == 1 && each.front() == wanted.front());
    });
    if (!isKnown)
        return std::nullopt;
    CodePointSet set;
    const std::span<const std::uint32_t> runs = generalCategoryRuns();
    for (std::size_t index = 0; index < runs.size(); ++index) {
        const std::uint32_t category = runs[index] % 32;
        const std::uint32_t end = index + 1 < runs.size() ? runs[index + 1] / 32 : LastCodePoint + 1;
        const CodePointRange run {runs[index] / 32, end - 1};
        if (category == CapitalsAndSmallInTurn)
            addInTurn(set, run, wanted);
        else if (isWithin(category, wanted))
            set.add(run);
    }
    return set;
}

std::optional<CodePointSet> script(std::string_view name)
{
    if (name == "Latin" || name == "Latn")
        return CodePointSet(latinScript());
    if (name == "Greek" || name == "Grek")
        return CodePointSet(greekScript());
    if (name == "Cyrillic" || name == "Cyrl")
        return CodePointSet(cyrillicScript());
    return std::nullopt;
}

} // namespace

std::optional<CodePointSet> unicodeProperty(std::string_view name)
{
    const std::size_t equals = name.find('=');
    if (equals != std::string_view::npos) {
        const std::string_view which = name.substr(0, equals);
        const std::string_view value = name.substr(equals + 1);
        if (which == "Script" || which == "sc")
            return script(value);
        if (which == "General_Category" || which == "gc")
            return generalCategory(value);
        return std::nullopt;
    }
    if (name == "Any")
        return CodePointSet {{0, LastCodePoint}};
    if (name == "ASCII")
        return CodePointSet {{0, 0x7F}};
    return generalCategory(name == "Cased_Letter" ? "LC" : name);
}

} // namespace core
