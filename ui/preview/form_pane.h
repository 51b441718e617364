// SPDX-License-Identifier: GPL-3.0-or-later
// The object under the caret as a form: each value that is written becomes a patch of the text.
#pragma once

#include "ui/preview/object_form.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QFormLayout;

namespace ui {

class WrappedLabel;

class FormPane : public QScrollArea {
    Q_OBJECT
public:
    explicit FormPane(QWidget* parent = nullptr);

    /// What somebody is writing in a field stays there, as long as it is one of the same object.
    void showForm(const ObjectForm& form, bool mayWrite);
    const ObjectForm& form() const { return m_form; }
    /// What takes the keys in it, from the top.
    QList<QWidget*> stops() const { return {m_editors.begin(), m_editors.end()}; }

signals:
    /// Enter, or the field was left; an empty value takes the entry away.
    void written(const ui::FormField& field, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool hasTheFieldsOf(const ObjectForm& form) const;
    std::string keyWithFocus() const;
    void giveFocus(const std::string& key);
    void clear();
    void build();
    QWidget* makeEditor(const FormField& field);
    void fill(std::size_t place);
    void write(std::size_t place);
    QString typed(std::size_t place) const;
    bool isChanged(std::size_t place) const { return typed(place) != m_filled[place]; }

    ObjectForm m_form;
    WrappedLabel* m_title;
    QWidget* m_page;
    QFormLayout* m_rows;
    std::vector<QWidget*> m_editors; ///< one for each field
    std::vector<QString> m_filled; ///< as each of them says it who wrote nothing
};

} // namespace ui
