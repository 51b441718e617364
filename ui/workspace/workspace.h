// SPDX-License-Identifier: GPL-3.0-or-later
// The open repository: what it holds, what its candidate changes against its baseline, what people say of it.
// Panels meet only here.
#pragma once

#include "ui/surroundings.h"
#include "ui/task.h"
#include "ui/workspace/disk_watch.h"
#include "ui/workspace/edited_files.h"
#include "ui/workspace/snapshot.h"
#include "ui/workspace/standing.h"
#include "ui/workspace/statements.h"
#include "ui/workspace/study.h"

#include <QObject>
#include <QTimer>
#include <QUndoGroup>

#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ui {

/// Of long work; an empty `what`: nothing runs.
struct Progress {
    QString what = {};
    int done = 0;
    int total = 0; ///< 0: nobody can tell
};

/// Each signal carries one whole value. While something new is on its way, and when it fails or is cancelled,
/// the values from before stay.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(Surroundings surroundings = {}, QObject* parent = nullptr);
    ~Workspace() override;

    const Surroundings& surroundings() const { return m_surroundings; }
    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }
    const std::shared_ptr<const Study>& study() const { return m_study; }
    const std::shared_ptr<const Standing>& standing() const { return m_statements.standing(); }
    const std::shared_ptr<const OpenFile>& file() const { return m_file; }
    bool isBusy() const { return m_isLooking || isReading() || m_isStudying; }
    bool isReading() const { return !m_wantedFile.empty(); }
    /// What is shown could not be found again.
    bool hasFailed() const { return m_hasFailed; }
    /// So it is, or what comes in its place has been on its way for long enough to be noticed.
    bool isOutdated() const { return m_hasFailed || m_isBehind; }

    /// At its working tree, or what its HEAD says when it has none.
    void open(const std::filesystem::path& folder, const Pair& pair = {});
    /// Makes the sample first where `folder` does not exist.
    void openSample(const std::filesystem::path& resources, const std::filesystem::path& folder);
    /// Two files or two folders, instead of a repository.
    void compareFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate);
    /// The open repository at another revision.
    void lookAt(const core::Revision& revision);
    /// The same again, as it is now.
    void reload();
    /// What others wrote meanwhile, and who decides here: cheap, for whenever people come back to the window.
    void readJournalsAgain();
    /// Looking again does not make anybody want another one: then it is read as it is by then.
    void readFile(const std::string& path);
    /// No file is wanted any more; one that is on its way does not come.
    void closeFile();
    /// What is shown stays: of the pair it is of, and outdated where something newer of that is known.
    void cancel();

    const Pair& pair() const { return m_pair; }
    void setPair(const Pair& pair);
    /// Looking backwards: the candidate as the baseline.
    void swapPair();

    /// The chosen change, by its place; empty when none is.
    const std::string& selected() const { return m_selected; }
    void select(const std::string& place);

    /// What people say; see Statements.
    Statements& statements() { return m_statements; }
    QUndoGroup& undoGroup() { return m_undo; }

    /// The texts that are not saved, as they were read last.
    const LiveTexts& liveTexts() const { return m_live; }
    /// Text of a file of the working tree that is not saved: it is read once for everybody, and its contracts
    /// are judged again.
    void textEdited(const std::string& path, std::shared_ptr<const core::SourceText> text);
    /// It was saved, or given up.
    void textSettled(const std::string& path);

signals:
    void snapshotChanged(std::shared_ptr<const ui::Snapshot> snapshot);
    void studyChanged(std::shared_ptr<const ui::Study> study);
    void standingChanged(std::shared_ptr<const ui::Standing> standing);
    void selectionChanged(const std::string& place);
    /// Nothing, when the file could not be read.
    void fileChanged(std::shared_ptr<const ui::OpenFile> file);
    /// A text that is not saved, as it is now.
    void textRead(const std::string& path, std::shared_ptr<const core::LiveDocument> text);
    /// A contract that is being judged again, as the study to come will have it.
    void candidateRead(const std::string& contract, std::shared_ptr<const core::Contract> read);
    void failed(const core::Error& error);
    /// Why there is no study of the pair: no baseline, a text that cannot be read. What was shown stays.
    void studyFailed(const core::Error& error);
    void progressChanged(const ui::Progress& progress);
    void outdatedChanged(bool isOutdated);
    /// For the toast and for screen readers; it can be undone.
    void said(const QString& sentence);

private:
    struct Studied {
        std::shared_ptr<const Study> study;
        ReviewDesk desk;
        int writtenSoFar = 0; ///< when its journals were read
    };
    struct ReadWords {
        ReviewDesk desk; ///< who decides here
        PairReview review;
        int writtenSoFar = 0;
    };
    /// What lies in the working tree, held against what the study found there.
    enum class OnDisk {
        AsFound,
        Broken, ///< some text of it: all of them are read again with what is typed
        Unknown, ///< only another study can say
    };
    using StudiedResult = core::Result<Studied>;
    using Read = core::Result<std::shared_ptr<const OpenFile>>;

    void startLook(const QString& what, Task<SnapshotResult>::Work work);
    void startStudy();
    void startPackets();
    void startReading();
    void takeTexts(const LiveTexts& texts);
    bool canJudgeEdits() const;
    void startEdit();
    void takeEdited(StudyResult study);
    void watchJournals();
    void take(SnapshotResult look);
    void take(Read read);
    void takeStudied(StudiedResult studied);
    void takeStudy(std::shared_ptr<const Study> study);
    void keepSelection();
    void expectStudy();
    void settleStudy(bool hasFailed, bool isBehind = false);
    void tellProgress(const QString& what);
    std::function<Surroundings(const std::stop_token& stop)> telling(const QString& what);
    EditedFiles editedFiles();

    Surroundings m_surroundings;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Study> m_study;
    std::shared_ptr<const OpenFile> m_file;
    std::string m_wantedFile; ///< on its way
    Pair m_pair;
    std::string m_selected;
    std::map<std::string, std::shared_ptr<const core::SourceText>> m_unread; ///< as they were typed since
    std::set<std::string> m_beingRead; ///< without what was settled since
    LiveTexts m_live;
    bool m_isLooking = false;
    bool m_isStudying = false;
    bool m_isToBeJudged = false; ///< what was typed since the last study
    bool m_hasFailed = false;
    OnDisk m_onDisk = OnDisk::AsFound;
    bool m_isBehind = false;
    bool m_isNewPair = false; ///< its review is another one
    Statements m_statements;
    QUndoGroup m_undo;
    QTimer m_editPause;
    QTimer m_patience; ///< until a study that is on its way makes the one from before outdated
    DiskWatch m_disk;
    Task<SnapshotResult> m_look;
    Task<Read> m_read;
    Task<StudiedResult> m_studying;
    Task<StudyResult> m_counting; ///< of packets
    Task<LiveTexts> m_reading; ///< of texts that are not saved
    Task<StudyResult> m_editing;
    Task<ReadWords> m_journals;
};

} // namespace ui
