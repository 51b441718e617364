// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire for the object at a place of a text: whole messages, or the value alone.
#pragma once

#include "core/wire/http/http_message.h"
#include "ui/models/element_way.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace ui {

struct WireSheet {
    QString title = {}; ///< "Request, application/json", "Response 202"
    QString text = {}; ///< as it is sent
    core::BodyVerdict verdict = core::BodyVerdict::Unknown;
    QString said = {}; ///< whether the contract allows it; empty: there is nothing that it could say
    QStringList unknown = {}; ///< what nobody can say of it, and why
};

struct ObjectWire {
    std::vector<WireSheet> sheets; ///< empty: nothing of it travels by itself
    int first = 0; ///< the one that the place is in
};

/// May take a while: not for the GUI thread.
ObjectWire objectWire(
    const ContractSymbols& symbols, const core::Node& node, const std::stop_token& stop = {});

} // namespace ui
