// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rename_course.h"

#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/navigation.h"
#include "ui/editor/rename_sheet.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"

namespace ui {

namespace {

QString sentenceOf(const core::Error& error)
{
    return error.hint.empty() ? toShown(error.message)
                              : RenameCourse::tr("%1 — %2", "what is wrong, what to do")
                                    .arg(toShown(error.message), toShown(error.hint));
}

/// What says the name and is not looked for.
QString limitsOf(core::Language language)
{
    if (language == core::Language::GraphQl)
        return RenameCourse::tr(
            "Only the schema is changed. Callers' queries, resolvers, descriptions and what "
            "stands in quotes keep the old name.");
    if (language == core::Language::Proto)
        return RenameCourse::tr(
            "Only .proto files are changed. Generated code, JSON and paths of calls on the "
            "wire, and comments are not followed.");
    return {};
}

/// What is to be done to each text.
core::Result<std::vector<TextStep>> stepsOf(const std::vector<NewName>& names)
{
    std::vector<core::RenamedPlace> places;
    std::map<std::string, std::shared_ptr<const core::SourceText>> texts;
    for (const NewName& name : names) {
        places.push_back(name.place);
        texts.emplace(name.place.file, name.place.node.tree().sharedSource());
    }
    return core::patchesOf(places).map([&](const std::map<std::string, core::TextPatch>& patches) {
        std::vector<TextStep> steps;
        for (const auto& [file, patch] : patches)
            steps.push_back({file, patch, texts.at(file)});
        return steps;
    });
}

} // namespace

RenameCourse::RenameCourse(EditPage& edit, EditedTexts& texts, RenameSheet& sheet, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_texts(texts)
    , m_sheet(sheet)
    , m_naming([this](NewNames names) { show(std::move(names)); })
{
    connect(&sheet, &RenameSheet::typedChanged, this, &RenameCourse::preview);
    connect(&sheet, &RenameSheet::accepted, this, &RenameCourse::rename);
    connect(&sheet, &RenameSheet::cancelled, this, &RenameCourse::end);
    connect(&edit.navigation(), &Navigation::changed, this, &RenameCourse::follow);
}

void RenameCourse::begin()
{
    Navigation& navigation = m_edit.navigation();
    const SharedSymbols symbols = navigation.rootOf(m_edit.editor().file()->path);
    const core::ReferenceUse* use = symbols ? navigation.referenceAt(*symbols, m_edit.caretPlace()) : nullptr;
    const core::Node meant = use ? use->target
        : symbols                ? renamableAt(*symbols, navigation.nodeAt(*symbols, m_edit.caretPlace()))
                                 : core::Node();
    if (!meant) {
        emit said(
            symbols ? tr("At the caret is nothing that can be given another name.") : m_edit.whyNoOutline());
        return;
    }
    navigation.lookAtAll();
    m_entry = {symbols, meant};
    emit sheetWanted();
    m_sheet.ask(toQString(calledAs(meant)), limitsOf(symbols->read->language));
    preview();
}

void RenameCourse::preview()
{
    if (!m_entry)
        return;
    m_sheet.expectNames();
    m_naming.start(
        [symbols = m_edit.navigation().symbols(), entry = m_entry, name = m_sheet.typed().toStdString()](
            const std::stop_token& stop) { return newNamesOf(symbols, entry, name, stop); });
}

void RenameCourse::show(NewNames names)
{
    if (names)
        m_sheet.showNames(std::move(*names));
    else
        m_sheet.refuse(sentenceOf(names.error()));
}

/// The same entry, as it was read since.
void RenameCourse::follow()
{
    if (!m_entry)
        return;
    m_entry = asReadNow(m_edit.navigation().symbols(), m_entry);
    if (m_entry)
        preview();
    else
        end();
}

void RenameCourse::rename()
{
    const QString former = toShown(calledAs(m_entry.node));
    const std::vector<NewName> names = m_sheet.ticked();
    const auto steps = stepsOf(names);
    const auto done = steps ? m_texts.applyToAll(*steps, tr("Rename %1 to %2").arg(former, m_sheet.typed()))
                            : core::Result<void>(tl::unexpected(steps.error()));
    if (!done) {
        m_sheet.refuse(sentenceOf(done.error()));
        return;
    }
    emit renamed(tr("%1 is called %2 in %n place(s) now.", nullptr, static_cast<int>(names.size()))
                     .arg(former, m_sheet.typed()));
    end();
}

void RenameCourse::end()
{
    m_naming.cancel();
    m_entry = {};
    emit ended();
    if (m_edit.editor().view())
        m_edit.editor().view()->setFocus();
}

} // namespace ui
