// SPDX-License-Identifier: Apache-2.0
// The sentences of a check that its formats for people share; none of them is escaped yet.
#pragma once

#include "core/packet/trust/verification.h"
#include "core/review/check.h"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// "Yes: …", "No: 3 breaking changes, …": what the whole comes to.
std::string checkVerdictWords(const core::Check& check);
/// "v2.3.0 (4f5c2a1)", "the working tree on 4f5c2a1".
std::string revisionWords(const core::CheckedRevision& revision);
/// Whose policy holds, and why.
std::string policyWords(const core::Check& check);
/// ".countersign/settings.yaml:3:5: 'profle' is no key of the settings (Did you mean 'profile'?)"
std::string remarkWords(const core::SettingsRemark& remark);

/// "Engineering owner, olena@acme.example".
std::string dutyWords(const core::SignoffDuty& duty);

/// "pinned to 2.3.0", "no pin: …".
std::string pinWords(const core::Pin& pin);
/// "shop.yaml: @acme/api, olena@acme.example"
std::string fileOwnersWords(const core::FileOwners& file);
/// "affected by 2, not affected by 3, unknown for 2"; a sentence of its own where nothing was found.
std::string impactWords(const core::ConsumerImpact& consumer);
/// "7 unknown: no pact says what it uses", for each reason once.
std::vector<std::string> unknownReasons(const core::ConsumerImpact& consumer);
/// "web-checkout, mobile-app": those whom a finding affects.
std::string affectedBy(const core::Check& check, const std::string& place);
/// Null for a place of no finding.
const core::Finding* findingAt(const core::Check& check, const std::string& place);

/// "POST /orders > …: total-to-amount (.countersign/migrations/total-to-amount.yaml, olena@acme.example)".
std::string planWords(const core::PlannedFinding& planned);

std::string_view criterionMark(core::CriterionState state);
/// "POST /orders, "3DS": present".
std::string criterionWords(const core::CriterionNote& note);
/// "GET /getUser: … (path-without-verbs)".
std::string lintWords(const core::Finding& finding);

/// "checkout-2.4.0: valid, approve"; of one that is not, why.
std::string packetWords(const core::Verification& packet);
/// What is open, by the name under which it is acknowledged, and where it was.
std::string openPointWords(const core::OpenPoint& point);

/// "iryna@acme.example would accept-with-plan POST /orders > …", with what became of it since.
std::string draftWords(const core::Check& check, const core::DraftDecision& decision);

} // namespace cli
