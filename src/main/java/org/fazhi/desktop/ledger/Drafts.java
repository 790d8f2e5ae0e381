package org.fazhi.desktop.ledger;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.desktop.Session;

/**
 * What was typed into the form and not saved (草稿): it is not thrown away, neither by going to another record nor by
 * closing the window. Only the cells that were changed are kept, each as it was written.
 */
final class Drafts {
    private static final String NEW = "new";

    private final Session session;
    private final String place;

    Drafts(Session session, int year, String ledger) {
        this.session = session;
        this.place = "draft." + Integer.toHexString(session.workspace().folder().hashCode()) + "." + year + "." + ledger
                + ".";
    }

    /** @param row its id; empty for the record that is not there yet */
    Map<String, String> of(OptionalLong row) {
        return session.memory().recall(key(row)).map(Drafts::parse).orElse(Map.of());
    }

    void keep(OptionalLong row, Map<String, String> changed) {
        if (changed.isEmpty()) forget(row);
        else session.memory().remember(key(row), format(changed));
    }

    void forget(OptionalLong row) {
        session.memory().forget(key(row));
    }

    /** The records that have a draft; the new one is empty. */
    List<OptionalLong> all() {
        return session.memory().keys(place).stream()
                .map(key -> key.substring(place.length()))
                .sorted()
                .map(row -> row.equals(NEW) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(row)))
                .toList();
    }

    private String key(OptionalLong row) {
        return place + (row.isPresent() ? String.valueOf(row.getAsLong()) : NEW);
    }

    private static String format(Map<String, String> changed) {
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parse(String kept) {
        Map<String, String> changed = new HashMap<>();
        Stream.of(kept.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> changed.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return changed;
    }
}
