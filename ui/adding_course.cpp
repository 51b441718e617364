// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/adding_course.h"

#include "ui/commands.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/name_sheet.h"
#include "ui/editor/navigation.h"
#include "ui/editor/outline_pane.h"
#include "ui/editor/text_travel.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::pair<CommandId, core::AdditionKind> Additions[] = {
    {CommandId::AddPath, core::AdditionKind::Path},
    {CommandId::AddOperation, core::AdditionKind::Operation},
    {CommandId::AddSchema, core::AdditionKind::Schema},
};

QString questionFor(core::AdditionKind kind)
{
    switch (kind) {
    case core::AdditionKind::Path:
        return AddingCourse::tr("New &path");
    case core::AdditionKind::Operation:
        return AddingCourse::tr("New &operation");
    default:
        return AddingCourse::tr("New &schema");
    }
}

struct AdditionProposal {
    QString name;
    qsizetype chosen = 0;
};

/// Of those that the path has not.
QString methodFor(const core::ObjectKinds& kinds, const std::string& path)
{
    const auto free = core::freeMethods(kinds, path);
    if (path.empty() || free.empty())
        return QStringLiteral("GET");
    const bool mayWrite = std::ranges::find(free, "post") != free.end();
    return mayWrite ? QStringLiteral("POST") : toQString(free.front()).toUpper();
}

/// At the path somebody looks at, or below it.
AdditionProposal proposalFor(core::AdditionKind kind, const core::ObjectKinds& kinds, const std::string& path)
{
    if (kind == core::AdditionKind::Schema)
        return {};
    if (kind == core::AdditionKind::Path)
        return {toQString(path) + QLatin1Char('/')};
    const QString method = methodFor(kinds, path);
    return {
        method + QLatin1Char(' ') + (path.empty() ? QStringLiteral("/") : toQString(path)), method.size()};
}

/// Who types a path as a whole types the slash that stands there already.
QString withOneSlash(QString name)
{
    const qsizetype begin = name.indexOf(QLatin1Char('/'));
    while (begin >= 0 && name.mid(begin + 1).startsWith(QLatin1Char('/')))
        name.remove(begin, 1);
    return name;
}

QString sentenceOf(const core::Error& error)
{
    return error.hint.empty() ? toShown(error.message)
                              : AddingCourse::tr("%1 — %2", "what is wrong, what to do")
                                    .arg(toShown(error.message), toShown(error.hint));
}

/// Of an operation the path it is of.
std::string pathAt(const ContractSymbols& symbols, const core::Node& node)
{
    const Symbol* symbol = symbols.symbolAt(node);
    for (const Symbol& row : symbols.outline) {
        const bool isHere = &row == symbol
            || (symbol && symbol >= row.parts.data() && symbol < row.parts.data() + row.parts.size());
        if (isHere && row.kind == core::ElementKind::Path)
            return std::string(row.name);
    }
    return {};
}

} // namespace

