// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "core/sample/sample.h"
#include "ui/text.h"
#include "ui/workspace/counted_work.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace ui {

namespace {

/// Several texts may be told of at once; whoever tells waits for the typist.
constexpr int EditPauseMs = 0;
/// What takes less would only flicker.
constexpr int PatienceMs = 300;

/// Whom the sample believes is accepted where it is made.
SnapshotResult openOrMakeSample(const std::filesystem::path& resources, const std::filesystem::path& folder,
    const Surroundings& surroundings, const std::stop_token& stop)
{
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        if (auto made = core::makeSample(resources, folder, stop); !made)
            return tl::unexpected(made.error());
        if (!surroundings.pinsFile.empty())
            if (auto pinned = core::pinSample(folder, surroundings.pinsFile, secondsNow(surroundings));
                !pinned)
                return tl::unexpected(pinned.error());
    }
    return openAndLook(folder, stop);
}

/// What nobody can foresee who wrote a text.
Surroundings withSeed(Surroundings surroundings)
{
    surroundings.seed = surroundings.chance();
    return surroundings;
}

} // namespace

Workspace::Workspace(Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_surroundings(withSeed(std::move(surroundings)))
    , m_statements(m_surroundings)
    , m_look([this](SnapshotResult look) { take(std::move(look)); })
    , m_read([this](Read read) { take(std::move(read)); })
    , m_studying([this](StudiedResult studied) { takeStudied(std::move(studied)); })
    , m_counting([this](StudyResult study) {
        if (study)
            takeStudy(std::move(*study));
        else
            emit failed(study.error());
        // What was typed meanwhile is not in it.
        if (!m_live.empty())
            m_editPause.start();
    })
    , m_reading([this](const LiveTexts& texts) { takeTexts(texts); })
    , m_editing([this](StudyResult study) { takeEdited(std::move(study)); })
    , m_journals([this](ReadWords read) {
        m_statements.takePerson(read.desk);
        m_statements.takeReview(std::move(read.review), read.writtenSoFar);
        watchJournals();
    })
{
    m_undo.addStack(&m_statements.stack());
    m_undo.setActiveStack(&m_statements.stack());
    m_editPause.setSingleShot(true);
    m_editPause.setInterval(EditPauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isBehind = true;
        emit outdatedChanged(true);
        if (!isBusy())
            tellProgress(tr("Comparing"));
    });
    connect(&m_disk, &DiskWatch::filesChanged, this, &Workspace::reload);
    connect(&m_disk, &DiskWatch::journalsChanged, this, &Workspace::readJournalsAgain);
    connect(&m_editPause, &QTimer::timeout, this, &Workspace::startEdit);
    connect(&m_statements, &Statements::standingChanged, this, &Workspace::standingChanged);
    connect(&m_statements, &Statements::failed, this, &Workspace::failed);
    connect(&m_statements, &Statements::said, this, &Workspace::said);
    connect(&m_statements, &Statements::marksChanged, this, &Workspace::startStudy);
    connect(&m_statements, &Statements::journalsWritten, this, [this] {
        watchJournals();
        readJournalsAgain();
    });
}

Workspace::~Workspace() = default;

void Workspace::open(const std::filesystem::path& folder, const Pair& pair)
{
    m_pair = pair;
    startLook(tr("Opening %1").arg(toShown(folder.string())),
        [folder](const std::stop_token& stop) { return openAndLook(folder, stop); });
}

void Workspace::openSample(const std::filesystem::path& resources, const std::filesystem::path& folder)
{
    m_pair = {};
    startLook(tr("Opening the sample"),
        [resources, folder, surroundings = m_surroundings](
            const std::stop_token& stop) { return openOrMakeSample(resources, folder, surroundings, stop); });
}

void Workspace::compareFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate)
{
    cancel();
    m_snapshot.reset();
    m_isNewPair = true;
    m_isStudying = true;
    expectStudy();
    tellProgress(tr("Comparing"));
    m_studying.start([baseline, candidate, telling = telling(tr("Comparing"))](
                         const std::stop_token& stop) -> StudiedResult {
        return studyFiles(baseline, candidate, telling(stop), stop)
            .map([&](std::shared_ptr<const Study>&& study) {
                ReviewDesk nobody;
                nobody.whyNobody = "what is compared lies in no repository";
                return Studied {std::move(study), std::move(nobody), {}};
            });
    });
}

