package org.fazhi.workspace.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                .filter(unit -> {
                    FormState state = book.form(unit.code()).state();
                    return state == FormState.SENT || state == FormState.FAULTY;
                })
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

    private OfficialDocument letter() {
        List<ReportingUnit> late = late();
        List<RenderedText> body = new ArrayList<>();
        body.add(RenderedText.plain(MESSAGES.say(
                "reminder.body",
                book.year(),
                FormIssue.due(book)
                        .map(OfficialDate::printed)
                        .map(day -> MESSAGES.say("reminder.body.due", day))
                        .orElse(""),
                late.size())));
        late.stream().map(this::line).map(RenderedText::plain).forEach(body::add);
        Optional.of(book.setting(FormIssue.CONTACT))
                .filter(contact -> !contact.isBlank())
                .ifPresent(contact -> body.add(RenderedText.plain(MESSAGES.say("reminder.contact", contact))));
        return new OfficialDocument(
                Optional.empty(),
                List.of(MESSAGES.say("reminder.title", book.year())),
                MESSAGES.say("reminder.addressee"),
                body,
                List.of(),
                List.of(),
                List.of(),
                book.setting("report.signature"),
                Optional.of(workspace.today()),
                Optional.empty(),
                Optional.empty());
    }
}
