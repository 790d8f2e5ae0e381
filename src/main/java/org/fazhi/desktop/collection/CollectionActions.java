package org.fazhi.desktop.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.form.FormCollection;
import org.fazhi.workspace.form.FormIssue;
import org.fazhi.workspace.form.FormPreview;
import org.fazhi.workspace.form.FormReminder;

/** What is done with the forms of the units (下发、回收、催报): asked here, done by the use cases beside the interface thread. */
final class CollectionActions {
    private static final Messages MESSAGES = Messages.of(CollectionActions.class);

    private final Session session;
    private final SystemFiles files;
    private final SaveTarget target;
    private final FormIssue issue;
    private final FormCollection collection;

    CollectionActions(Session session, SystemFiles files, SaveTarget target) {
        this.session = session;
        this.files = files;
        this.target = target;
        this.issue = new FormIssue(session.workspace());
        this.collection = new FormCollection(session.workspace());
    }

    private List<FormStanding> standings() {
        return FormStanding.of(session.book(), session.today());
    }

    void send() {
        session.keepEverything();
        YearBook book = session.book();
        new SendingDialog(
                        session.window(),
                        files,
                        standings(),
                        FormIssue.due(book),
                        book.setting(FormIssue.CONTACT),
                        this::send)
                .show();
    }

    /** Day and contact are kept first, for they stand in the forms. */
    private void send(SendingDialog.Decision decision) {
        YearBook book = session.book();
        List<Edit> kept = Stream.of(
                        setting(book, FormIssue.DUE, decision.due()),
                        setting(book, FormIssue.CONTACT, decision.contact()))
                .flatMap(List::stream)
                .toList();
        if (kept.isEmpty()) write(decision);
        else session.apply(new Edit.Batch(book.year(), MESSAGES.say("sending.title"), kept), () -> write(decision));
    }

    private static List<Edit> setting(YearBook book, String key, String value) {
        return book.setting(key).equals(value) ? List.of() : List.of(new Edit.SetSetting(book.year(), key, value));
    }

    private void write(SendingDialog.Decision decision) {
        YearBook book = session.book();
        List<ReportingUnit> units = decision.units().stream()
                .flatMap(code -> book.catalogue().unit(code).stream())
                .toList();
        session.run(
                issue.issue(book.year(), units, decision.folder()),
                written -> session.statusWords()
                        .wrote(MESSAGES.say("sent", written.size(), decision.folder()), written.getFirst()));
    }

    void receiveFiles() {
        receive(files.choose(session.window(), MESSAGES.say("return.choose")));
    }

    void receiveFolder() {
        files.chooseFolder(session.window(), MESSAGES.say("return.choose.folder"))
                .ifPresent(folder -> receive(List.of(folder)));
    }

    /** A unit that sends a sheet of its own instead of its form. */
    void receiveOwn(ReportingUnit unit) {
        session.keepEverything();
        new ImportWizard(session, Optional.of(unit)).show(Optional.empty());
    }

    void receive(List<Path> chosen) {
        if (chosen.isEmpty()) return;
        session.keepEverything();
        int year = session.book().year();
        session.run(collection.read(year, chosen), previews -> show(year, previews));
    }

    /** That they came back is known from now on, whatever is accepted of them. */
    private void show(int year, List<FormPreview> previews) {
        if (session.book().year() != year) return;
        session.follow(
                MESSAGES.say("return.note"),
                collection.note(year, previews),
                () -> new ReturnDialog(session, collection, previews).show(),
                failure -> session.fail(MESSAGES.say("return.note"), failure));
    }

    /** Those that still owe their form, for a message to them. */
    void copyLate() {
        FormReminder reminder = new FormReminder(session.workspace(), session.book());
        int late = reminder.late().size();
        if (late == 0) {
            session.say(MESSAGES.say("late.none"));
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(reminder.list());
        Clipboard.getSystemClipboard().setContent(content);
        session.say(MESSAGES.say("late.copied", late));
    }

    /** Whether the form of a unit went out and is not in the year yet. */
    static boolean isOut(YearBook book, ReportingUnit unit) {
        FormState state = book.form(unit.code()).state();
        return state == FormState.SENT || state == FormState.FAULTY;
    }

    /** Nobody waits for the form any more: the unit answered in another way, or was sent it by mistake. */
    void withdraw(ReportingUnit unit) {
        YearBook book = session.book();
        Edit step = new Edit.SetForm(book.year(), book.form(unit.code()).withdrawn());
        session.apply(
                new Edit.Batch(book.year(), MESSAGES.say("late.withdraw.of", unit.name()), List.of(step)),
                () -> session.say(MESSAGES.say("late.withdrawn", unit.name())));
    }

    void writeLetters() {
        FormReminder reminder = new FormReminder(session.workspace(), session.book());
        if (reminder.late().isEmpty()) {
            session.say(MESSAGES.say("late.none"));
            return;
        }
        files.chooseFolder(session.window(), MESSAGES.say("late.letters.folder"))
                .ifPresent(folder -> session.run(
                        MESSAGES.say("late.letters"),
                        _ -> reminder.writeEach(folder),
                        (List<Path> written) -> session.statusWords()
                                .wrote(MESSAGES.say("late.lettered", written.size(), folder), written.getFirst())));
    }

    void exportReminder() {
        YearBook book = session.book();
        FormReminder reminder = new FormReminder(session.workspace(), book);
        if (reminder.late().isEmpty()) {
            session.say(MESSAGES.say("late.none"));
            return;
        }
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(
                MESSAGES.say("late.export.title"),
                MESSAGES.say("late.export.name", book.year()) + ".docx",
                MESSAGES.say("late.export.kind"));
        target.ask(session.window(), wanted)
                .ifPresent(file -> session.run(
                        MESSAGES.say("late.export.title"),
                        _ -> {
                            reminder.write(file);
                            return file;
                        },
                        (Path written) ->
                                session.statusWords().wrote(MESSAGES.say("late.exported", written), written)));
    }
}
