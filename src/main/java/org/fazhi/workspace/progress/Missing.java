package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;

/** Something that is asked for and not there yet (缺项). */
public sealed interface Missing {
    Area area();

    WorkItem item();

    /** Where it would be entered. */
    Place place();

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
        public Place place() {
            String label = area.tab() + " · " + item.name() + " · " + indicator.name();
            return new Place(Place.Kind.INDICATOR, indicator.code(), label);
        }
    }

    /**
     * A work item without text.
     *
     * @param unit the area's responsible unit, which owes it
     */
    record OfText(Area area, WorkItem item, Optional<ReportingUnit> unit) implements Missing {
        @Override
        public Place place() {
            return new Place(Place.Kind.TEXT, item.code(), area.tab() + " · " + item.name());
        }
    }

    /** Who owes it. */
    default List<ReportingUnit> owedBy() {
        return switch (this) {
            case OfFigure figure -> figure.units();
            case OfText text -> text.unit().stream().toList();
        };
    }
}
