package org.fazhi.desktop.ledger;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import org.fazhi.desktop.Session;

/**
 * What was typed into the form and not saved (草稿): it is not thrown away, neither by going to another record nor by
 * closing the window. Only the cells that were changed are kept, each as it was written. What was sent to be saved stays as
 * it is until it comes back, whatever form shows it meanwhile.
 */
final class Drafts {
    private static final String NEW = "new";

    private final Session session;
    private final String place;
    /** Held here only: forms that were replaced are told no more. */
    private final SetChangeListener<String> returning;

    /** @param whenBack told of each record that comes back from the database, saved when it has no draft any more */
    Drafts(Session session, int year, String ledger, Consumer<OptionalLong> whenBack) {
        this.session = session;
        this.place = "draft." + Integer.toHexString(session.workspace().folder().hashCode()) + "." + year + "." + ledger
                + ".";
        this.returning = change -> {
            String key = change.getElementRemoved();
            if (key != null && key.startsWith(place)) whenBack.accept(row(key));
        };
        session.sentDrafts().addListener(new WeakSetChangeListener<>(returning));
    }

    /** @param row its id; empty for the record that is not there yet */
    Map<String, String> of(OptionalLong row) {
        return session.memory().recall(key(row)).map(Drafts::parse).orElse(Map.of());
    }

    void keep(OptionalLong row, Map<String, String> changed) {
        if (isSent(row)) return;
        if (changed.isEmpty()) forget(row);
        else session.memory().remember(key(row), format(changed));
    }

    void forget(OptionalLong row) {
        session.memory().forget(key(row));
    }

    /** What is kept of a record is on its way to the database. */
    void send(OptionalLong row) {
        session.sentDrafts().add(key(row));
    }

    boolean isSent(OptionalLong row) {
        return session.sentDrafts().contains(key(row));
    }

    /** What was sent is saved. */
    void saved(OptionalLong row) {
        forget(row);
        session.sentDrafts().remove(key(row));
    }

    /** What was sent was not saved and stays a draft. */
    void refused(OptionalLong row) {
        session.sentDrafts().remove(key(row));
    }

    /** The records that have a draft; the new one is empty. */
    List<OptionalLong> all() {
        return session.memory().keys(place).stream().sorted().map(this::row).toList();
    }

    private OptionalLong row(String key) {
        String row = key.substring(place.length());
        return row.equals(NEW) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(row));
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
