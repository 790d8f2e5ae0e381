package org.fazhi.desktop.setup;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.unit.ListWords;
import org.fazhi.excel.unit.WrittenUnit;
import org.fazhi.value.UnitKind;

/**
 * A unit as it is being corrected (单位行).
 *
 * @param id stays the same whatever is typed
 * @param code of the unit of the year that it is, if it is one
 */
record TypedUnit(
        int id, Optional<String> code, String name, String shortName, String aliases, Optional<UnitKind> kind) {

    static final String NAME = "name";
    static final String SHORT = "short";
    static final String KIND = "kind";
    static final String ALIASES = "aliases";

    static TypedUnit of(int id, ReportingUnit unit) {
        return new TypedUnit(
                id,
                Optional.of(unit.code()),
                unit.name(),
                unit.shortName(),
                String.join("、", unit.aliases()),
                Optional.of(unit.kind()));
    }

    static TypedUnit of(int id, WrittenUnit unit) {
        return new TypedUnit(
                id,
                Optional.empty(),
                unit.name(),
                unit.shortName(),
                String.join("、", unit.aliases()),
                unit.kind().or(() -> Optional.of(ListWords.kindByName(unit.name()))));
    }

    static TypedUnit blank(int id) {
        return new TypedUnit(id, Optional.empty(), "", "", "", Optional.empty());
    }

    boolean isBlank() {
        return name.isBlank();
    }

    String text(String column) {
        return switch (column) {
            case NAME -> name;
            case SHORT -> shortName;
            case ALIASES -> aliases;
            default -> kind.map(UnitKind::label).orElse("");
        };
    }

    /** With another text in a column; empty where it is no kind that is known. */
    Optional<TypedUnit> with(String column, String text) {
        String plain = text.strip();
        return switch (column) {
            case NAME -> Optional.of(new TypedUnit(id, code, plain, shortName, aliases, kind));
            case SHORT -> Optional.of(new TypedUnit(id, code, name, plain, aliases, kind));
            case ALIASES -> Optional.of(new TypedUnit(id, code, name, shortName, plain, kind));
            default ->
                kindOf(plain)
                        .map(one -> new TypedUnit(id, code, name, shortName, aliases, Optional.of(one)))
                        .or(() -> plain.isEmpty()
                                ? Optional.of(new TypedUnit(id, code, name, shortName, aliases, Optional.empty()))
                                : Optional.empty());
        };
    }

    private static Optional<UnitKind> kindOf(String text) {
        for (UnitKind kind : UnitKind.values()) if (kind.label().equals(text)) return Optional.of(kind);
        return ListWords.kind(text);
    }

    WrittenUnit written() {
        List<String> others =
                aliases.isBlank() ? List.of() : List.of(aliases.strip().split("[、，,;；\\s]+"));
        return new WrittenUnit(String.valueOf(id), name, shortName, others, kind);
    }
}
