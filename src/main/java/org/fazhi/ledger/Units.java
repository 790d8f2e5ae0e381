package org.fazhi.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.value.UnitKind;

/** The reporting units of a year, as far as ledgers ask for them (填报单位). */
public interface Units {

    /** The code of the unit that goes by this name, short name or alias. */
    Optional<String> named(String written);

    /** The short name of a unit; the code itself for one that is not in the list. */
    String label(String code);

    /** All that it goes by: name, short name, aliases. */
    default List<String> names(String code) {
        return List.of(label(code));
    }

    boolean knows(String code);

    /** Codes of all units of the list, in order, those no longer asked included. */
    List<String> known();

    /** Codes of the units active in the year, in order. */
    List<String> active();

    /** Codes of the active units of these kinds, in order. */
    List<String> ofKinds(Set<UnitKind> kinds);
}
