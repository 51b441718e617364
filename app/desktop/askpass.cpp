// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/askpass.h"

#include "app/desktop/translations.h"
#include "app/machine/user_places.h"
#include "ui/text.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cstdio>

namespace desktop {

namespace {

constexpr const char* AskpassVariable = "COUNTERSIGN_ASKPASS";
constexpr int AskpassMargin = 16;
constexpr int AskpassLetters = 56;
/// The program is called with the question and nothing else.
constexpr int QuestionAlone = 2;

enum class QuestionKind : std::uint8_t {
    Secret,
    Word, ///< a name that may be seen: git asks for those, too
    Confirmation,
    Notice, ///< "touch your security key": there is nothing to answer
};

QuestionKind kindOf(const QString& question)
{
    const std::string prompt = machine::environmentValue("SSH_ASKPASS_PROMPT");
    if (prompt == "confirm")
        return QuestionKind::Confirmation;
    if (prompt == "none")
        return QuestionKind::Notice;
    return question.startsWith(QLatin1String("Username")) ? QuestionKind::Word : QuestionKind::Secret;
}

class AskpassDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(desktop::AskpassDialog)
public:
    AskpassDialog(const QString& question, QuestionKind kind)
        : m_answer(new QLineEdit(this))
    {
        setWindowTitle(tr("Countersign"));
        auto* words = new QLabel(question, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        const bool isAnswered = kind == QuestionKind::Secret || kind == QuestionKind::Word;
        m_answer->setVisible(isAnswered);
        m_answer->setEchoMode(kind == QuestionKind::Word ? QLineEdit::Normal : QLineEdit::Password);
        m_answer->setAccessibleName(question);
        auto* buttons = new QDialogButtonBox(this);
        if (kind != QuestionKind::Notice)
            buttons->addButton(isAnswered ? tr("Continue") : tr("Allow"), QDialogButtonBox::AcceptRole)
                ->setDefault(true);
        buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(AskpassMargin, AskpassMargin, AskpassMargin, AskpassMargin);
        column->setSpacing(AskpassMargin / 2);
        for (QWidget* each : {static_cast<QWidget*>(words), static_cast<QWidget*>(m_answer)})
            column->addWidget(each);
        column->addWidget(buttons);
        setMinimumWidth(fontMetrics().averageCharWidth() * AskpassLetters);
    }

    QString answer() const { return m_answer->text(); }

private:
    QLineEdit* m_answer;
};

} // namespace

bool isAskpass(int argc)
{
    return argc == QuestionAlone && !machine::environmentValue(AskpassVariable).empty();
}

int askForPassphrase(int argc, char** argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    const QString question = ui::toShown(QString::fromLocal8Bit(argv[1]).trimmed().toStdString());
    AskpassDialog dialog(question, kindOf(question));
    if (dialog.exec() != QDialog::Accepted)
        return 1;
    const QByteArray line = dialog.answer().toUtf8() + '\n';
    QFile out;
    const bool isWritten = out.open(stdout, QIODevice::WriteOnly) && out.write(line) == line.size();
    return isWritten ? 0 : 1;
}

core::SigningTools askingHere(core::SigningTools tools)
{
    if (!tools.askpass.empty())
        return tools;
    tools.askpass = QCoreApplication::applicationFilePath().toStdString();
    tools.environment.push_back(std::string(AskpassVariable) + "=1");
    return tools;
}

} // namespace desktop
