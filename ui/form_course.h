// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into the form of an object becomes patches of its text, one after the other.
#pragma once

#include "ui/models/usages.h"
#include "ui/preview/object_form.h"
#include "ui/task.h"

#include <QObject>

#include <deque>
#include <string>

namespace ui {

class EditedTexts;
class Navigation;

class FormCourse : public QObject {
    Q_OBJECT
public:
    FormCourse(Navigation& navigation, EditedTexts& texts, QObject* parent = nullptr);

    /// One step with a name of its own, as soon as the text is read as it is.
    void write(const Meant& map, const FormField& field, const QString& value);

signals:
    /// Why something was not written.
    void said(const QString& sentence);

private:
    struct Written {
        Meant map;
        FormField field;
        std::string value;
    };
    using Step = core::Result<FormStep>;

    void takeNext();
    bool isAsRead(const Meant& map) const;
    void apply(const Step& step);

    Navigation& m_navigation;
    EditedTexts& m_texts;
    std::deque<Written> m_waiting;
    std::string m_key; ///< whose patch is being made
    Task<Step> m_making;
};

} // namespace ui
