package org.fazhi.desktop.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Missing;
import org.fazhi.workspace.progress.OwedForm;
import org.fazhi.workspace.progress.UnitProgress;
import org.fazhi.workspace.progress.YearProgress;

/** A row of the list of what is missing (缺项): a heading, or one thing with its place. */
sealed interface GapRow {

    record Heading(String name, int count) implements GapRow {}

    /**
     * One thing that is missing.
     *
     * @param isText whether it is a text rather than a figure
     * @param units how many units owe it, when that is worth saying
     */
    record Item(String name, boolean isText, String remark, int units, Place place) implements GapRow {}

    /** A form that is out and not in the year yet; it leads to its row among those of all units. */
    record OfForm(OwedForm form) implements GapRow {}

    /** A work item or a chapter that is declared to have nothing in the year. */
    record Absent(String name, String reason, Place place) implements GapRow {}

    /** What is declared to have nothing, under a heading of its own. */
    static List<GapRow> absent(YearBook book, String heading) {
        List<GapRow> rows = new ArrayList<>();
        book.states().keySet().stream()
                .sorted()
                .forEach(part -> book.absence(part).ifPresent(reason -> rows.add(absent(book, part, reason))));
        if (!rows.isEmpty()) rows.addFirst(new Heading(heading, rows.size()));
        return rows;
    }

    private static Absent absent(YearBook book, String part, String reason) {
        String name = book.catalogue().nameOfPart(part, book.year()).orElse(part);
        Place.Kind kind = book.catalogue().chaptersInUse().stream()
                .filter(chapter -> chapter.code().equals(part))
                .findFirst()
                .map(chapter -> switch (chapter.content()) {
                    case PROBLEMS -> Place.Kind.PROBLEM;
                    case NEXT_YEAR -> Place.Kind.POINT;
                    case AREAS, TEXT -> Place.Kind.TEXT;
                })
                .orElse(Place.Kind.TEXT);
        return new Absent(name, reason, new Place(kind, kind == Place.Kind.TEXT ? part : "", name));
    }

    static List<GapRow> byArea(YearProgress progress, String formsHeading) {
        List<GapRow> rows = new ArrayList<>();
        List<OwedForm> forms = progress.forms().owed();
        if (!forms.isEmpty()) rows.add(new Heading(formsHeading, forms.size()));
        forms.stream().map(OfForm::new).forEach(rows::add);
        progress.missingByArea().forEach((area, missing) -> {
            rows.add(new Heading(area, missing.size()));
            missing.forEach(one -> rows.add(item(one, one.within(), one.owedBy().size(), one.place())));
        });
        return rows;
    }

    static List<GapRow> byUnit(YearProgress progress) {
        List<GapRow> rows = new ArrayList<>();
        Map<ReportingUnit, List<Missing>> missingByUnit = progress.missingByUnit();
        progress.units().stream().map(UnitProgress::unit).forEach(unit -> {
            List<Missing> missing = missingByUnit.getOrDefault(unit, List.of());
            Optional<OwedForm> form = progress.forms().of(unit);
            int count = missing.size() + (form.isPresent() ? 1 : 0);
            if (count == 0) return;
            rows.add(new Heading(unit.shortName(), count));
            form.map(OfForm::new).ifPresent(rows::add);
            missing.forEach(one -> rows.add(item(one, one.group(), 1, one.place(unit))));
        });
        return rows;
    }

    private static GapRow item(Missing missing, String remark, int units, Place place) {
        return switch (missing) {
            case Missing.OfFigure figure -> new Item(figure.indicator().name(), false, remark, units, place);
            case Missing.OfText text -> new Item(text.item().name(), true, remark, units, place);
            case Missing.OfChapter chapter -> new Item(chapter.group(), true, remark, units, place);
        };
    }
}
