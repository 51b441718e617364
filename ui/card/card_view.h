// SPDX-License-Identifier: GPL-3.0-or-later
// A card as it is looked at: its parts below each other, the decisions always in view. Knows no workspace.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/drafts.h"
#include "ui/workspace/statements.h"

#include <QWidget>

#include <chrono>
#include <string>
#include <vector>

class QScrollArea;

namespace ui {

class CardHead;
class CardSection;
class CommentsPart;
class DecisionPart;
class FactList;
class MeaningPart;
class RecipePart;
class ReviewEnd;
class SnippetPart;
class StateStripe;
class WhyPart;

class CardView : public QWidget {
    Q_OBJECT
public:
    explicit CardView(QWidget* parent = nullptr);

    /// People are offered wherever somebody is asked for; `sunset` for what is to go.
    void showContent(
        const CardContent& content, const QStringList& people, std::chrono::year_month_day sunset);
    const CardContent& content() const { return m_content; }
    /// What somebody began to say of the shown change.
    void showDraft(const CardDraft& draft);
    /// What it says may not hold any more: something newer is on its way, or missing.
    void setDimmed(bool isDimmed);

    DecisionPart& decisions() { return *m_decisions; }
    CommentsPart& comments() { return *m_comments; }
    RecipePart& recipe() { return *m_recipe; }
    CardHead& head() { return *m_head; }
    MeaningPart& meaning() { return *m_meaning; }
    ReviewEnd& end() { return *m_end; }

signals:
    void copyWanted();
    void dragWanted();
    void sourceWanted();
    void fieldWanted(const std::string& field);
    void questionWanted(int consumer);
    void keepWanted();
    void drafted(const ui::CardDraft& draft);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dim();
    void keepFocusInView();
    QWidget* makeBody();
    void connectParts();
    void connectDrafts();
    void keepDraft(const CardDraft& draft);
    void showConsumers();
    void showAcceptance();
    void showOwners();

    CardContent m_content;
    CardDraft m_draft;
    bool m_isDimmed = false;
    StateStripe* m_stripe;
    CardHead* m_head;
    SnippetPart* m_snippet;
    WhyPart* m_why;
    MeaningPart* m_meaning;
    CardSection* m_consumerSection;
    FactList* m_consumers;
    RecipePart* m_recipe;
    CardSection* m_acceptanceSection;
    FactList* m_acceptance;
    CommentsPart* m_comments;
    CardSection* m_ownerSection;
    FactList* m_owners;
    DecisionPart* m_decisions;
    ReviewEnd* m_end;
    QScrollArea* m_scroll;
};

} // namespace ui
