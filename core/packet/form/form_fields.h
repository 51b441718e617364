// SPDX-License-Identifier: Apache-2.0
// The part of a packet that people fill in, field by field, under the names that reviews and policies use.
#pragma once

#include "core/base/result.h"
#include "core/packet/form/packet.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// What a field takes. Where a list is taken, a text alone is its only entry.
enum class FieldKind : std::uint8_t { Text, Texts, Assumptions, Evidence, Consumers, Prompts };

struct FormField {
    std::string_view name; ///< "boundary.rollback"
    std::string_view title; ///< as the form calls it: "Rollback"
    FieldKind kind = FieldKind::Text;
    std::string_view hint = {}; ///< what may stand there
};

/// In the order of the form.
std::span<const FormField> formFields();
/// Null when there is none of that name.
const FormField* findFormField(std::string_view name);

bool isEmpty(const Packet& packet, const FormField& field);

/// `json` is the value as JSON text. The Error says what the field cannot take; then it stays as it is.
Result<void> fillIn(Packet& packet, std::string_view field, std::string_view json);

/// The two that every packet asks.
inline constexpr std::string_view AmbiguityPrompt =
    "What would still be ambiguous to someone who missed the planning meeting?";
inline constexpr std::string_view SafetyPrompt = "What evidence would make this safe enough to ship?";

/// "test", "fixture", "log", "metric", "screenshot", "manual"
std::span<const std::string_view> evidenceKinds();

} // namespace core
