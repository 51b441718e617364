// SPDX-License-Identifier: GPL-3.0-or-later
// Below the form: which packet it is, and what can be done with it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

struct Draft;

class PacketBar : public QWidget {
    Q_OBJECT
public:
    explicit PacketBar(QWidget* parent = nullptr);

    void showDraft(const Draft& draft);
    /// While something is under way that ends in a signature, or in its failure.
    void setSigning(bool isSigning);
    /// Nobody signs what cannot be compared as it is now; empty: it can.
    void setWhyNobodySigns(const QString& why);
    void goToSign(Qt::FocusReason reason);

signals:
    void handOverWanted();
    void exportWanted();
    void signWanted();

private:
    void enableSign();

    bool m_isSigning = false;
    QString m_whyNobodySigns;
    QString m_state; ///< of the packet
    QLabel* m_packet;
    QPushButton* m_handOver;
    QPushButton* m_export;
    QPushButton* m_sign;
};

} // namespace ui
