// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen change as it travels: an example before and after, and the value that proves a break.
#pragma once

#include "ui/diff/change_lens.h"
#include "ui/card/wire_examples.h"
#include "ui/task.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;

namespace ui {

class ExamplePane;

class WireLens : public ChangeLens {
    Q_OBJECT
public:
    explicit WireLens(Workspace& workspace, QWidget* parent = nullptr);

    void setStacked(bool isStacked) override;

signals:
    /// What was made for the chosen change is on the screen.
    void shown();

protected:
    void showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change) override;

private:
    QWidget* makeSide(const QString& title, ExamplePane* pane);
    void syncScrolling();
    void take(WireExamples examples);
    void showExample(int which);
    QString noticeOf(const WireExample& example) const;

    WireExamples m_examples;
    QLabel* m_line;
    QComboBox* m_parts;
    QLabel* m_notice;
    QSplitter* m_sides;
    ExamplePane* m_baseline;
    ExamplePane* m_candidate;
    QLabel* m_proof;
    QPlainTextEdit* m_proofValue;
    Task<WireExamples> m_making;
};

} // namespace ui
