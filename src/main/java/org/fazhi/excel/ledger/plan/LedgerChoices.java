package org.fazhi.excel.ledger.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody chose for a ledger import (导入选择).
 *
 * @param sheet empty to have it chosen
 * @param columns what columns of the sheet, counted from 0, stand for: the code of a ledger column, or {@link #LEFT_OUT}
 * @param order codes of the columns a block without a header line is in, from its first one on; none where there is no
 *     such order
 * @param words what words mean that are in no list
 */
public record LedgerChoices(
        Optional<String> sheet, Map<Integer, String> columns, List<String> order, Map<WrittenWord, WordMeaning> words) {
    public static final LedgerChoices NONE = new LedgerChoices(Optional.empty(), Map.of(), List.of(), Map.of());

    /** Stands for no column of the ledger. */
    public static final String LEFT_OUT = "";

    public LedgerChoices {
        columns = Map.copyOf(columns);
        order = List.copyOf(order);
        words = Map.copyOf(words);
    }

    /** Another sheet has other columns. */
    public LedgerChoices withSheet(String name) {
        return new LedgerChoices(Optional.of(name), Map.of(), order, words);
    }

    public LedgerChoices matching(int sheetColumn, String ledgerColumn) {
        Map<Integer, String> changed = new HashMap<>(columns);
        changed.put(sheetColumn, ledgerColumn);
        return new LedgerChoices(sheet, changed, order, words);
    }

    public LedgerChoices inOrder(List<String> codes) {
        return new LedgerChoices(sheet, columns, codes, words);
    }

    public LedgerChoices meaning(WrittenWord word, WordMeaning meaning) {
        Map<WrittenWord, WordMeaning> changed = new HashMap<>(words);
        changed.put(word, meaning);
        return new LedgerChoices(sheet, columns, order, changed);
    }

    /** Nothing is said of the word any more. */
    public LedgerChoices without(WrittenWord word) {
        Map<WrittenWord, WordMeaning> changed = new HashMap<>(words);
        changed.remove(word);
        return new LedgerChoices(sheet, columns, order, changed);
    }
}
