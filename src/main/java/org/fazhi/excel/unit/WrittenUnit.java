package org.fazhi.excel.unit;

import java.util.List;
import java.util.Optional;
import org.fazhi.value.UnitKind;

/**
 * A unit as a list names it (名单中的单位).
 *
 * @param place cell in which its name stands
 * @param shortName empty where the list gives none
 * @param kind empty where the list says none that is known
 */
public record WrittenUnit(String place, String name, String shortName, List<String> aliases, Optional<UnitKind> kind) {
    public WrittenUnit {
        aliases = List.copyOf(aliases);
    }
}
