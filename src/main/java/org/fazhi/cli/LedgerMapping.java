package org.fazhi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.UnknownWord;
import org.fazhi.excel.ledger.plan.WordMeaning;
import org.fazhi.excel.ledger.plan.WrittenWord;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Refused;

/**
 * What the headings and words of foreign registers of one ledger mean, as a mapping file says it (对应文件的台账部分).
 *
 * @param columns code of the column by heading; empty for a heading that stands for nothing
 * @param words by column code, or {@code units}, what words mean: the code of an entry or unit, {@code +} for a new one,
 *     empty for nothing
 */
record LedgerMapping(Map<String, String> columns, Map<String, Map<String, String>> words) {
    private static final Messages MESSAGES = Messages.of(LedgerMapping.class);
    private static final String UNITS = "units";
    private static final String NEW = "+";

    LedgerMapping {
        columns = columns == null ? Map.of() : columns;
        words = words == null ? Map.of() : words;
    }

    /** The choices with what the file says of what is doubtful in the sheet. */
    LedgerChoices in(PlannedTable table, LedgerChoices choices) {
        LedgerChoices mapped = choices;
        Ledger ledger = table.ledger().ledger();
        for (ColumnMatch match : table.columns()) {
            String code = columns.get(match.heading());
            if (code == null || match.by() == ColumnMatch.MatchedBy.HAND) continue;
            if (!code.isEmpty() && ledger.column(code).isEmpty())
                throw new Refused(MESSAGES.say("mapping.no_column", match.heading(), code, ledger.name()));
            mapped = mapped.matching(match.index(), code);
        }
        for (UnknownWord word : table.unknown()) {
            String code = words.getOrDefault(key(word.written()), Map.of())
                    .get(word.written().word());
            if (code != null) mapped = mapped.meaning(word.written(), meaning(code));
        }
        return mapped;
    }

    private static WordMeaning meaning(String code) {
        return switch (code) {
            case NEW -> new WordMeaning.Added();
            case "" -> new WordMeaning.Nothing();
            default -> new WordMeaning.Known(code);
        };
    }

    private static String key(WrittenWord written) {
        return written.isUnit() ? UNITS : written.column();
    }

    /** What was taken, so that it can be read again. */
    static LedgerMapping of(PlannedTable table) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (ColumnMatch match : table.columns()) {
            boolean isLeftOut = match.column().isEmpty() && match.by() == ColumnMatch.MatchedBy.HAND;
            if (match.heading().isBlank() || match.column().isEmpty() && !isLeftOut) continue;
            columns.put(
                    match.heading(), match.column().map(column -> column.code()).orElse(LedgerChoices.LEFT_OUT));
        }
        Map<String, Map<String, String>> words = new TreeMap<>();
        table.words()
                .forEach((written, meaning) -> words.computeIfAbsent(key(written), _ -> new TreeMap<>())
                        .put(
                                written.word(),
                                switch (meaning) {
                                    case WordMeaning.Known(String code) -> code;
                                    case WordMeaning.Added _ -> NEW;
                                    case WordMeaning.Nothing _ -> "";
                                }));
        return new LedgerMapping(columns, words);
    }

    /** Both together; of a heading that both speak of, the other's word counts. */
    LedgerMapping with(LedgerMapping other) {
        Map<String, String> allColumns = new LinkedHashMap<>(columns);
        allColumns.putAll(other.columns());
        Map<String, Map<String, String>> allWords = new TreeMap<>();
        words.forEach((column, said) -> allWords.put(column, new TreeMap<>(said)));
        other.words()
                .forEach((column, said) ->
                        allWords.computeIfAbsent(column, _ -> new TreeMap<>()).putAll(said));
        return new LedgerMapping(allColumns, allWords);
    }
}
