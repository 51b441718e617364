// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the form: what it is called, its editor, what an earlier packet offers, and what is wrong.
#pragma once

#include "ui/packet/draft.h"
#include "ui/packet/field_editor.h"

class QLabel;

namespace ui {

class OfferQuote;
class TextField;

class FieldBox : public QWidget {
    Q_OBJECT
public:
    /// `name` is a field of the form, or "evidence" for all of its kinds.
    explicit FieldBox(const std::string& name, QWidget* parent = nullptr);

    const std::string& name() const { return m_name; }
    FieldEditor& editor() { return *m_editor; }
    void showDraft(const Draft& draft);
    bool isMissing() const { return m_isMissing; }
    bool isOffered() const { return m_isOffered; }

signals:
    void offerTaken(); ///< and one wants to go on

private:
    void showTrouble(const Draft& draft);
    void showOffer(const Draft& draft);

    std::string m_name;
    FieldEditor* m_editor;
    TextField* m_text = nullptr; ///< the editor, where it is one
    OfferQuote* m_quote = nullptr;
    QLabel* m_trouble;
    bool m_isMissing = false;
    bool m_isOffered = false;
};

} // namespace ui
