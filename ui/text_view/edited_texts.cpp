// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/edited_texts.h"

#include "core/base/whole_file.h"
#include "ui/text.h"
#include "ui/text_view/linked_steps.h"

#include <algorithm>

namespace ui {

namespace {

/// Behind the paint of the key: what reads the text takes the newest when it comes to it.
constexpr int PauseBeforeTelling = 10;

} // namespace

EditedTexts::EditedTexts(QObject* parent)
    : QObject(parent)
    , m_saving([this](const Savings& savings) { takeSaved(savings); })
    , m_copying([this](const Copying& copying) { takeCopied(copying); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeTelling);
    connect(&m_pause, &QTimer::timeout, this, &EditedTexts::tellChanges);
}

EditedTexts::~EditedTexts() = default;

void EditedTexts::setRoot(const std::filesystem::path& root)
{
    if (root == m_root)
        return;
    while (!m_texts.empty())
        close(std::string(m_texts.begin()->first));
    m_root = root;
}

EditedText& EditedTexts::edit(const std::string& path, const std::shared_ptr<const core::SourceText>& asRead)
{
    if (EditedText* known = find(path))
        return *known;
    EditedText* text = (m_texts[path] = std::make_unique<EditedText>(path, asRead)).get();
    connect(text, &EditedText::changed, this, [this, path] { noteChange(path); });
    connect(text, &EditedText::dirtyChanged, this, [this, path](bool dirty) { noteDirt(path, dirty); });
    emit opened(text);
    return *text;
}

EditedText* EditedTexts::find(const std::string& path) const
{
    const auto found = m_texts.find(path);
    return found == m_texts.end() ? nullptr : found->second.get();
}

std::vector<EditedText*> EditedTexts::all() const
{
    std::vector<EditedText*> texts;
    for (const auto& [path, text] : m_texts)
        texts.push_back(text.get());
    return texts;
}

bool EditedTexts::isDirty() const
{
    return std::ranges::any_of(m_texts, [](const auto& each) { return each.second->isDirty(); });
}

core::Result<void> EditedTexts::apply(
    const core::RecipeStep& step, const std::shared_ptr<const core::SourceText>& madeFor)
{
    return applyToAll({{step.file, step.patch, madeFor}}, toShown(step.name));
}

core::Result<void> EditedTexts::applyToAll(const std::vector<TextStep>& steps, const QString& name)
{
    std::vector<EditedText*> texts;
    for (const TextStep& step : steps) {
        EditedText& text = edit(step.file, step.madeFor);
        if (text.bytes() != step.madeFor->bytes())
            return core::fail(core::ErrorCode::BadInput,
                "'" + step.file + "' was changed after this step was worked out",
                "wait until the change is compared again, then apply the step");
        if (const auto inverse = step.patch.inverted(text.bytes()); !inverse)
            return tl::unexpected(inverse.error());
        texts.push_back(&text);
    }
    for (std::size_t each = 0; each < steps.size(); ++each) {
        if (auto done = texts[each]->apply(steps[each].patch, name); !done)
            return done;
        emit applied(texts[each]);
    }
    if (texts.size() > 1)
        new LinkedSteps(texts, this);
    return {};
}

void EditedTexts::save(const std::string& path)
{
    const EditedText* text = find(path);
    if (text && text->foreign())
        return emit refused(path);
    if (text)
        m_toSave.insert(path);
    startSaving();
}

void EditedTexts::saveAsWritable(const std::string& path)
{
    m_toMakeWritable.insert(path);
    save(path);
}

void EditedTexts::saveCopy(const std::string& path, const std::filesystem::path& copy)
{
    const EditedText* text = find(path);
    if (!text)
        return;
    std::error_code unknown;
    // Its own file has rules that a copy must not get around.
    if (std::filesystem::equivalent(copy, m_root / path, unknown))
        return save(path);
    m_copying.start([path, copy, frozen = text->frozen()](const std::stop_token& /*stop*/) {
        return Copying {path, copy, core::replaceFile(copy, frozen->bytes())};
    });
}

void EditedTexts::saveAll()
{
    std::string undecided;
    for (const auto& [path, text] : m_texts) {
        if (text->isDirty() && text->foreign())
            undecided = path;
        else if (text->isDirty())
            m_toSave.insert(path);
    }
    startSaving();
    if (!undecided.empty())
        emit refused(undecided);
}

void EditedTexts::close(const std::string& path)
{
    const auto found = m_texts.find(path);
    if (found == m_texts.end())
        return;
    emit closing(found->second.get());
    if (found->second->isDirty())
        emit settled(path);
    m_changed.erase(path);
    m_toSave.erase(path);
    m_texts.erase(found);
}

void EditedTexts::noteDirt(const std::string& path, bool isDirty)
{
    emit dirtyChanged(path, isDirty);
    if (!isDirty)
        emit settled(path);
}

void EditedTexts::noteChange(const std::string& path)
{
    m_changed.insert(path);
    // Not begun anew: who types without a pause sees what it does, too.
    if (!m_pause.isActive())
        m_pause.start();
}

void EditedTexts::tellChanges()
{
    for (const std::string& path : std::exchange(m_changed, {})) {
        const EditedText& text = *find(path);
        if (text.isDirty())
            emit edited(path, text.frozen());
    }
}

/// One batch after the other: a second wish for the same file waits for the first one to come true.
void EditedTexts::startSaving()
{
    if (m_saving.isRunning() || m_toSave.empty())
        return;
    std::vector<std::function<Saving()>> works;
    for (const std::string& path : std::exchange(m_toSave, {}))
        works.push_back(savingOf(path));
    m_saving.start([works = std::move(works)](const std::stop_token& /*stop*/) {
        Savings savings;
        for (const auto& work : works)
            savings.push_back(work());
        return savings;
    });
}

std::function<EditedTexts::Saving()> EditedTexts::savingOf(const std::string& path)
{
    EditedText& text = *find(path);
    // What is typed from now on is not what lies on the disk.
    text.endRun();
    const auto readOnly = m_toMakeWritable.erase(path) > 0 ? ReadOnlyFile::MakeWritable : ReadOnlyFile::Leave;
    return [root = m_root, path, state = text.state(), frozen = text.frozen(), onDisk = text.onDisk(),
               readOnly] {
        return Saving {path, state, frozen, saveText(root, root / path, *frozen, *onDisk, readOnly)};
    };
}

void EditedTexts::takeSaved(const Savings& savings)
{
    for (const Saving& saving : savings)
        takeSaved(saving);
    startSaving();
    if (!isSaving())
        emit savingEnded();
}

void EditedTexts::takeSaved(const Saving& saving)
{
    EditedText* text = find(saving.path);
    if (!saving.outcome) {
        emit notSaved(saving.path, saving.outcome.error());
    } else if (saving.outcome->isReadOnly) {
        emit foundReadOnly(saving.path);
    } else if (text && saving.outcome->foreign) {
        text->setForeign(saving.outcome->foreign);
        emit refused(saving.path);
    } else if (text) {
        text->setOnDisk(saving.text, saving.state);
        text->setGone(false);
        emit saved(saving.path);
    }
}

void EditedTexts::takeCopied(const Copying& copying)
{
    if (copying.outcome)
        emit copied(copying.path, copying.copy);
    else
        emit notSaved(copying.path, copying.outcome.error());
}

} // namespace ui
