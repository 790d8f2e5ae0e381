package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.snakeyaml.engine.v2.nodes.Node;

/** A shared ledger as a file (台账定义文件): its definition, and below that the indicators counted from it. */
public final class SharedLedgerText {
    private static final String INDICATORS = "indicators";

    /** What reading a file came to. */
    public sealed interface SharedReading {}

    public record Complete(SharedLedger shared) implements SharedReading {}

    /** @param faults all of them, by line */
    public record Faulty(List<CatalogueFault> faults) implements SharedReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    private SharedLedgerText() {}

    public static String write(SharedLedger shared) {
        List<Node> indicators =
                shared.indicators().stream().map(SharedLedgerText::line).toList();
        String text = LedgerText.write(shared.ledger());
        return indicators.isEmpty()
                ? text
                : text + new YamlBuilder().lines(INDICATORS, indicators).file();
    }

    /** Reads a definition with or without indicators. */
    public static SharedReading read(String file, String text) {
        Faults faults = new Faults();
        Optional<SharedLedger> shared = new YamlText(faults).map(file, text).map(SharedLedgerText::shared);
        if (shared.isEmpty() || !faults.isEmpty()) return new Faulty(faults.sorted());
        return new Complete(shared.get());
    }

    private static SharedLedger shared(YamlMap file) {
        List<YamlMap> maps = file.optionalMaps(INDICATORS);
        LocatedLedger written = LedgerDefinition.read(file);
        List<Indicator> indicators = new ArrayList<>();
        for (YamlMap map : maps) indicators.add(indicator(map, written));
        return new SharedLedger(written.ledger(), indicators);
    }

    /** What is wrong is told in the order in which it is asked here: an indicator usually stands on one line. */
    private static Indicator indicator(YamlMap map, LocatedLedger written) {
        String definition = map.text("definition");
        String code = map.code("code");
        String name = AreaDefinition.name(map);
        MeasureUnit unit = new MeasureUnit(map.text("unit"));
        int decimals = AreaDefinition.decimals(map, unit);
        IndicatorKind kind = new IndicatorKind.Counted(
                written.ledger().code(), map.optionalText("counting").orElse(definition));
        Indicator.Direction direction = map.choice("direction", AreaDefinition.DIRECTIONS, Indicator.Direction.NEUTRAL);
        PrintRule printing = map.choice("printing", AreaDefinition.PRINTING, PrintRule.EXACT);
        boolean supplementary = map.flag("supplementary");
        Indicator indicator = new Indicator(
                code,
                new Indicator.Words(name, map.texts("aliases"), definition),
                written.ledger().workItem(),
                new Indicator.Measure(unit, decimals, direction, printing),
                kind,
                "",
                Indicator.Expected.unbounded(false),
                Indicator.Asking.everyYear(supplementary));
        map.nothingElse();
        return indicator;
    }

    private static Node line(Indicator indicator) {
        YamlBuilder yaml = new YamlBuilder()
                .text("code", indicator.code())
                .text("name", indicator.name())
                .text("unit", indicator.unit().symbol());
        if (indicator.decimals() != Indicator.Measure.usualDecimals(indicator.unit()))
            yaml.number("decimals", indicator.decimals());
        if (indicator.kind() instanceof IndicatorKind.Counted(String _, String counting))
            yaml.text("counting", counting);
        Indicator.Direction direction = indicator.measure().direction();
        if (direction != Indicator.Direction.NEUTRAL)
            yaml.text("direction", direction.name().toLowerCase(Locale.ROOT));
        PrintRule printing = indicator.measure().printing();
        if (printing != PrintRule.EXACT) yaml.text("printing", printing.keyword());
        if (indicator.supplementary()) yaml.flag("supplementary", true);
        return yaml.words("aliases", indicator.aliases())
                .text("definition", indicator.words().definition())
                .line();
    }
}
