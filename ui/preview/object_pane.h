// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a text: what stands at its caret, as people read it, as it travels, as a form, and the change there.
#pragma once

#include "ui/preview/object_docs.h"
#include "ui/preview/object_form.h"
#include "ui/preview/object_wire.h"
#include "ui/task.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class ChangeCard;
class DocsPane;
class FormPane;
class WirePane;

/// What the pane is to be about.
struct PreviewSubject {
    SharedSymbols symbols = {}; ///< null: the text is of no contract that was read
    core::Node node = {};
    QString why = {}; ///< nothing can be shown
    bool mayWrite = false; ///< into the text
    bool isBroken = false; ///< the text as it is now cannot be read; the node is of before

    bool operator==(const PreviewSubject&) const = default;
};

enum class PreviewTab : std::uint8_t { Docs, Wire, Form, Card };

class ObjectPane : public QWidget {
    Q_OBJECT
public:
    /// Takes the card over.
    explicit ObjectPane(ChangeCard* card, QWidget* parent = nullptr);

    /// What was shown stays until this is made.
    void follow(const PreviewSubject& subject);
    /// There is none at the caret: `why` instead of the card.
    void showCard(bool isThere, const QString& why = {});
    void showTab(PreviewTab tab);
    PreviewTab tab() const;
    const ObjectDocs& docs() const { return m_shown.docs; }
    QWidget& form() const;

signals:
    void editWanted(const std::string& file, core::Position at);
    /// Of this operation there is none yet.
    void firstCriterionWanted(const ui::SharedSymbols& symbols, const core::Node& operation);
    /// Into the form of this object.
    void valueWritten(const ui::SharedSymbols& symbols, const core::Node& map, const ui::FormField& field,
        const QString& value);
    /// It came into sight, or another tab of it did.
    void looked();
    /// What was made for the subject is on the screen.
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Made {
        SharedSymbols symbols = {}; ///< keeps alive what the docs borrow
        ObjectDocs docs = {};
        ObjectForm form = {};
        ObjectWire wire = {};
        bool hasWire = false; ///< examples take their time, and are made for who looks at them
    };

    void addPage(QWidget* page, const QString& title);
    void make();
    void makeWhatIsSeen();
    void take(Made made);
    void dim(bool isDimmed);
    void orderStops();

    PreviewSubject m_subject;
    bool m_isBehind = true;
    Made m_shown;
    ChangeCard* m_card;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QLabel* m_state;
    DocsPane* m_docs;
    WirePane* m_wire;
    FormPane* m_form;
    QStackedWidget* m_cards;
    QLabel* m_noCard;
    bool m_isDimmed = false;
    QTimer m_patience; ///< until what is shown is said to be from before
    Task<Made> m_making;
};

} // namespace ui
