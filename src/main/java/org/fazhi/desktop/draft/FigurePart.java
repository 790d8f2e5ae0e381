package org.fazhi.desktop.draft;

import org.fazhi.workspace.draft.DraftPlace;

/** What of an indicator is typed (指标的哪一项). */
public enum FigurePart {
    FIGURE,
    NOTE,
    /** Why a figure is given in place of the counted one. */
    REASON;

    private static final String OF_UNIT = " ";

    /** @param unit code of the reporting unit, empty for the district */
    public static DraftPlace place(int year, String indicator, String unit, FigurePart part) {
        return new DraftPlace(year, DraftPlace.Kind.FIGURE, indicator, part.name() + OF_UNIT + unit);
    }

    static FigurePart of(DraftPlace place) {
        return valueOf(place.part().substring(0, place.part().indexOf(OF_UNIT)));
    }

    /** Empty for the district. */
    static String unit(DraftPlace place) {
        return place.part().substring(place.part().indexOf(OF_UNIT) + 1);
    }
}
