// SPDX-License-Identifier: GPL-3.0-or-later
// The object at a place of a text as a form: the plain values it may have, and what a changed one does to the
// text.
#pragma once

#include "core/base/result.h"
#include "core/document/patch/text_patch.h"
#include "ui/models/symbols.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ui {

enum class FieldForm : std::uint8_t { Text, Prose, Number, Words };

struct FormField {
    std::string key;
    FieldForm form = FieldForm::Text;
    QStringList words = {}; ///< to choose from; others may be written, too
    QString value = {}; ///< empty: it is not there
    bool isPlain = true; ///< false: the text has more there than a field can hold

    bool operator==(const FormField&) const = default;
};

struct ObjectForm {
    QString title; ///< "GET /pets"; empty: no object that is known stands there
    std::vector<FormField> fields; ///< in the order in which people write them
    SharedSymbols symbols; ///< that the map is of
    core::Node map; ///< whose entries they are
};

ObjectForm objectForm(const SharedSymbols& symbols, const core::Node& node);

struct FormStep {
    std::string file;
    std::shared_ptr<const core::SourceText> madeFor;
    core::TextPatch patch;
};

/// An empty value takes the entry away. Reads the whole text again: not for the GUI thread.
core::Result<FormStep> formStep(
    const SharedSymbols& symbols, const core::Node& map, const FormField& field, const std::string& value);

} // namespace ui
