package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.value.MeasureUnit;

/** Reads the file of one area: the area, its work items and their indicators. */
final class AreaDefinition {
    static final Map<String, Indicator.Direction> DIRECTIONS = Map.of(
            "higher", Indicator.Direction.HIGHER,
            "lower", Indicator.Direction.LOWER,
            "neutral", Indicator.Direction.NEUTRAL);

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
            draft.workItems.add(new Written<>(item, map));
            map.optionalMaps("indicators").forEach(one -> draft.indicators.add(indicator(one, item.code())));
            map.nothingElse();
        }
        Area area = new Area(code, file.text("tab"), file.text("heading"), responsibleUnit, items);
        draft.areas.add(new Written<>(area, file));
        file.nothingElse();
    }

    private Written<Indicator> indicator(YamlMap map, String workItem) {
        Indicator indicator = new Indicator(
                map.code("code"),
                name(map),
                workItem,
                new MeasureUnit(map.text("unit")),
                decimals(map),
                kind(map),
                map.text("definition"),
                map.choice("direction", DIRECTIONS, Indicator.Direction.NEUTRAL),
                map.optionalText("responsible").orElse(responsibleUnit),
                map.decimal("minimum"),
                map.decimal("maximum"),
                map.flag("zero_expected"),
                map.flag("supplementary"),
                map.texts("aliases"),
                map.whole("valid_from"),
                map.whole("valid_to"),
                false);
        SmallDefinitions.requireOrder(map, "minimum", indicator.minimum(), "maximum", indicator.maximum());
        SmallDefinitions.requireOrder(map, "valid_from", indicator.validFrom(), "valid_to", indicator.validTo());
        map.nothingElse();
        return new Written<>(indicator, map);
    }

    static String name(YamlMap map) {
        String name = map.text("name");
        if (Indicator.hasReservedCharacter(name)) map.fault("name", "reserved_character", name);
        return name;
    }

    static int decimals(YamlMap map) {
        int decimals = map.whole("decimals").orElse(0);
        if (decimals > Indicator.MOST_DECIMALS) map.fault("decimals", "too_many_decimals", decimals);
        return Math.min(decimals, Indicator.MOST_DECIMALS);
    }

    /** The kind and the keys that belong to it. */
    private static IndicatorKind kind(YamlMap map) {
        String kind = map.text("kind");
        return switch (kind) {
            case "entered" -> new IndicatorKind.Entered();
            case "collected" -> new IndicatorKind.Collected();
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
