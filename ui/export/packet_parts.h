// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a packet's pages, in their order; private to this room.
#pragma once

#include "core/packet/form/packet.h"
#include "core/packet/trust/stored_signoff.h"
#include "ui/export/page_filling.h"
#include "ui/export/page_writer.h"
#include "ui/export/phrases.h"

#include <map>
#include <vector>

namespace ui {

/// A finding with what belongs to it, numbered in the order of reading: the most severe first.
struct PrintedChange {
    int number = 0;
    const core::PacketFinding* finding = nullptr;
    std::vector<const core::PacketDecision*> decisions = {};
    std::vector<const core::PacketComment*> comments = {};
    std::vector<const core::PacketMark*> marks = {};
};

/// What all parts are written from.
struct PacketContent {
    core::Packet packet;
    const Phrases& words;
    std::string digest; ///< of the bytes that are signed
    std::vector<core::ReadSignoff> signoffs;
    std::vector<PrintedChange> changes = {};
    /// Of the pages as they were filled before; empty the first time.
    std::map<QString, MarkPlace> places = {};

    /// The number of the page that a mark stands on.
    QString pageOf(const QString& mark) const;
};

std::vector<PrintedChange> printedChanges(const core::Packet& packet);
QString markOf(const PrintedChange& change);

inline const QString DecisionMark = QStringLiteral("decision");
inline const QString BoundaryMark = QStringLiteral("boundary");
inline const QString ChangesMark = QStringLiteral("changes");
inline const QString RemarksMark = QStringLiteral("remarks");
inline const QString SignoffsMark = QStringLiteral("signoffs");
inline const QString CoverageMark = QStringLiteral("coverage");
inline const QString CheckingMark = QStringLiteral("checking");

bool isOfSample(const core::Packet& packet);
/// Whether a signature of the role's person over these very bytes is there; whose key it is, it does not say.
bool isSigned(const PacketContent& content, const core::PacketRole& role);
/// How many of those who must sign have not.
int missingSignoffs(const PacketContent& content);

void writeCover(PageWriter& page, const PacketContent& content);
void writeForm(PageWriter& page, const PacketContent& content);
void writeChangesTable(PageWriter& page, const PacketContent& content);
void writeChange(PageWriter& page, const PacketContent& content, const PrintedChange& change);
void writeRemarks(PageWriter& page, const PacketContent& content);
void writeSignoffs(PageWriter& page, const PacketContent& content);
void writeCoverage(PageWriter& page, const PacketContent& content);
void writeChecking(PageWriter& page, const PacketContent& content);

} // namespace ui