void Workspace::lookAt(const core::Revision& revision)
{
    if (!m_snapshot)
        return;
    const QString what = revision.isWorkingTree() ? tr("Looking at the working tree")
                                                  : tr("Looking at %1").arg(toShown(revision.name));
    startLook(what, [from = m_snapshot, revision](const std::stop_token& stop) {
        return lookAgain(*from, revision, stop);
    });
}

void Workspace::reload()
{
    if (!m_snapshot)
        return;
    startLook(tr("Looking again"), [from = m_snapshot](const std::stop_token& stop) -> SnapshotResult {
        // A branch may have moved since.
        const auto revision = from->repository->revision(from->revision.name);
        if (!revision)
            return tl::unexpected(revision.error());
        return lookAgain(*from, *revision, stop);
    });
}

void Workspace::readFile(const std::string& path)
{
    if (!m_snapshot || path.empty())
        return;
    m_wantedFile = path;
    tellProgress(tr("Reading %1").arg(toShown(path)));
    m_read.start(
        [from = m_snapshot, study = m_study, path, seed = m_surroundings.seed](
            const std::stop_token& stop) { return readOpenFile(*from, study.get(), path, seed, stop); });
}

void Workspace::closeFile()
{
    m_read.cancel();
    m_wantedFile.clear();
    m_file.reset();
    tellProgress({});
}

void Workspace::cancel()
{
    const bool isOfAnotherPair = m_isStudying && m_study && m_study->repository && m_pair != m_study->asked;
    const bool leavesBehind =
        m_study && (m_isStudying || m_isToBeJudged || m_editing.isRunning()) && !isOfAnotherPair;
    m_look.cancel();
    m_read.cancel();
    m_studying.cancel();
    m_counting.cancel();
    m_editing.cancel();
    m_editPause.stop();
    m_isLooking = false;
    m_wantedFile.clear();
    m_isStudying = false;
    m_isToBeJudged = false;
    if (isOfAnotherPair) {
        m_pair = m_study->asked;
        m_isNewPair = false;
    }
    tellProgress({});
    settleStudy(m_hasFailed, leavesBehind);
}

void Workspace::setPair(const Pair& pair)
{
    if (!m_snapshot || pair == m_pair)
        return;
    m_pair = pair;
    m_isNewPair = true;
    startStudy();
}

void Workspace::swapPair()
{
    if (!m_study)
        return;
    const core::Check& check = m_study->check;
    const auto named = [](const core::CheckedRevision& side) {
        return side.revision.name.empty() ? side.commit : side.revision.name;
    };
    setPair({named(check.candidate), named(check.baseline)});
}

void Workspace::select(const std::string& place)
{
    if (place == m_selected)
        return;
    m_selected = place;
    emit selectionChanged(m_selected);
}

void Workspace::textEdited(const std::string& path, std::shared_ptr<const core::SourceText> text)
{
    m_unread[path] = std::move(text);
    m_isToBeJudged = true;
    // What is found of the text before comes too late to be shown, and keeps a processor from this one.
    m_editing.cancel();
    if (canJudgeEdits())
        expectStudy();
    startReading();
}

/// One after the other, of each text the newest: who types on sees something, too.
void Workspace::startReading()
{
    if (!m_beingRead.empty() || m_unread.empty())
        return;
    for (const auto& [path, text] : m_unread)
        m_beingRead.insert(path);
    m_reading.start([texts = std::exchange(m_unread, {}), before = m_live, seed = m_surroundings.seed](
                        const std::stop_token& stop) {
        LiveTexts read;
        for (const auto& [path, text] : texts) {
            const auto known = before.find(path);
            read[path] =
                readAgain(known == before.end() ? nullptr : known->second, path, text, {.seed = seed}, stop);
        }
        return read;
    });
}

void Workspace::takeTexts(const LiveTexts& texts)
{
    const std::set<std::string> wanted = std::exchange(m_beingRead, {});
    for (const auto& [path, text] : texts)
        if (wanted.contains(path))
            m_live[path] = text;
    startReading();
    for (const std::string& path : wanted)
        emit textRead(path, m_live.at(path));
    if (m_isToBeJudged)
        m_editPause.start();
}

