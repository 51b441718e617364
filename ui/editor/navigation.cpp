// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/navigation.h"

#include "ui/text_view/edited_texts.h"
#include "ui/workspace/shortest_edit.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

/// A caret behind the last letter of a word is at the word.
std::uint32_t inItsWord(std::string_view text, std::uint32_t caret, core::Syntax syntax)
{
    const std::string_view marks = core::isValueSyntax(syntax) ? " \t\r\n,]}" : " \t\r\n,;:!=|&()[]{}<>";
    const auto ends = [&](std::size_t at) {
        return at >= text.size() || marks.find(text[at]) != std::string_view::npos;
    };
    return caret > 0 && ends(caret) && !ends(caret - 1) ? caret - 1 : caret;
}

bool isOfSome(const StudySymbols& symbols, const std::string& file)
{
    return std::ranges::any_of(symbols, [&](const SharedSymbols& each) { return each->file(file); });
}

/// While a contract is still to be judged with what was typed, it is as it was. Who looks at a file of none
/// is waiting to hear so.
bool isNews(const SymbolReading& before, const SymbolReading& now)
{
    const auto isOfNone = [&](const std::string& file) { return !isOfSome(now.symbols, file); };
    if (std::ranges::any_of(now.sources.files, isOfNone))
        return true;
    return before.symbols != now.symbols || before.sources.snapshot != now.sources.snapshot
        || before.sources.study != now.sources.study || before.sources.files != now.sources.files;
}

} // namespace

Navigation::Navigation(Workspace& workspace, EditedTexts& texts, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_texts(texts)
    , m_read(std::make_shared<const SymbolReading>())
    , m_drawing([this](SharedSymbols drawn) {
        letGo(std::exchange(m_sources.drawn, std::move(drawn)));
        readNews();
    })
    , m_reading([this](Reading reading) {
        auto before = std::exchange(m_read, std::move(reading));
        // What was drawn is of no more use once it is shown.
        if (m_sources.drawn
            && std::ranges::find(symbols(), m_sources.drawn->read, &ContractSymbols::read) != symbols().end())
            letGo(std::exchange(m_sources.drawn, nullptr));
        readNews();
        if (isNews(*before, *m_read))
            emit changed();
        // By now nobody else holds it, and it is as large as the text.
        letGo(std::move(before));
    })
{
    connect(
        &workspace, &Workspace::snapshotChanged, this, [this](const std::shared_ptr<const Snapshot>& now) {
            if (m_sources.snapshot && m_sources.snapshot->repository != now->repository)
                m_sources = {};
            m_sources.snapshot = now;
            m_sources.study = m_workspace.study();
            read();
        });
    connect(&workspace, &Workspace::studyChanged, this, [this](const std::shared_ptr<const Study>& study) {
        m_sources.study = study;
        read();
    });
    connect(&workspace, &Workspace::candidateRead, this, &Navigation::draw);
    connectTexts();
}

/// Those of compared contracts come with the study.
void Navigation::connectTexts()
{
    connect(&m_workspace, &Workspace::textRead, this,
        [this](const std::string& path, const std::shared_ptr<const core::LiveDocument>& text) {
            m_sources.unsaved[path] = text;
            read();
        });
    connect(&m_texts, &EditedTexts::settled, this, [this](const std::string& path) {
        if (m_sources.unsaved.erase(path) > 0)
            read();
    });
}

void Navigation::look(const std::string& path)
{
    if (m_sources.files.insert(path).second)
        read();
}

void Navigation::lookAtAll()
{
    if (!std::exchange(m_sources.isForAll, true))
        read();
}

void Navigation::read()
{
    if (!m_sources.snapshot)
        return;
    if (m_reading.isRunning() || m_drawing.isRunning()) {
        m_hasNews = true;
        return;
    }
    m_sources.seed = m_workspace.surroundings().seed;
    m_reading.start([sources = m_sources, before = m_read](
                        const std::stop_token& stop) { return readSymbols(sources, *before, stop); });
}

void Navigation::readNews()
{
    if (std::exchange(m_hasNews, false))
        read();
}

void Navigation::draw(const std::string& contract, const std::shared_ptr<const core::Contract>& read)
{
    m_drawing.start([contract, read, features = m_read->features](const std::stop_token& /*stop*/) {
        return symbolsOf(contract, read, {.features = features});
    });
}

StudySymbols Navigation::rootsOf(const std::string& path) const
{
    StudySymbols roots;
    std::ranges::copy_if(
        symbols(), std::back_inserter(roots), [&](const SharedSymbols& each) { return each->file(path); });
    return roots;
}

SharedSymbols Navigation::rootOf(const std::string& path) const
{
    const StudySymbols roots = rootsOf(path);
    const auto chosen = std::ranges::find(roots, m_root, &ContractSymbols::contract);
    if (chosen != roots.end())
        return *chosen;
    return roots.empty() ? nullptr : roots.front();
}

void Navigation::chooseRoot(const std::string& contract)
{
    if (m_root == contract)
        return;
    m_root = contract;
    emit changed();
}

std::shared_ptr<const core::LiveDocument> Navigation::liveText(const std::string& path) const
{
    const LiveTexts& texts = m_workspace.liveTexts();
    const auto live = texts.find(path);
    return live == texts.end() ? nullptr : live->second;
}

std::string_view Navigation::bytesNow(const core::ContractFile& file) const
{
    const EditedText* text = m_texts.find(file.path);
    return text ? text->bytes() : file.document.tree.source().bytes();
}

core::Node Navigation::nodeAt(const ContractSymbols& symbols, const SymbolPlace& now) const
{
    const core::ContractFile* file = symbols.file(now.file);
    if (!file)
        return {};
    return file->document.tree.nodeAt(offsetAsRead(*file, now.offset));
}

std::uint32_t Navigation::offsetAsRead(const core::ContractFile& file, std::uint32_t now) const
{
    const std::string_view text = bytesNow(file);
    return movedOffset(text, file.document.tree.source().bytes(), inItsWord(text, now, file.document.syntax));
}

const core::ReferenceUse* Navigation::referenceAt(
    const ContractSymbols& symbols, const SymbolPlace& now) const
{
    const core::ContractFile* file = symbols.file(now.file);
    return file ? symbols.references->at(nodeAt(symbols, now), offsetAsRead(*file, now.offset)) : nullptr;
}

SymbolPlace Navigation::placeNow(const ContractSymbols& symbols, const core::Node& node) const
{
    return placeNow(symbols, symbols.placeOf(node));
}

SymbolPlace Navigation::placeNow(const ContractSymbols& symbols, SymbolPlace read) const
{
    if (const core::ContractFile* file = symbols.file(read.file))
        read.offset = movedOffset(file->document.tree.source().bytes(), bytesNow(*file), read.offset);
    return read;
}

} // namespace ui
