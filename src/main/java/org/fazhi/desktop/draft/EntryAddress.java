package org.fazhi.desktop.draft;

import org.fazhi.catalogue.Catalogue;
import org.fazhi.check.Place;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.draft.DraftPlace;

/**
 * Which entry of which list of a year's catalogue (目录条目所在).
 *
 * @param ledger code of the ledger that the list is a part of; empty where it is the year's own
 * @param code empty for an entry that is only being added
 */
public record EntryAddress(String list, String ledger, String code) {
    private static final String WITHIN = "/";
    private static final int PARTS = 3;

    public DraftPlace draft(int year) {
        return new DraftPlace(year, DraftPlace.Kind.ENTRY, list + WITHIN + ledger, code);
    }

    public static EntryAddress of(DraftPlace draft) {
        return of(draft.of() + WITHIN + draft.part());
    }

    public Place place(String label) {
        return new Place(Place.Kind.ENTRY, String.join(WITHIN, list, ledger, code), label);
    }

    public static EntryAddress of(Place place) {
        return of(place.code());
    }

    private static EntryAddress of(String written) {
        String[] parts = written.split(WITHIN, PARTS);
        return new EntryAddress(parts[0], parts[1], parts[2]);
    }

    /** Whether it is there, or what a new one would be a part of. */
    boolean stands(Catalogue catalogue) {
        return ledger.isEmpty()
                ? code.isEmpty() || isIn(catalogue)
                : catalogue
                        .ledger(ledger)
                        .filter(one -> code.isEmpty() || isIn(one))
                        .isPresent();
    }

    private boolean isIn(Catalogue catalogue) {
        return switch (list) {
            case "indicators" -> catalogue.indicator(code).isPresent();
            case "units" -> catalogue.unit(code).isPresent();
            case "areas" -> catalogue.area(code).isPresent();
            case "chapters" -> catalogue.chapter(code).isPresent();
            case "items" -> catalogue.workItem(code).isPresent();
            default -> false;
        };
    }

    private boolean isIn(Ledger one) {
        return switch (list) {
            case "columns" -> one.column(code).isPresent();
            case "rules" -> one.rules().stream().anyMatch(rule -> rule.code().equals(code));
            case "counts" -> one.count(code).isPresent();
            default -> one.code().equals(code);
        };
    }
}
