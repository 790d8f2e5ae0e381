package org.fazhi.workspace.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;

/**
 * Codes for units that a list brings (单位编码): that of the same name in another year, so that years can be compared; else
 * one made of the name, so that two workspaces that take the same list agree.
 */
final class UnitCodes {
    private final List<ReportingUnit> elsewhere;
    private final Set<String> taken = new HashSet<>();

    /** @param others catalogues of the other years */
    UnitCodes(Catalogue own, Collection<Catalogue> others) {
        this.elsewhere = others.stream().flatMap(one -> one.units().stream()).toList();
        own.units().forEach(unit -> taken.add(unit.code()));
    }

    String of(String name) {
        Optional<String> known = elsewhere.stream()
                .filter(unit -> unit.names().contains(name) && !taken.contains(unit.code()))
                .map(ReportingUnit::code)
                .findFirst();
        String code = known.orElseGet(() -> made(name));
        taken.add(code);
        return code;
    }

    private String made(String name) {
        String stem = "unit_" + hash(name);
        String code = stem;
        for (int other = 2; isTaken(code); other++) code = stem + "_" + other;
        return code;
    }

    private boolean isTaken(String code) {
        return taken.contains(code)
                || elsewhere.stream().anyMatch(unit -> unit.code().equals(code));
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