void Workspace::textSettled(const std::string& path)
{
    const std::size_t known = m_unread.erase(path) + m_beingRead.erase(path) + m_live.erase(path);
    if (known > 0)
        reload();
}

void Workspace::startLook(const QString& what, Task<SnapshotResult>::Work work)
{
    m_read.cancel();
    m_isLooking = true;
    tellProgress(what);
    m_look.start(std::move(work));
}

/// The review comes first: what people hold for a change of meaning counts in the check.
void Workspace::startStudy()
{
    m_editing.cancel();
    m_counting.cancel();
    m_isStudying = true;
    expectStudy();
    tellProgress(tr("Comparing"));
    m_studying.start(
        [repository = m_snapshot->repository, pair = m_pair, telling = telling(tr("Comparing")),
            review = m_isNewPair ? std::string() : m_statements.desk().review,
            writtenSoFar = m_statements.writtenSoFar()](const std::stop_token& stop) -> StudiedResult {
            const Surroundings around = telling(stop);
            ReviewDesk desk = openReviewDesk(*repository, pair, around, review);
            return studyPair(repository, pair, core::marksOf(desk.journals), around, stop)
                .map([&](std::shared_ptr<const Study>&& study) {
                    return Studied {std::move(study), std::move(desk), writtenSoFar};
                });
        });
}

void Workspace::startPackets()
{
    m_counting.start([study = m_study, around = m_surroundings](
                         const std::stop_token& stop) { return studyWithPackets(*study, around, stop); });
}

bool Workspace::canJudgeEdits() const
{
    return m_study && m_study->isOfWorkingTree() && !m_isStudying && m_onDisk != OnDisk::Unknown;
}

void Workspace::startEdit()
{
    if (!canJudgeEdits())
        return;
    m_isToBeJudged = !m_unread.empty() || !m_beingRead.empty();
    expectStudy();
    m_editing.start([study = m_study, edited = editedFiles(), around = m_surroundings,
                        marks = core::marksOf(m_statements.desk().journals)](const std::stop_token& stop) {
        return studyEdited(*study, edited, marks, around, stop);
    });
}

