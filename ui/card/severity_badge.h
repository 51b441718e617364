// SPDX-License-Identifier: GPL-3.0-or-later
// "■ Breaking" on its colour.
#pragma once

#include "core/compat/law.h"

#include <QWidget>

namespace ui {

class SeverityBadge : public QWidget {
    Q_OBJECT
public:
    explicit SeverityBadge(QWidget* parent = nullptr);

    void setSeverity(core::Severity severity);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    core::Severity m_severity = core::Severity::Docs;
};

} // namespace ui
