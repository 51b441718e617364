// SPDX-License-Identifier: GPL-3.0-or-later
// Why the change is what it is called, and the payload that proves it.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/card_section.h"

class QLabel;

namespace ui {

class CodeBlock;
class LinkButton;
class WrappedLabel;

class WhyPart : public CardSection {
    Q_OBJECT
public:
    explicit WhyPart(QWidget* parent);

    void showContent(const CardContent& content);

private:
    void toggleWitness();
    void showWitness(bool shows);

    std::string m_place;
    WrappedLabel* m_why;
    LinkButton* m_toggle;
    WrappedLabel* m_caption;
    CodeBlock* m_value;
    WrappedLabel* m_refusal;
};

} // namespace ui
