// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter_keys.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QSettings>

#include <string_view>

namespace ui {

namespace {

constexpr const char* LettersKey = "keys/letters";

/// Numbers of the keys as Linux and Windows count them; X11 and Wayland add eight.
constexpr struct {
    quint32 first;
    std::string_view letters;
} KeyRows[] = {{16, "QWERTYUIOP"}, {30, "ASDFGHJKL"}, {44, "ZXCVBNM"}};

#ifdef Q_OS_WIN
constexpr quint32 ScanCodeOffset = 0;
#else
constexpr quint32 ScanCodeOffset = 8;
#endif

constexpr std::u16string_view CyrillicRows = u"ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ";
constexpr std::u16string_view RussianRows = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
constexpr std::string_view LatinRows = "QWERTYUIOPASDFGHJKLZXCVBNM";

constexpr bool isLatin(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

int letterByPosition(quint32 scanCode)
{
    for (const auto& row : KeyRows) {
        const quint32 place = scanCode - ScanCodeOffset - row.first;
        if (scanCode != 0 && place < row.letters.size())
            return row.letters[place];
    }
    return 0;
}

int letterByCyrillic(int key)
{
    for (const std::u16string_view rows : {CyrillicRows, RussianRows}) {
        if (const std::size_t place = rows.find(static_cast<char16_t>(key)); place != rows.npos)
            return LatinRows[place];
    }
    return 0;
}

bool takesLetters(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QKeySequenceEdit*>(&widget);
}

} // namespace

QKeySequence meantLetter(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return {};
    int letter = event.key();
    // What writes no letter at all (F5, an arrow) means none, wherever it stands.
    if (!isLatin(letter) && letter > 0x7F && letter < Qt::Key_Escape) {
        letter = letterByPosition(event.nativeScanCode());
        if (letter == 0)
            letter = letterByCyrillic(event.key());
    }
    return isLatin(letter) ? QKeySequence(static_cast<int>(modifiers) | letter) : QKeySequence();
}

LetterKeys::LetterKeys(const Commands& commands, QWidget* window)
    : QObject(window)
    , m_commands(commands)
    , m_window(window)
{
    commands.on(CommandId::LetterKeys, this, [this](bool on) {
        setOn(on);
        QSettings().setValue(QLatin1String(LettersKey), on);
    });
    connect(&commands, &Commands::keysChanged, this, &LetterKeys::collect);
    collect();
    setOn(QSettings().value(QLatin1String(LettersKey), true).toBool());
    QCoreApplication::instance()->installEventFilter(this);
}

void LetterKeys::setOn(bool on)
{
    m_isOn = on;
    m_commands.action(CommandId::LetterKeys)->setChecked(on);
}

void LetterKeys::collect()
{
    m_letters.clear();
    for (const Command& command : allCommands()) {
        for (const QKeySequence& key : m_commands.keys(command.id)) {
            if (isLetter(key))
                m_letters.insert(key, command.id);
        }
    }
}

bool LetterKeys::isListening(const QObject* watched) const
{
    const QWidget* focus = QApplication::focusWidget();
    return m_isOn && focus == watched && focus->window() == m_window && !takesLetters(*focus)
        && !QApplication::activePopupWidget();
}

bool LetterKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isListening(watched))
        return false;
    const auto* press = static_cast<const QKeyEvent*>(event);
    const auto found = m_letters.constFind(meantLetter(*press));
    if (found == m_letters.constEnd() || !m_commands.action(*found)->isEnabled())
        return false;
    // A key held down for too long would take a decision back and give it again.
    if (!press->isAutoRepeat())
        m_commands.action(*found)->trigger();
    return true;
}

} // namespace ui
