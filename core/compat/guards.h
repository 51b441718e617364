// SPDX-License-Identifier: Apache-2.0
// What is asked before any table or law, each written once: does it travel, is it negotiated, was its end
// announced, was it ever promised.
#pragma once

#include "core/compat/judged_case.h"

#include <optional>

namespace core {

/// Whether nothing sends, receives or is offered the changed thing: a component that nobody uses.
bool isUnreached(const Subject& subject);

/// Negotiated: what a service offers, its statuses and media types among it, is judged as what callers send:
/// offering less breaks them, more does not.
Flow judgedFlow(const Subject& subject);

/// Read-only and write-only: a property that becomes one leaves the other direction, one that ceases to be
/// one appears there. Nothing when the change is no such.
std::optional<JudgedCase> asTravelling(const JudgedCase& judged);

/// Sanctioned: a removal that was announced by a deprecation with a sunset. Safe from that day on, Breaking
/// before; nothing when it was not announced.
std::optional<Severity> sanctioned(const JudgedCase& judged);

/// Stability: what is draft, alpha or beta promised less, so each lowers by one step.
Severity loweredByStability(const Subject& subject, Severity severity);

} // namespace core
