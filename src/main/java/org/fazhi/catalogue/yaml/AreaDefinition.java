package org.fazhi.catalogue.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.fazhi.value.UnitKind;

/** Reads the file of one area: the area, its work items and their indicators. */
final class AreaDefinition {
    static final Map<String, Indicator.Direction> DIRECTIONS = Map.of(
            "higher", Indicator.Direction.HIGHER,
            "lower", Indicator.Direction.LOWER,
            "neutral", Indicator.Direction.NEUTRAL);

    static final Map<String, PrintRule> PRINTING =
            Arrays.stream(PrintRule.values()).collect(Collectors.toUnmodifiableMap(PrintRule::keyword, rule -> rule));

    private final YamlMap file;
    private final String code;
    private final String responsibleUnit;

    AreaDefinition(YamlMap file) {
        this.file = file;
        this.code = file.code("code");
        this.responsibleUnit = file.text("responsible");
    }

    void addTo(CatalogueDraft draft) {
        List<WorkItem> items = new ArrayList<>();
        for (YamlMap map : file.maps("items")) {
            WorkItem item =
                    new WorkItem(code + "." + map.code("code"), code, map.text("name"), map.text("heading"), false);
            items.add(item);
            draft.workItems.add(new Located<>(item, map));
            map.optionalMaps("indicators").forEach(one -> draft.indicators.add(indicator(one, item.code())));
            map.nothingElse();
        }
        Area area = new Area(code, file.text("tab"), file.text("heading"), responsibleUnit, items);
        draft.areas.add(new Located<>(area, file));
        file.nothingElse();
    }

    private Located<Indicator> indicator(YamlMap map, String workItem) {
        MeasureUnit unit = new MeasureUnit(map.text("unit"));
        Indicator indicator = new Indicator(
                map.code("code"),
                new Indicator.Words(name(map), map.texts("aliases"), map.text("definition")),
                workItem,
                new Indicator.Measure(
                        unit,
                        decimals(map, unit),
                        map.choice("direction", DIRECTIONS, Indicator.Direction.NEUTRAL),
                        map.choice("printing", PRINTING, PrintRule.EXACT)),
                kind(map),
                map.optionalText("responsible").orElse(responsibleUnit),
                expected(map),
                asking(map));
        map.nothingElse();
        return new Located<>(indicator, map);
    }

    private static Indicator.Expected expected(YamlMap map) {
        Optional<BigDecimal> minimum = map.decimal("minimum");
        Optional<BigDecimal> maximum = map.decimal("maximum");
        SmallDefinitions.requireOrder(map, "minimum", minimum, "maximum", maximum);
        return new Indicator.Expected(minimum, maximum, map.flag("zero_expected"));
    }

    private static Indicator.Asking asking(YamlMap map) {
        Optional<Integer> first = map.whole("valid_from");
        Optional<Integer> last = map.whole("valid_to");
        SmallDefinitions.requireOrder(map, "valid_from", first, "valid_to", last);
        return new Indicator.Asking(first, last, map.flag("supplementary"), map.flag("internal"), false);
    }

    static String name(YamlMap map) {
        String name = map.text("name");
        if (Indicator.hasReservedCharacter(name)) map.fault("name", "reserved_character", name);
        return name;
    }

    static int decimals(YamlMap map, MeasureUnit unit) {
        int decimals = map.whole("decimals").orElseGet(() -> Indicator.Measure.usualDecimals(unit));
        if (decimals > Indicator.MOST_DECIMALS) map.fault("decimals", "too_many_decimals", decimals);
        return Math.min(decimals, Indicator.MOST_DECIMALS);
    }

    private static Set<UnitKind> asked(YamlMap map) {
        return map.has("asked") ? ConditionDefinition.kinds(map, "asked") : Set.of();
    }

    /** The kind and the keys that belong to it. */
    private static IndicatorKind kind(YamlMap map) {
        String kind = map.text("kind");
        return switch (kind) {
            case "entered" -> new IndicatorKind.Entered();
            case "collected" -> new IndicatorKind.Collected(asked(map));
            case "counted" -> new IndicatorKind.Counted(map.text("ledger"), map.text("counting"));
            case "derived" -> new IndicatorKind.Derived(map.text("formula"));
            default -> {
                if (!kind.isEmpty()) map.fault("kind", "bad_kind", kind);
                List.of("ledger", "counting", "formula").forEach(map::optionalText);
                yield new IndicatorKind.Entered();
            }
        };
    }
}
