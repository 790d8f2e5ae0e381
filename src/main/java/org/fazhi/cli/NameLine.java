package org.fazhi.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.NamedThing;
import org.fazhi.excel.name.NameSheet;
import org.fazhi.workspace.Workspace;

/** A confirmed name as {@code list names --json} prints it. @param at null for what older versions remembered */
record NameLine(
        String kind, String context, String words, String code, String meaning, String file, String who, String at) {

    static List<NameLine> all(Workspace workspace, Catalogue catalogue) {
        return workspace.confirmedNames().all().stream()
                .map(name -> of(name, catalogue))
                .toList();
    }

    private static NameLine of(ConfirmedName name, Catalogue catalogue) {
        Optional<NamedThing> thing = NamedThing.of(name.key(), name.meaning(), catalogue);
        return new NameLine(
                name.kind().name().toLowerCase(Locale.ROOT),
                name.context(),
                name.words(),
                name.meaning(),
                thing.map(NamedThing::name).orElse(name.meaning()),
                name.file(),
                name.who(),
                name.at().map(Instant::toString).orElse(null));
    }

    List<String> cells() {
        return List.of(NameSheet.word(ConfirmedName.Kind.valueOf(kind.toUpperCase(Locale.ROOT))), words, meaning, file);
    }
}
