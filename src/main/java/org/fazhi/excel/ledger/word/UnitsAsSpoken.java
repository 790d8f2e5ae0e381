package org.fazhi.excel.ledger.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.ledger.Units;
import org.fazhi.value.UnitKind;

/**
 * The units of a year as sheets of the district speak of them (单位称呼): with or without the district before them, 区住建局,
 * 临河区住建局 and 住建局. A name that could then be two units' is nobody's.
 */
public record UnitsAsSpoken(Units units) implements Units {
    private static final Pattern DISTRICT = Pattern.compile("^本?.{0,3}?[区县旗](.{2,})");

    @Override
    public Optional<String> named(String written) {
        return units.named(written).or(() -> withoutDistrict(written.strip()));
    }

    private Optional<String> withoutDistrict(String written) {
        Matcher district = DISTRICT.matcher(written);
        String bare = district.matches() ? district.group(1) : written;
        Set<String> meant = new LinkedHashSet<>();
        for (String name : List.of(bare, "区" + bare, "县" + bare))
            units.named(name).ifPresent(meant::add);
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    @Override
    public String label(String code) {
        return units.label(code);
    }

    @Override
    public List<String> names(String code) {
        return units.names(code);
    }

    @Override
    public boolean knows(String code) {
        return units.knows(code);
    }

    @Override
    public List<String> known() {
        return units.known();
    }

    @Override
    public List<String> active() {
        return units.active();
    }

    @Override
    public List<String> ofKinds(Set<UnitKind> kinds) {
        return units.ofKinds(kinds);
    }
}