EditedFiles Workspace::editedFiles()
{
    // Of another revision it is not known here what the working tree has.
    const bool isOfWorkingTree = m_snapshot && m_snapshot->revision.isWorkingTree();
    const auto told = [workspace = QPointer(this)](
                          const std::string& contract, const std::shared_ptr<const core::Contract>& read) {
        const auto tell = [workspace, contract, read] {
            if (workspace)
                emit workspace->candidateRead(contract, read);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
    return {m_live, isOfWorkingTree ? m_snapshot->discovery : nullptr, m_onDisk == OnDisk::Broken, told};
}

void Workspace::watchJournals()
{
    const ReviewDesk& desk = m_statements.desk();
    if (desk.place.root.empty())
        return;
    m_disk.watchJournals(desk.review.empty()
            ? desk.place.root / core::ReviewsFolder
            : (desk.place.root / core::journalPath(desk.review, desk.principal)).parent_path());
}

void Workspace::readJournalsAgain()
{
    if (!m_snapshot || !m_statements.standing())
        return;
    m_journals.start(
        [repository = m_snapshot->repository, around = m_surroundings, desk = m_statements.desk(),
            writtenSoFar = m_statements.writtenSoFar()](const std::stop_token&) {
            ReadWords words {desk, readAgain(*repository, desk), writtenSoFar};
            askWhoDecides(words.desk, *repository, around);
            return words;
        });
}

void Workspace::take(SnapshotResult look)
{
    m_isLooking = false;
    tellProgress({});
    if (!look) {
        emit failed(look.error());
        readFile(m_wantedFile);
        return;
    }
    const bool isSame = m_snapshot && m_snapshot->repository == (*look)->repository;
    m_snapshot = std::move(*look);
    m_file.reset();
    if (!isSame) {
        m_journals.cancel();
        m_study.reset();
        m_reading.cancel();
        m_beingRead.clear();
        m_unread.clear();
        m_live.clear();
        m_isToBeJudged = false;
        m_onDisk = OnDisk::AsFound;
        m_wantedFile.clear();
        m_statements.begin({}, nullptr);
    }
    readFile(m_wantedFile);
    emit snapshotChanged(m_snapshot);
    m_disk.watch(*m_snapshot);
    m_isNewPair = m_isNewPair || !isSame;
    if (m_snapshot->repository->isGit())
        startStudy();
}

void Workspace::take(Read read)
{
    m_wantedFile.clear();
    tellProgress({});
    m_file = read ? std::move(*read) : nullptr;
    emit fileChanged(m_file);
    if (!read)
        emit failed(read.error());
}

void Workspace::takeStudied(StudiedResult studied)
{
    m_isStudying = false;
    tellProgress({});
    m_onDisk = studied ? OnDisk::AsFound : OnDisk::Unknown;
    if (studied && m_study && !m_isNewPair) {
        // Saving a broken text takes no more away than typing it did.
        if (auto broken = brokenSince(*m_study, *studied->study)) {
            m_onDisk = OnDisk::Broken;
            studied = tl::unexpected(std::move(*broken));
        }
    }
    settleStudy(!studied);
    // What was typed meanwhile is not in it.
    if (!m_live.empty())
        m_editPause.start();
    if (!studied) {
        emit studyFailed(studied.error());
        return;
    }
    m_study = std::move(studied->study);
    emit studyChanged(m_study);
    if (m_isNewPair) {
        m_journals.cancel();
        m_statements.begin(std::move(studied->desk), m_study);
    } else {
        m_statements.setStudy(m_study);
        m_statements.takePerson(studied->desk);
        m_statements.takeReview(
            {std::move(studied->desk.journals), std::move(studied->desk.review)}, studied->writtenSoFar);
    }
    m_isNewPair = false;
    watchJournals();
    keepSelection();
    if (m_study->repository)
        startPackets();
}

/// Something of it may be broken while all else could be judged.
void Workspace::takeEdited(StudyResult study)
{
    const auto trouble = study ? (*study)->behind : std::optional(study.error());
    if (!trouble)
        m_onDisk = OnDisk::AsFound;
    tellProgress({});
    settleStudy(trouble.has_value());
    if (study)
        takeStudy(std::move(*study));
    if (trouble)
        emit studyFailed(*trouble);
}

/// The same pair, with more known of it, or as it is being edited.
void Workspace::takeStudy(std::shared_ptr<const Study> study)
{
    auto before = std::exchange(m_study, std::move(study));
    emit studyChanged(m_study);
    m_statements.setStudy(m_study);
    keepSelection();
    letGo(std::move(before));
}

/// People find the most severe change chosen, and the one they chose still chosen.
void Workspace::keepSelection()
{
    if (m_study->change(m_selected))
        return;
    const std::vector<ChangeRef> changes = m_study->changes();
    select(changes.empty() ? std::string() : changes.front().finding->place);
}

void Workspace::expectStudy()
{
    if (m_study && !m_isBehind && !m_patience.isActive())
        m_patience.start();
}

void Workspace::settleStudy(bool hasFailed, bool isBehind)
{
    const bool wasOutdated = isOutdated();
    m_patience.stop();
    m_isBehind = isBehind;
    m_hasFailed = hasFailed;
    if (isOutdated() != wasOutdated)
        emit outdatedChanged(isOutdated());
}

/// The surroundings for long work: it says how far it is while somebody waits for it.
std::function<Surroundings(const std::stop_token& stop)> Workspace::telling(const QString& what)
{
    return [around = m_surroundings, workspace = QPointer(this), what](const std::stop_token& stop) {
        Surroundings counting = around;
        counting.runAll = counted(around.runAll, [workspace, what, stop](int done, int total) {
            const auto tell = [workspace, what, stop, done, total] {
                if (workspace && !stop.stop_requested())
                    emit workspace->progressChanged({what, done, total});
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
        });
        return counting;
    };
}

void Workspace::tellProgress(const QString& what)
{
    if (!what.isEmpty() || !isBusy())
        emit progressChanged({what});
}

} // namespace ui
