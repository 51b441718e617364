// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector of Edit: what stands at the caret, and the change there. Where it leads, the text follows.
#pragma once

#include "core/base/result.h"
#include "ui/preview/criterion_skeleton.h"
#include "ui/task.h"

#include <QObject>

namespace ui {

class BaselineBars;
class ChangeCard;
class EditPage;
class EditedTexts;
class FormCourse;
class ObjectPane;
class Workspace;

class CaretInspector : public QObject {
    Q_OBJECT
public:
    CaretInspector(Workspace& workspace, EditedTexts& texts, EditPage& edit, BaselineBars& bars,
        QObject* parent = nullptr);

    ObjectPane& pane() const { return *m_pane; }
    ChangeCard& card() const { return *m_card; }
    /// The caret stands there; null: nobody knows what the text is.
    void follow(const SharedSymbols& symbols, const core::Node& node);
    /// Somebody sees the card of the change at the caret.
    bool isCardShown() const;
    /// Of the change at the caret, or why there is none.
    void showCardHere();
    /// To the text of Given/When/Then, as it was read.
    void goToCriterion(const std::string& file, core::Position at);

signals:
    /// There is something to be seen in it.
    void wanted();
    void said(const QString& sentence);
    /// The change at the caret is the chosen one now.
    void changeChosen(const std::string& place);
    /// The card came, or went.
    void cardChanged();

private:
    using Skeleton = core::Result<CriterionSkeleton>;

    void followChange();
    QString whyNoCard() const;
    void write(const Skeleton& skeleton);

    Workspace& m_workspace;
    EditedTexts& m_texts;
    EditPage& m_edit;
    BaselineBars& m_bars;
    ChangeCard* m_card;
    ObjectPane* m_pane;
    FormCourse* m_form;
    SharedSymbols m_symbols; ///< from which the text at the caret is seen
    Task<Skeleton> m_writing;
};

} // namespace ui
