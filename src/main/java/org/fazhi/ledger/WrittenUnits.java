package org.fazhi.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.value.Dash;
import org.fazhi.value.HalfWidth;

/** Finds the reporting units somebody means (单位读取), by name, short name, alias or code. */
final class WrittenUnits {
    private static final Messages MESSAGES = Messages.of(WrittenUnits.class);
    private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\r\\n]+");

    private final Units units;

    WrittenUnits(Units units) {
        this.units = units;
    }

    CellReading one(String written) {
        Optional<String> code = code(written);
        if (code.isPresent()) return CellReading.of(new CellValue.Unit(code.get()));
        if (Dash.is(HalfWidth.of(written))) return CellReading.nothing();
        boolean several = parts(written).size() > 1
                && parts(written).stream().allMatch(part -> code(part).isPresent());
        return new CellReading.Unreadable(
                MESSAGES.say(several ? "refused.unit.several" : "refused.unit.unknown", Quoted.text(written)));
    }

    CellReading several(String written) {
        SequencedSet<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : code(written).isPresent() ? List.of(written) : parts(written))
            code(part).ifPresentOrElse(codes::add, () -> unknown.add(part));
        if (unknown.size() == 1 && codes.isEmpty() && Dash.is(HalfWidth.of(written))) return CellReading.nothing();
        if (!unknown.isEmpty())
            return new CellReading.Unreadable(
                    MESSAGES.say("refused.unit.unknown", Quoted.text(String.join("、", unknown))));
        return codes.isEmpty() ? CellReading.nothing() : CellReading.of(new CellValue.Units(List.copyOf(codes)));
    }

    private Optional<String> code(String written) {
        return units.named(written)
                .or(() -> units.named(HalfWidth.of(written).replace(" ", "")))
                .or(() -> Optional.of(written).filter(units::knows));
    }

    private static List<String> parts(String written) {
        return Stream.of(SEPARATOR.split(written))
                .map(Blank::trimmed)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
