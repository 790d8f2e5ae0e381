package org.fazhi.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.value.UnitKind;

/** Four reporting units, one of them a town. */
public final class SampleUnits implements Units {
    private static final Map<String, String> LABELS =
            Map.of("market", "市场监管局", "police", "公安分局", "justice", "司法局", "east", "东街街道");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("市场监督管理局", "market", "市场局", "market", "示范区司法局", "justice");
    private static final Map<UnitKind, List<String>> KINDS = Map.of(
            UnitKind.ENFORCEMENT, List.of("market", "police"),
            UnitKind.DEPARTMENT, List.of("justice"),
            UnitKind.TOWN, List.of("east"));

    @Override
    public Optional<String> named(String written) {
        return LABELS.keySet().stream()
                .filter(code -> label(code).equals(written))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(written)));
    }

    @Override
    public String label(String code) {
        return LABELS.getOrDefault(code, code);
    }

    @Override
    public boolean knows(String code) {
        return LABELS.containsKey(code);
    }

    @Override
    public List<String> known() {
        return active();
    }

    @Override
    public List<String> active() {
        return List.of("market", "police", "justice", "east");
    }

    @Override
    public List<String> ofKinds(Set<UnitKind> kinds) {
        return KINDS.keySet().stream()
                .filter(kinds::contains)
                .flatMap(kind -> KINDS.get(kind).stream())
                .toList();
    }
}
