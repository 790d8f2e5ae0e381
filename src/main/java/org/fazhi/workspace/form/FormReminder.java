package org.fazhi.workspace.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.UnitForm;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Reminds the units whose forms are not back, or came back and could not be taken (催报). */
public final class FormReminder {
    private static final Messages MESSAGES = Messages.of(FormReminder.class);

    private final Workspace workspace;
    private final YearBook book;

    public FormReminder(Workspace workspace, YearBook book) {
        this.workspace = workspace;
        this.book = book;
    }

    /** The units that still owe their form, in order: those it was sent to and is not back from, or not as it should be. */
    public List<ReportingUnit> late() {
        return book.catalogue().assignments(book.year()).asked().stream()
                .filter(unit -> book.form(unit.code()).isAwaited())
                .toList();
    }

    /** The list as it is copied into a message: a unit a line, with what is wrong. */
    public String list() {
        return late().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(ReportingUnit unit) {
        UnitForm form = book.form(unit.code());
        if (form.state() == FormState.FAULTY) return MESSAGES.say("reminder.faulty", unit.name(), form.problem());
        return MESSAGES.say(
                form.isOverdue(workspace.today()) ? "reminder.overdue" : "reminder.open",
                unit.name(),
                form.due().map(LocalDate::toString).orElse(MESSAGES.say("reminder.no_due")));
    }

    /** Writes the letter; fails with {@link Refused} where nobody is to be reminded. */
    public void write(Path target) {
        if (late().isEmpty()) throw new Refused(MESSAGES.say("reminder.nobody", book.year()));
        workspace.files().write(target, stream -> ReportWriter.write(stream, letter()));
    }

    /**
     * Writes a letter to each of them into a folder and returns the files; fails with {@link Refused}, writing none, where
     * nobody is to be reminded or a file of such a name lies there.
     */
    public List<Path> writeEach(Path folder) {
        if (late().isEmpty()) throw new Refused(MESSAGES.say("reminder.nobody", book.year()));
        if (!Files.isDirectory(folder)) throw new Refused(MESSAGES.say("reminder.folder", folder));
        Map<Path, ReportingUnit> letters = new LinkedHashMap<>();
        late().forEach(unit -> letters.put(folder.resolve(fileName(unit)), unit));
        letters.keySet().stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw new Refused(MESSAGES.say("reminder.exists", file));
        });
        letters.forEach((file, unit) ->
                workspace.files().write(file, stream -> ReportWriter.write(stream, letterTo(unit))));
        return List.copyOf(letters.keySet());
    }

    private String fileName(ReportingUnit unit) {
        String form = FormIssue.fileName(book.year(), unit);
        return MESSAGES.say("reminder.file", form.substring(0, form.lastIndexOf('_')), workspace.today());
    }

    private OfficialDocument letterTo(ReportingUnit unit) {
        UnitForm form = book.form(unit.code());
        String due = form.due()
                .map(OfficialDate::printed)
                .map(day -> MESSAGES.say("reminder.body.due", day))
                .orElse("");
        String words = form.state() == FormState.FAULTY
                ? MESSAGES.say(
                        "reminder.to.faulty", book.year(), due, form.problem().replaceFirst("。$", ""))
                : MESSAGES.say("reminder.to.late", book.year(), due);
        return document(unit.name(), List.of(words));
    }

    private OfficialDocument letter() {
        List<ReportingUnit> late = late();
        String due = FormIssue.due(book)
                .map(OfficialDate::printed)
                .map(day -> MESSAGES.say("reminder.body.due", day))
                .orElse("");
        Stream<String> body = Stream.concat(
                Stream.of(MESSAGES.say("reminder.body", book.year(), due, late.size())),
                late.stream().map(this::line));
        return document(MESSAGES.say("reminder.addressee"), body.toList());
    }

    private OfficialDocument document(String addressee, List<String> paragraphs) {
        String contact = book.setting(FormIssue.CONTACT);
        Stream<String> whom = contact.isBlank() ? Stream.empty() : Stream.of(MESSAGES.say("reminder.contact", contact));
        return new OfficialDocument(
                Optional.empty(),
                List.of(MESSAGES.say("reminder.title", book.year())),
                addressee,
                Stream.concat(paragraphs.stream(), whom)
                        .map(RenderedText::plain)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                book.setting("report.signature"),
                Optional.of(workspace.today()),
                Optional.empty(),
                Optional.empty());
    }
}
