package org.fazhi.workspace.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.RowEdit;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Taking;

/** Merges a year of another workspace into the same year here (合并). Evidence files are not brought along. */
public final class WorkspaceMerge {
    private static final Messages MESSAGES = Messages.of(WorkspaceMerge.class);

    private final Workspace workspace;

    public WorkspaceMerge(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Compares everything; saves nothing. Not for the interface thread. */
    public MergePlan plan(OtherWorkspace other, int year) {
        YearBook mine = workspace.book(year);
        YearBook theirs = other.workspace().book(year);
        String origin = String.valueOf(other.origin().getFileName());
        UnitsInCommon units = new UnitsInCommon(mine.catalogue(), theirs.catalogue());
        List<MergeLine> lines = new ArrayList<>(units.lines());
        lines.addAll(new FigureComparing(mine, theirs, units, origin).lines());
        lines.addAll(new RowComparing(workspace, mine, other.workspace(), theirs, units).lines());
        lines.addAll(new TextComparing(mine, theirs).lines());
        return new MergePlan(year, origin, lines);
    }

    /**
     * Saves what is new, and of what conflicts that of the other workspace where it is preferred, as one step that can be
     * undone.
     */
    public CompletableFuture<YearBook> accept(MergePlan plan, Predicate<MergeLine> preferred) {
        YearBook mine = workspace.book(plan.year());
        List<Taking> changes = plan.lines().stream()
                .filter(line -> line.comparison() == Comparison.NEW
                        || line.comparison() == Comparison.CONFLICT && preferred.test(line))
                .flatMap(line -> line.change().stream())
                .toList();
        return workspace.apply(
                new Edit.Batch(plan.year(), MESSAGES.say("step", plan.origin(), changes.size()), edits(mine, changes)));
    }

    private static List<Edit> edits(YearBook mine, List<Taking> changes) {
        List<ReportingUnit> units = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Map<String, List<RowEdit>> rows = new LinkedHashMap<>();
        Map<ReportPoint.Chapter, List<ReportPoint>> points = new LinkedHashMap<>();
        for (Taking change : changes) {
            switch (change) {
                case Taking.OfUnit(ReportingUnit unit) -> units.add(unit);
                case Taking.OfEdit(Edit edit) -> edits.add(edit);
                case Taking.OfRow(String ledger, RowEdit edit) ->
                    rows.computeIfAbsent(ledger, _ -> new ArrayList<>()).add(edit);
                case Taking.OfPoint(ReportPoint point) ->
                    points.computeIfAbsent(point.chapter(), _ -> new ArrayList<>())
                            .add(point);
            }
        }
        rows.forEach((ledger, of) -> edits.add(new Edit.ChangeRows(mine.year(), ledger, of, MESSAGES.say("rows"))));
        points.forEach((chapter, of) -> edits.add(new Edit.SetPoints(mine.year(), chapter, points(mine, chapter, of))));
        // What units enter needs them to be there.
        if (!units.isEmpty())
            edits.addFirst(new Edit.SetCatalogue(mine.year(), with(mine.catalogue(), units), MESSAGES.say("units")));
        return edits;
    }

    private static Catalogue with(Catalogue catalogue, List<ReportingUnit> taken) {
        Map<String, ReportingUnit> units = new LinkedHashMap<>();
        catalogue.units().forEach(unit -> units.put(unit.code(), unit));
        taken.forEach(unit -> units.put(unit.code(), unit));
        return catalogue.withUnits(List.copyOf(units.values()));
    }

    private static List<ReportPoint> points(YearBook mine, ReportPoint.Chapter chapter, List<ReportPoint> taken) {
        Map<String, ReportPoint> points = new LinkedHashMap<>();
        List<ReportPoint> standing = switch (chapter) {
            case PROBLEMS -> mine.problems();
            case NEXT_YEAR -> mine.nextYear();
        };
        standing.forEach(point -> points.put(point.id(), point));
        taken.forEach(point -> points.put(point.id(), point));
        return List.copyOf(points.values());
    }

    /** Prefers the other workspace's in the places that are named. */
    public static Predicate<MergeLine> preferring(Set<String> places) {
        return line -> places.contains(line.place());
    }
}
