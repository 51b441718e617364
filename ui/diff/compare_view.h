// SPDX-License-Identifier: GPL-3.0-or-later
// The centre of comparing: one change seen through several lenses, its texts first.
#pragma once

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTabBar;

namespace ui {

class Commands;
class EditedTexts;
class TextLens;
class TextView;
class Workspace;

class CompareView : public QWidget {
    Q_OBJECT
public:
    CompareView(Workspace& workspace, EditedTexts& edited, QWidget* parent = nullptr);
    ~CompareView() override;

    TextLens& textLens() const { return *m_text; }

    /// The side that has the keys, brought into sight.
    TextView& textInFront();

    int lens() const;
    void setLens(int index);
    void nextLens();

    /// Takes on what can be done with lenses and texts.
    void connectCommands(const Commands& commands);
    /// What cannot be seen is not acted on, either.
    void enableCommands(const Commands& commands, bool isInFront);

signals:
    void lensChanged(int index);

private:
    void addLens(const QString& title, QWidget* page);
    void chooseReadable();
    void connectTextCommands(const Commands& commands);

    QTabBar* m_tabs;
    QStackedWidget* m_pages; ///< in the order of the tabs
    TextLens* m_text;
    bool m_isInFront = true;
    bool m_isLensChosen = false; ///< by a person
};

} // namespace ui
