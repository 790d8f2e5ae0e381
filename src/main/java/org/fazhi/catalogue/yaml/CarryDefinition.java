package org.fazhi.catalogue.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CarryRule.Brought;
import org.fazhi.ledger.CarryRule.Extent;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;

/** Reads which rows of a ledger go on into the next year (结转规则读取). */
final class CarryDefinition {
    private static final Map<String, Extent> EXTENTS =
            Map.of("none", Extent.NONE, "all", Extent.ALL, "some", Extent.SOME);

    private final Optional<YamlMap> map;
    private final Extent extent;

    private CarryDefinition(Optional<YamlMap> map) {
        this.map = map;
        this.extent =
                map.map(one -> one.requiredChoice("rows", EXTENTS, Extent.NONE)).orElse(Extent.NONE);
    }

    static CarryDefinition of(YamlMap file) {
        return new CarryDefinition(file.has("carry") ? file.map("carry") : Optional.empty());
    }

    /** Whether rows say where they come from: that decides which columns there are. */
    boolean carries() {
        return extent != Extent.NONE;
    }

    CarryRule read(LedgerColumns columns) {
        return map.map(one -> rule(one, columns)).orElse(CarryRule.UNSAID);
    }

    private CarryRule rule(YamlMap rule, LedgerColumns columns) {
        ConditionDefinition conditions = new ConditionDefinition(columns);
        List<Condition> where =
                extent == Extent.SOME ? conditions.required(rule, "where") : conditions.optional(rule, "where");
        if (extent != Extent.SOME && !where.isEmpty()) rule.fault("where", "carry_where");
        List<String> clear = rule.texts("clear");
        for (String column : clear)
            if (columns.require(rule, "clear", column) && columns.isRequired(column))
                rule.fault("clear", "carry_required", column);
        List<Brought> brought = rule.optionalMaps("bring").stream()
                .map(bring -> brought(bring, columns))
                .toList();
        if (!carries() && (!clear.isEmpty() || !brought.isEmpty())) rule.fault("rows", "carry_nothing");
        CarryRule read = new CarryRule(extent, where, clear, brought, rule.text("why"));
        rule.nothingElse();
        return read;
    }

    private static Brought brought(YamlMap bring, LedgerColumns columns) {
        Brought brought = new Brought(
                columns.code(bring, "into", LedgerColumns.ANY), columns.code(bring, "from", LedgerColumns.ANY));
        Optional<ColumnType> into = columns.type(brought.into());
        Optional<ColumnType> from = columns.type(brought.from());
        if (into.isPresent() && from.isPresent() && !into.equals(from))
            bring.fault("from", "carry_types", brought.from(), brought.into());
        bring.nothingElse();
        return brought;
    }
}
