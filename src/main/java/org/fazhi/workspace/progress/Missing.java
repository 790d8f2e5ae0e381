package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;

/** Something that is asked for and not there yet (缺项). */
public sealed interface Missing {
    /** What it stands under in the report: its area, or the chapter itself. */
    String group();

    /** Where it would be entered within that, empty for the whole of it. */
    String within();

    boolean isText();

    /** Where it would be entered, by the first who owes it. */
    Place place();

    /** Where it would be entered by one of those who owe it. */
    Place place(ReportingUnit unit);

    /**
     * A figure that was not given.
     *
     * @param units who owes it: the units that have not answered a collected one, else the responsible unit if there is one
     */
    record OfFigure(Area area, WorkItem item, Indicator indicator, List<ReportingUnit> units) implements Missing {
        public OfFigure {
            units = List.copyOf(units);
        }

        @Override
        public String group() {
            return area.tab();
        }

        @Override
        public String within() {
            return item.name();
        }

        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public Place place() {
            return isCollected() && !units.isEmpty()
                    ? place(units.getFirst())
                    : new Place(Place.Kind.INDICATOR, indicator.code(), label());
        }

        @Override
        public Place place(ReportingUnit unit) {
            return isCollected()
                    ? Place.ofUnit(indicator.code(), unit.code(), label())
                    : new Place(Place.Kind.INDICATOR, indicator.code(), label());
        }

        /** Whether each unit gives a part of it. */
        boolean isCollected() {
            return indicator.kind() instanceof IndicatorKind.Collected;
        }

        private String label() {
            return area.tab() + " · " + item.name() + " · " + indicator.name();
        }
    }

    /**
     * A work item without text.
     *
     * @param unit the area's responsible unit, which owes it
     */
    record OfText(Area area, WorkItem item, Optional<ReportingUnit> unit) implements Missing {
        @Override
        public String group() {
            return area.tab();
        }

        @Override
        public String within() {
            return item.name();
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Place place() {
            return new Place(Place.Kind.TEXT, item.code(), area.tab() + " · " + item.name());
        }

        @Override
        public Place place(ReportingUnit owing) {
            return place();
        }
    }

    /** A chapter of its own without text. */
    record OfChapter(Chapter chapter, int year) implements Missing {
        @Override
        public String group() {
            return chapter.headingFor(year);
        }

        @Override
        public String within() {
            return "";
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Place place() {
            return new Place(Place.Kind.TEXT, chapter.code(), group());
        }

        @Override
        public Place place(ReportingUnit owing) {
            return place();
        }
    }

    /** Who owes it. */
    default List<ReportingUnit> owedBy() {
        return switch (this) {
            case OfFigure figure -> figure.units();
            case OfText text -> text.unit().stream().toList();
            case OfChapter _ -> List.of();
        };
    }
}
