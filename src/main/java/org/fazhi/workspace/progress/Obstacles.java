package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle.Reason;
import org.fazhi.workspace.progress.Obstacle.Sort;

/**
 * The one place that knows when a year may be filed (报送条件): the verdict of the window, the report that is exported, the
 * check and its exit status all ask here.
 */
public final class Obstacles {
    private static final Messages MESSAGES = Messages.of(Obstacles.class);

    private static final String TEXTS = "missing_text";
    private static final String VALUES = "missing_value";

    private Obstacles() {}

    /**
     * All that stands against filing, the gravest first; empty when the year may be filed.
     *
     * @param progress of the same book
     * @param findings of the same book
     */
    public static List<Obstacle> of(YearBook book, YearProgress progress, List<Finding> findings) {
        return Stream.of(Sort.values())
                .map(sort -> new Obstacle(sort, reasons(sort, book, progress, findings)))
                .filter(obstacle -> !obstacle.reasons().isEmpty())
                .toList();
    }

    /** The first work item that nobody has approved. */
    public static Optional<Place> toReview(YearBook book) {
        return unapproved(book).map(Reason::place).findFirst();
    }

    private static List<Reason> reasons(Sort sort, YearBook book, YearProgress progress, List<Finding> findings) {
        return (switch (sort) {
                    case ERRORS -> open(findings, Severity.ERROR);
                    case WARNINGS -> open(findings, Severity.WARNING);
                    case UNSET -> RequiredSettings.unset(book);
                    case UNWRITTEN -> unwritten(book, progress);
                    case UNANSWERED -> unanswered(progress);
                    case UNMERGED -> unmerged(progress);
                    case UNAPPROVED -> unapproved(book);
                })
                .toList();
    }

    private static Stream<Reason> open(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .filter(finding -> !isToldOtherwise(finding))
                .map(finding -> new Reason(
                        finding.place(), MESSAGES.say("found", finding.place().label(), finding.message())));
    }

    /** A text that is not written and a unit that has not answered stand by themselves, explained or not. */
    private static boolean isToldOtherwise(Finding finding) {
        return switch (finding.rule().rule()) {
            case TEXTS -> true;
            case VALUES -> finding.place().kind() == Place.Kind.OF_UNIT;
            default -> false;
        };
    }

    private static Stream<Reason> unapproved(YearBook book) {
        return book.catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired())
                .filter(item -> switch (book.state(item.code())) {
                    case ABSENT, APPROVED -> false;
                    case EMPTY, FILLING, SUBMITTED, RETURNED -> true;
                })
                .map(item -> new Reason(
                        place(item),
                        MESSAGES.say(
                                "unapproved",
                                item.name(),
                                book.state(item.code()).label())));
    }

    private static Place place(WorkItem item) {
        return new Place(Place.Kind.TEXT, item.code(), item.name());
    }

    /** One for each unit: at the row of its form where that is out, else at the first thing it owes. */
    private static Stream<Reason> unanswered(YearProgress progress) {
        Map<ReportingUnit, List<Missing>> owing = progress.missingByUnit();
        return progress.units().stream().map(UnitProgress::unit).flatMap(unit -> {
            Optional<OwedForm> form = progress.forms().of(unit);
            // What stands in a form that lies here is asked of nobody any more.
            if (form.filter(one -> !one.isOwedByUnit()).isPresent()) return Stream.empty();
            List<Missing> owed = owing.getOrDefault(unit, List.of()).stream()
                    .filter(Obstacles::isCollected)
                    .toList();
            return form.map(one -> Stream.of(late(one, owed)))
                    .orElseGet(() -> owed.stream()
                            .limit(1)
                            .map(first -> new Reason(
                                    first.place(unit), MESSAGES.say("unanswered", unit.shortName(), owed.size()))));
        });
    }

    private static Reason late(OwedForm form, List<Missing> owed) {
        String unit = form.unit().shortName();
        return new Reason(
                form.place(),
                owed.isEmpty()
                        ? MESSAGES.say("form.late", unit, form.words())
                        : MESSAGES.say("form.late.figures", unit, owed.size(), form.words()));
    }

    private static Stream<Reason> unmerged(YearProgress progress) {
        return progress.forms().owed().stream()
                .filter(form -> !form.isOwedByUnit())
                .map(form -> new Reason(
                        form.place(), MESSAGES.say("form.late", form.unit().shortName(), form.words())));
    }

    private static boolean isCollected(Missing missing) {
        return missing instanceof Missing.OfFigure figure && figure.isCollected();
    }

    private static Stream<Reason> unwritten(YearBook book, YearProgress progress) {
        Stream<Place> texts =
                progress.missing().stream().filter(Missing::isText).map(Missing::place);
        return Stream.concat(texts, ChaptersOfPoints.unwritten(book))
                .map(place -> new Reason(
                        place, MESSAGES.say("unwritten", place.label()), ReportPart.withoutAnything(book, place)));
    }
}
