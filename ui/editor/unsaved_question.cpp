// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/unsaved_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

/// The context the translations of this file stand in.
struct UnsavedQuestion {
    Q_DECLARE_TR_FUNCTIONS(ui::UnsavedQuestion)
};

/// More names than these make a box nobody reads.
constexpr qsizetype MostNames = 6;

QMessageBox* makeBox(QWidget& window, const QString& question, const QString& consequence)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(consequence);
    return box;
}

} // namespace

void askAboutUnsaved(
    QWidget& window, const QStringList& paths, const std::function<void(UnsavedAnswer)>& answered)
{
    QString names = QStringList(paths.mid(0, MostNames)).join('\n');
    if (paths.size() > MostNames)
        names +=
            '\n' + UnsavedQuestion::tr("and %n more", nullptr, static_cast<int>(paths.size() - MostNames));
    QMessageBox* box = makeBox(window,
        UnsavedQuestion::tr("Save the changes of %n file(s)?", nullptr, static_cast<int>(paths.size())),
        names);
    QPushButton* save = box->addButton(UnsavedQuestion::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(UnsavedQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(UnsavedQuestion::tr("&Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, &window, [=](const QAbstractButton* button) {
        answered(button == save     ? UnsavedAnswer::Save
                : button == discard ? UnsavedAnswer::Discard
                                    : UnsavedAnswer::Stay);
    });
    box->open();
}

void askToDiscardRecovered(QWidget& window, int count, const std::function<void()>& discarded)
{
    QMessageBox* box =
        makeBox(window, UnsavedQuestion::tr("Discard what was recovered of %n file(s)?", nullptr, count),
            UnsavedQuestion::tr("It cannot be brought back. The files on the disk stay as they are."));
    QPushButton* discard = box->addButton(UnsavedQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(UnsavedQuestion::tr("Do &not discard"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, &window, [=](const QAbstractButton* button) {
        if (button == discard)
            discarded();
    });
    box->open();
}

} // namespace ui
