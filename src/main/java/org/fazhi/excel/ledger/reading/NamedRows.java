package org.fazhi.excel.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;

/** Rows of a sheet of which one thing is to be said (所指各行); the first few are named: 第3、5行. */
public final class NamedRows {
    private static final Messages MESSAGES = Messages.of(NamedRows.class);
    private static final int MOST_NAMED = 5;

    private final List<Integer> first = new ArrayList<>();
    private int count;

    /** @param number as Excel counts rows */
    public void add(int number) {
        count++;
        if (first.size() < MOST_NAMED) first.add(number);
    }

    /** Empty when there is no such row. */
    public Optional<String> named() {
        if (count == 0) return Optional.empty();
        String named = first.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return Optional.of(
                count > first.size() ? MESSAGES.say("rows.more", named, count) : MESSAGES.say("rows", named));
    }
}
