// SPDX-License-Identifier: GPL-3.0-or-later
// What one meets first: open something, try the sample, go on with what was open before.
#pragma once

#include "ui/task.h"
#include "ui/welcome/recent_row.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;

namespace ui {

class Commands;

class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(const Commands& commands, QWidget* parent = nullptr);

    /// The list as it is now remembered. Whether the folders are there is found out in the background.
    void showRecent(const QDateTime& now);

signals:
    void repositoryChosen(const QString& path);
    /// A baseline and a candidate, without a repository.
    void filesChosen(const QString& baseline, const QString& candidate);
    void packetChosen(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeOpening(const Commands& commands);
    QWidget* makeSample(const Commands& commands);
    QWidget* makeWithoutRepository();
    void addRow(const RecentRepository& recent);
    void markMissing(const QStringList& missing);
    void locate(const QString& path);
    void chooseFile(QPushButton* button, QString& chosen);

    QBoxLayout* m_columns;
    QWidget* m_recentPart;
    QBoxLayout* m_recent;
    QList<std::pair<QString, RecentRow*>> m_rows; ///< by path
    QDateTime m_now;
    QString m_baseline;
    QString m_candidate;
    Task<QStringList> m_looking;
};

} // namespace ui
