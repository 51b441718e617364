// SPDX-License-Identifier: GPL-3.0-or-later
// A list of changes under headings: what is chosen, folded and marked stays so when the list is made anew.
#pragma once

#include "ui/card/row_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace ui {

class ChangeModel;
struct ChangeRow;

class ChangeTree : public RowTree {
    Q_OBJECT
public:
    /// The model outlives it.
    explicit ChangeTree(ChangeModel& changes, QWidget* parent = nullptr);

    /// Chosen, and alone so; brought into view. Says nothing.
    void choose(std::string_view place);
    /// The next one down, or up; nothing beyond the ends.
    void chooseNext(int step);
    /// The next one that is so, from the beginning again behind the end.
    template <class IsSo>
    bool chooseNextThat(int step, const IsSo& isSo);
    std::string chosen() const;
    /// As they stand under each other.
    std::vector<const ChangeRow*> selectedRows() const;
    std::vector<std::string> selectedPlaces() const;

signals:
    void changeChosen(const std::string& place);
    /// Enter or a double click: what belongs to the change is wanted.
    void changeActivated(const std::string& place);
    void blindSpotChosen(const std::string& file, int line);
    void selectedChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rememberChoice();
    void restoreChoice();
    void goTo(const QModelIndex& index);
    bool open(const QModelIndex& index);
    std::vector<QModelIndex> orderFrom(int step) const;

    ChangeModel& m_changes;
    std::string m_chosen;
    std::vector<std::string> m_selected;
    bool m_isRestoring = false;
};

template <class IsSo>
bool ChangeTree::chooseNextThat(int step, const IsSo& isSo)
{
    for (const QModelIndex& index : orderFrom(step))
        if (isSo(index)) {
            goTo(index);
            return true;
        }
    return false;
}

} // namespace ui
