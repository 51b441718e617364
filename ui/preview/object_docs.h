// SPDX-License-Identifier: GPL-3.0-or-later
// What documentation says of the object at a place of a text, and which Given/When/Then is tied to it.
#pragma once

#include "ui/models/element_way.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <string>
#include <vector>

namespace ui {

/// A part of the object: a parameter, a response, a property.
struct DocsPart {
    int depth = 0;
    QString name;
    QString type; ///< "string, required"
    QString about; ///< the first line of what is said of it
};

struct DocsCriterion {
    QString label;
    QString steps; ///< a line each
    std::string file;
    core::Position at;
};

/// Owns its words; the node borrows from the symbols.
struct ObjectDocs {
    QString kind; ///< "Operation"; empty: nobody knows what stands there
    QString title; ///< "POST /orders"
    QString where; ///< "openapi/checkout.yaml:28 · used 6×"
    QString summary;
    std::string prose; ///< its description
    std::vector<std::pair<QString, std::string>> facts; ///< what else is said: "maxLength", "20"
    std::vector<DocsPart> parts;
    int partsLeft = 0; ///< that are not among them
    QString unread; ///< what of it nobody could read; empty: nothing
    QString operation; ///< that it is a part of; empty: of none alone
    std::vector<DocsCriterion> criteria; ///< of the operation
    core::Node writable; ///< the map that Given/When/Then can be written into; invalid: there is none
};

/// May take a while: not for the GUI thread.
ObjectDocs objectDocs(
    const ContractSymbols& symbols, const core::Node& node, const std::stop_token& stop = {});

/// What it is called beside its kind: "Order", "202", "POST /orders".
QString objectTitle(const core::Element& element);
/// "Property", "Media type", as people say it.
QString elementKindWord(const core::Element& element);

} // namespace ui
