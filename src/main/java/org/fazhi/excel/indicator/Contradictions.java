package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;

/** Finds figures that a sheet gives more than once (重复指标): the same one counts once, different ones contradict. */
final class Contradictions {
    private static final Messages MESSAGES = Messages.of(Contradictions.class);

    /** What two cells must share to speak of the same figure: an indicator or, unmatched, a label. */
    private record Subject(String name, Optional<String> unit) {}

    private Contradictions() {}

    /**
     * @param named cells whose rows bear names of their own, so that even unmatched ones on one sheet can contradict each other
     * @param preferred cells that somebody chose as those that count
     */
    static List<PlannedCell> settled(List<PlannedCell> cells, Set<CellPlace> named, List<CellPlace> preferred) {
        Map<Subject, List<PlannedCell>> bySubject = new HashMap<>();
        List<List<PlannedCell>> sameAsCell = new ArrayList<>();
        for (PlannedCell cell : cells) {
            boolean compared = cell.quantity().isPresent()
                    && !cell.verdict().isComputed()
                    && (cell.indicator().isPresent() || named.contains(cell.place()) && hasName(cell));
            if (!compared) {
                sameAsCell.add(List.of(cell));
                continue;
            }
            List<PlannedCell> same = bySubject.computeIfAbsent(subject(cell), _ -> new ArrayList<>(1));
            same.add(cell);
            sameAsCell.add(same);
        }
        List<PlannedCell> settled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) settled.add(settled(cells.get(i), sameAsCell.get(i), preferred));
        return settled;
    }

    private static boolean hasName(PlannedCell cell) {
        String label = cell.label();
        for (int i = 0; i < label.length(); i++) {
            if (Character.isLetter(label.codePointAt(i))) return label.indexOf('/') < 0;
        }
        return false;
    }

    private static Subject subject(PlannedCell cell) {
        String name = cell.indicator()
                .map(one -> "=" + one.code())
                .orElseGet(() -> cell.place().sheet() + "!" + cell.label().replace(" ", ""));
        return new Subject(name, cell.unit().map(ReportingUnit::code));
    }

    private static PlannedCell settled(PlannedCell cell, List<PlannedCell> same, List<CellPlace> preferred) {
        if (same.size() < 2 || cell.quantity().isEmpty()) return cell;
        PlannedCell first = same.getFirst();
        Optional<PlannedCell> choice = same.stream()
                .filter(one -> preferred.contains(one.place()))
                .max(Comparator.comparingInt(one -> preferred.indexOf(one.place())));
        if (choice.isPresent()) {
            String used = MESSAGES.say(
                    "cell.other-chosen",
                    seenFrom(cell, choice.get()),
                    choice.get().shown());
            return cell == choice.get() ? cell : cell.judged(Verdict.CONFLICT, used);
        }
        Optional<PlannedCell> other = same.stream()
                .filter(one -> !one.quantity().equals(cell.quantity()))
                .findFirst();
        if (other.isPresent()) {
            String message = MESSAGES.say(
                    "cell.contradiction",
                    cell.shown(),
                    seenFrom(cell, other.get()),
                    other.get().shown());
            return cell.judged(Verdict.CONFLICT, message);
        }
        boolean repeated = cell != first && cell.verdict().isWritten();
        return repeated ? cell.judged(Verdict.SAME, MESSAGES.say("cell.repeated", seenFrom(cell, first))) : cell;
    }

    /** Where the other is: its address and, where it stands on another sheet, that. */
    private static String seenFrom(PlannedCell cell, PlannedCell other) {
        boolean here = cell.place().sheet().equals(other.place().sheet());
        return here ? other.place().address() : other.place().toString();
    }
}
