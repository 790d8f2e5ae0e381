package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.EntryHandler.Entry;
import org.fazhi.desktop.control.grid.EntryHandler.Taken;
import org.fazhi.language.Messages;

/** Turns marks into one step (改动分工), whatever came in one go; what is no mark is left out and said. */
final class AssignmentEntry {
    private static final Messages MESSAGES = Messages.of(AssignmentEntry.class);

    private final Session session;
    private final Map<String, AskedThing> things;
    private final Consumer<String> whenRefused;

    AssignmentEntry(Session session, List<AskedThing> things, Consumer<String> whenRefused) {
        this.session = session;
        this.things = things.stream().collect(Collectors.toMap(AskedThing::id, Function.identity()));
        this.whenRefused = whenRefused;
    }

    private record Mark(ReportingUnit unit, AskedThing thing, AskedMark.Meaning meaning) {}

    void enter(List<Entry<AskedUnit>> entries, Consumer<Taken> told) {
        List<Mark> marks =
                entries.stream().flatMap(entry -> mark(entry).stream()).toList();
        int unread = entries.size() - marks.size();
        if (marks.isEmpty()) {
            told.accept(new Taken(0, unread));
            return;
        }
        int year = session.book().year();
        session.catalogueSteps()
                .ask(year, editing -> put(editing.catalogue(), year, marks), new CatalogueSteps.Asker() {
                    @Override
                    public void saved(Catalogue edited) {
                        told.accept(new Taken(marks.size(), unread));
                    }

                    @Override
                    public void refused(String reason) {
                        whenRefused.accept(reason);
                    }
                });
    }

    private Optional<Mark> mark(Entry<AskedUnit> entry) {
        return AskedMark.meaning(entry.text())
                .map(meaning -> new Mark(entry.row().unit(), things.get(entry.column()), meaning));
    }

    private static EditingOutcome put(Catalogue catalogue, int year, List<Mark> marks) {
        Catalogue changed = catalogue;
        for (Mark mark : marks) changed = put(changed.assignments(year), mark);
        return new EditingOutcome.Edited(changed, words(marks));
    }

    private static Catalogue put(Assignments assignments, Mark mark) {
        boolean isAsked = switch (mark.meaning()) {
            case ASKED -> true;
            case NOT_ASKED -> false;
            case USUAL -> assignments.isUsual(mark.unit(), mark.thing().matter());
        };
        return assignments.with(List.of(mark.unit()), List.of(mark.thing().matter()), isAsked);
    }

    /** As the history tells it. */
    private static String words(List<Mark> marks) {
        Mark first = marks.getFirst();
        return marks.size() == 1
                ? MESSAGES.say(
                        "step.one",
                        first.unit().shortName(),
                        first.thing().title(),
                        MESSAGES.say("mark." + first.meaning().name()))
                : MESSAGES.say(
                        "step.many", first.unit().shortName(), first.thing().title(), marks.size());
    }
}