AddingCourse::AddingCourse(EditPage& edit, EditedTexts& texts, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_texts(texts)
    , m_commands(commands)
    , m_sheet(new NameSheet)
    , m_writing([this](core::Result<core::WrittenAddition> written) { take(std::move(written)); })
{
    edit.editor().setQuestion(m_sheet);
    for (const auto& [command, kind] : Additions)
        commands.on(command, this, [this, kind = kind] { beginAtCaret(kind); });
    connect(&edit.outline(), &OutlinePane::additionWanted, this, &AddingCourse::begin);
    connect(m_sheet, &NameSheet::typedChanged, this, [this] {
        m_isWaiting = false;
        judge();
    });
    connect(m_sheet, &NameSheet::accepted, this, &AddingCourse::add);
    connect(m_sheet, &NameSheet::cancelled, this, &AddingCourse::end);
    connect(&edit.navigation(), &Navigation::changed, this, &AddingCourse::follow);
    connect(&edit.editor(), &EditorView::fileShown, this, &AddingCourse::judge);
}

void AddingCourse::enableCommands(bool hasFile) const
{
    for (const auto& [command, kind] : Additions)
        m_commands.action(command)->setEnabled(hasFile);
}

void AddingCourse::beginAtCaret(core::AdditionKind kind)
{
    const SymbolPlace caret = m_edit.caretPlace();
    const SharedSymbols symbols = m_edit.navigation().rootOf(caret.file);
    begin(kind, symbols ? pathAt(*symbols, m_edit.navigation().nodeAt(*symbols, caret)) : std::string());
}

void AddingCourse::begin(core::AdditionKind kind, const std::string& path)
{
    const std::string file = m_edit.editor().file()->path;
    const SharedSymbols symbols = m_edit.navigation().rootOf(file);
    if (!symbols) {
        emit said(m_edit.whyNoOutline());
        return;
    }
    if (!m_edit.editor().view()->edited()) {
        emit said(tr("This text is here to be read: nothing can be written into it."));
        return;
    }
    m_kind = kind;
    m_file = file;
    const AdditionProposal proposal = proposalFor(kind, core::ObjectKinds(symbols->references), path);
    m_sheet->ask(questionFor(kind), proposal.name, proposal.chosen);
    judge();
}

core::Addition AddingCourse::wanted() const
{
    return {m_kind, withOneSlash(m_sheet->typed()).toStdString()};
}

void AddingCourse::judge()
{
    if (m_file.empty() || m_writing.isRunning())
        return;
    if (const QString hindrance = whyNotNow(); !hindrance.isEmpty()) {
        m_sheet->setHindrance(hindrance);
        return;
    }
    const SharedSymbols symbols = m_edit.navigation().rootOf(m_file);
    if (!symbols) {
        end();
        return;
    }
    const auto may = core::checkAddition(core::ObjectKinds(symbols->references), wanted());
    m_sheet->setRefusal(may ? QString() : sentenceOf(may.error()));
}

/// While a text is broken, its symbols are of before.
QString AddingCourse::whyNotNow() const
{
    const std::shared_ptr<const OpenFile> file = m_edit.editor().file();
    const core::Diagnostic* broken = file && file->path == m_file ? m_edit.editor().breakInFront() : nullptr;
    if (broken)
        return tr("The text cannot be read as it is now. Line %1: %2")
            .arg(file->text->position(broken->range.begin).line + 1)
            .arg(toShown(broken->message));
    return m_isWaiting ? tr("The text was changed meanwhile, and is being read.") : QString();
}

/// Who has said what they want does not say it again once the text is read.
void AddingCourse::follow()
{
    const bool wasWaiting = std::exchange(m_isWaiting, false);
    judge();
    if (wasWaiting && m_sheet->mayAdd())
        add();
}

/// It is read again whether it does what was meant, which takes as long as the text does.
void AddingCourse::add()
{
    const SharedSymbols symbols = m_edit.navigation().rootOf(m_file);
    if (!symbols || m_writing.isRunning())
        return;
    m_name = withOneSlash(m_sheet->typed());
    m_writing.start([symbols, wanted = wanted()](const std::stop_token& /*stop*/) {
        return core::writeAddition(core::ObjectKinds(symbols->references), symbols->read.get(), wanted);
    });
}

void AddingCourse::take(core::Result<core::WrittenAddition> written)
{
    if (m_file.empty())
        return;
    if (written && !isAsRead(*written)) {
        m_isWaiting = true;
        judge();
        return;
    }
    const auto done = written.and_then([&](const core::WrittenAddition& addition) {
        return m_texts.applyToAll(
            {{addition.file, addition.patch, addition.madeFor}}, tr("Add %1").arg(m_name));
    });
    if (!done) {
        m_sheet->setRefusal(sentenceOf(done.error()));
        return;
    }
    end();
    m_edit.travel().goTo(written->file, written->caret);
}

bool AddingCourse::isAsRead(const core::WrittenAddition& addition) const
{
    const EditedText* text = m_texts.find(addition.file);
    return !text || text->bytes() == addition.madeFor->bytes();
}

void AddingCourse::end()
{
    m_file.clear();
    m_isWaiting = false;
    m_sheet->hide();
    if (m_edit.editor().view())
        m_edit.editor().view()->setFocus();
}

} // namespace ui
