// SPDX-License-Identifier: Apache-2.0
// What \p{…} of a pattern means: the general categories of Unicode, and a few scripts.
#pragma once

#include "core/wire/code_point_set.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core {

/// By "Lu", "Uppercase_Letter", "gc=Lu", "Script=Greek", "sc=Grek", "ASCII" and the like; nothing for those
/// we do not know.
std::optional<CodePointSet> unicodeProperty(std::string_view name);

/// The two-letter categories, in the order of the numbers that the table of runs uses.
inline constexpr std::array<std::string_view, 30> GeneralCategories {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc",
    "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl",
    "Zp", "Cc", "Cf", "Cs", "Co", "Cn"};
/// Not a category: a run of capital and small letters in turn, as Latin Extended-A has them.
inline constexpr std::uint32_t CapitalsAndSmallInTurn = 30;

/// Unicode 14: runs of equal category, each as its first code point times 32 plus the number of the category.
std::span<const std::uint32_t> generalCategoryRuns();

std::span<const CodePointRange> latinScript();
std::span<const CodePointRange> greekScript();
std::span<const CodePointRange> cyrillicScript();

} // namespace core
