// SPDX-License-Identifier: GPL-3.0-or-later
// The object under the caret as people read it: prose, a table of its parts, the criteria beside it.
#pragma once

#include "ui/preview/object_docs.h"

#include <QScrollArea>

namespace ui {

class CriteriaList;
class FittedText;

class DocsPane : public QScrollArea {
    Q_OBJECT
public:
    explicit DocsPane(QWidget* parent = nullptr);

    /// `isOfContract` false: somebody else says why there are none.
    void showDocs(const ObjectDocs& docs, bool isOfContract);
    /// What takes the keys in it, from the top.
    QList<QWidget*> stops() const;

signals:
    void editWanted(const std::string& file, core::Position at);
    void firstWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    ObjectDocs m_docs;
    bool m_isOfContract = false;
    FittedText* m_head;
    CriteriaList* m_criteria;
    FittedText* m_body;
};

} // namespace ui
