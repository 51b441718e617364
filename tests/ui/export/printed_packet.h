// SPDX-License-Identifier: Apache-2.0
// Packets to print: a full one with two sign-offs, and ones with many changes.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/form/stored_packet.h"
#include "ui/export/page_filling.h"
#include "ui/export/phrases.h"

#include <string>
#include <utility>
#include <vector>

namespace test {

/// Who signs the packet, and for which role.
inline constexpr std::pair<const char*, const char*> PrintedSigners[] = {
    {"backend", "olena@acme.example"}, {"product", "iryna@acme.example"}};

/// Every part of it says something; both have signed.
core::StoredPacket printedPacket();
/// Of these bytes, with nobody's sign-off.
core::StoredPacket storedAs(const core::Packet& packet);
/// The same packet with other changes, each of one of the four severities, decided.
core::Packet withChanges(int count);
/// The sample's seven changes, decided, the form filled in, signed by all three.
core::StoredPacket samplePacket();
/// The words of a language as they are built; where Qt's Linguist tools are missing, all is said in English.
ui::Phrases wordsIn(const QString& language);
/// The same, longer by two fifths.
ui::Phrases longerWordsIn(const QString& language);
/// All texts of the pages, in their order, a line each.
QString lettersOn(const std::vector<ui::FilledPage>& pages);
/// What program makes of the PDF's text, as pdftotext does; nothing where it is not installed.
std::string textOf(const std::string& pdf);

} // namespace test
