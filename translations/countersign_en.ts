<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>and at %n more place, which stands in packet.json</numerusform>
            <numerusform>and at %n more places, which stand in packet.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>What all changes together mean to %n consumer: page %1</numerusform>
            <numerusform>What all changes together mean to %n consumers: page %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n line is the same</numerusform>
            <numerusform>%n lines are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>%n more line stands in packet.json, which is attached</numerusform>
            <numerusform>%n more lines stand in packet.json, which is attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>%n of those who must sign had not signed when this was printed.</numerusform>
            <numerusform>%n of those who must sign had not signed when this was printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 of all it was read from: %n file</numerusform>
            <numerusform>SHA-256 of all it was read from: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AcceptSheet</name>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>Accept this %n change that nobody has to do anything about?</numerusform>
            <numerusform>Accept these %n changes that nobody has to do anything about?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>Accept %n safe</numerusform>
            <numerusform>Accept %n safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>Accept %1 safe (%n breaking left)</numerusform>
            <numerusform>Accept %1 safe (%n breaking left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>Accept %1 safe (%n left)</numerusform>
            <numerusform>Accept %1 safe (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Agenda</name>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>%n left on the agenda</numerusform>
            <numerusform>%n left on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1: %n item.</numerusform>
            <numerusform>%1: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>The %n change is decided</numerusform>
            <numerusform>All %n changes decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>%n left on the agenda</numerusform>
            <numerusform>%n left on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n reordering</numerusform>
            <numerusform>%n reorderings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n line of mere formatting</numerusform>
            <numerusform>%n lines of mere formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n change that a rule ignores</numerusform>
            <numerusform>%n changes that a rule ignores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 has %n more commit since this branch began.</numerusform>
            <numerusform>%1 has %n more commits since this branch began.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n commit that %1 does not have</numerusform>
            <numerusform>%n commits that %1 does not have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n commit that only %1 has</numerusform>
            <numerusform>%n commits that only %1 has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 of %n match “%1”.</numerusform>
            <numerusform>0 of %n match “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>Accept all %n safe…</numerusform>
            <numerusform>Accept all %n safe…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Nobody can vouch for %n place.</numerusform>
            <numerusform>Nobody can vouch for %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1: %n change.</numerusform>
            <numerusform>%1: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1, and %n more site</numerusform>
            <numerusform>%1, and %n more sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n open comment.</numerusform>
            <numerusform>%n open comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n accepted with a plan</numerusform>
            <numerusform>%n accepted with a plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n deferred</numerusform>
            <numerusform>%n deferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Comments, %n open</numerusform>
            <numerusform>Comments, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Commit %n File</numerusform>
            <numerusform>Commit %n Files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContractModel</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CriteriaList</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>%n left on the agenda</numerusform>
            <numerusform>%n left on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Breaks %n consumer, unknown of %1</numerusform>
            <numerusform>Breaks %n consumers, unknown of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Breaks %n consumer</numerusform>
            <numerusform>Breaks %n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Unknown of %n consumer</numerusform>
            <numerusform>Unknown of %n consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n safe change: accept?</numerusform>
            <numerusform>%n safe changes: accept together?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n change of words only</numerusform>
            <numerusform>%n changes of words only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>%n file with changes nobody had saved was recovered, but something was saved later: look at the differences first. %1</numerusform>
            <numerusform>%n files with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>%n file with changes nobody had saved was recovered: %1</numerusform>
            <numerusform>%n files with changes nobody had saved were recovered: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FileFacts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ %n more line</numerusform>
            <numerusform>⋯ %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FoldBar</name>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>took %n word back</numerusform>
            <numerusform>took %n words back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
        <translation>
            <numerusform>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file.</numerusform>
            <numerusform>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>%n voted; they disagree on %1.</numerusform>
            <numerusform>%n voted; they disagree on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>%n voted, and nobody disagrees.</numerusform>
            <numerusform>%n voted, and nobody disagrees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>%n sign-off taken over</numerusform>
            <numerusform>%n sign-offs taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairSummary</name>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n thing nobody can vouch for</numerusform>
            <numerusform>%n things nobody can vouch for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n contract, the same byte for byte</numerusform>
            <numerusform>%n contracts, the same byte for byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrepareTimes</name>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ The %n share alone takes %1 of %2 min.</numerusform>
            <numerusform>⚠ The %n shares alone take %1 of %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>The %n share takes %1 of %2 min.</numerusform>
            <numerusform>The %n shares take %1 of %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemCourse</name>
    <message numerus="yes">
        <source>%n file(s) of no contract that can be read: no rule was asked</source>
        <translation>
            <numerusform>%n file of no contract that can be read: no rule was asked</numerusform>
            <numerusform>%n files of no contract that can be read: no rule was asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n suppressed by the settings</numerusform>
            <numerusform>%n suppressed by the settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n problem in the open files</numerusform>
            <numerusform>%n problems in the open files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n from before</numerusform>
            <numerusform>%n from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>&amp;Show %n from before</numerusform>
            <numerusform>&amp;Show %n from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RenameCourse</name>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 is called %2 in %n place now.</numerusform>
            <numerusform>%1 is called %2 in %n places now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RenameSheet</name>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>&amp;Rename in %n place</numerusform>
            <numerusform>&amp;Rename in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>%n change decided.</numerusform>
            <numerusform>All %n changes decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>%n file searched</numerusform>
            <numerusform>%n files searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n more not shown</numerusform>
            <numerusform>%n more not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>in %n file</numerusform>
            <numerusform>in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>&amp;Replace %n %1</numerusform>
            <numerusform>&amp;Replace %n %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>%n replaced %1.</numerusform>
            <numerusform>%n replaced %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionReasons</name>
    <message numerus="yes">
        <source>%n sign-off(s) still to be given.</source>
        <translation>
            <numerusform>%n sign-off still to be given.</numerusform>
            <numerusform>%n sign-offs still to be given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n change not decided.</numerusform>
            <numerusform>%n changes not decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n file differs from the commit: what is signed is what is committed.</numerusform>
            <numerusform>%n files differ from the commit: what is signed is what is committed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n line around</numerusform>
            <numerusform>%n lines around</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignedFacts</name>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Approved with %n condition</numerusform>
            <numerusform>✓ Approved with %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision</numerusform>
            <numerusform>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Show all %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Stage</name>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n site</numerusform>
            <numerusform>%1 · %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n safe change: accept?</numerusform>
            <numerusform>%n safe changes: accept together?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n change of words alone: accept?</numerusform>
            <numerusform>%n changes of words alone: accept together?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n to accept</numerusform>
            <numerusform>%n to accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n to accept with a plan</numerusform>
            <numerusform>%n to accept with a plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n to reject</numerusform>
            <numerusform>%n to reject</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n to defer</numerusform>
            <numerusform>%n to defer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n on what it said before</numerusform>
            <numerusform>%n on what it said before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n more below ↓</numerusform>
            <numerusform>%n more below ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageList</name>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n more below ↓</numerusform>
            <numerusform>%n more below ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Accept %n change</numerusform>
            <numerusform>Accept %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>Accept %n change with a plan</numerusform>
            <numerusform>Accept %n changes with a plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Reject %n change</numerusform>
            <numerusform>Reject %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>Defer %n change</numerusform>
            <numerusform>Defer %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>Accepted %n change.</numerusform>
            <numerusform>Accepted %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>Accepted %n change with a plan.</numerusform>
            <numerusform>Accepted %n changes with a plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>Rejected %n change.</numerusform>
            <numerusform>Rejected %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>Deferred %n change.</numerusform>
            <numerusform>Deferred %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 %n left to decide.</numerusform>
            <numerusform>%1 %n left to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n breaking</numerusform>
            <numerusform>%n breaking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n risky</numerusform>
            <numerusform>%n risky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n safe</numerusform>
            <numerusform>%n safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n docs</numerusform>
            <numerusform>%n docs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>%n decided in %1, %2 parked.</numerusform>
            <numerusform>%n decided in %1, %2 parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>%n decided in %1, %2 left to decide.</numerusform>
            <numerusform>%n decided in %1, %2 left to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>%n decided in %1, nothing left.</numerusform>
            <numerusform>%n decided in %1, nothing left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n breaking change</numerusform>
            <numerusform>%n breaking changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n risky change</numerusform>
            <numerusform>%n risky changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n safe change</numerusform>
            <numerusform>%n safe changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n change of words</numerusform>
            <numerusform>%n changes of words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>Save the changes of %n file?</numerusform>
            <numerusform>Save the changes of %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>Discard what was recovered of %n file?</numerusform>
            <numerusform>Discard what was recovered of %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n use of %1</numerusform>
            <numerusform>%n uses of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>Imported %n vote of %1.</numerusform>
            <numerusform>Imported %n votes of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n vote stands in your journal: commit and push it.</numerusform>
            <numerusform>%n votes stand in your journal: commit and push it.</numerusform>
        </translation>
    </message>
</context>
</TS>
