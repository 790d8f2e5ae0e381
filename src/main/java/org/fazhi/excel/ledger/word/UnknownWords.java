package org.fazhi.excel.ledger.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.excel.ledger.plan.UnknownWord;
import org.fazhi.excel.ledger.plan.UnknownWord.WordProposal;
import org.fazhi.excel.ledger.plan.WrittenWord;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Units;

/** Gathers the words of a sheet that are in no list, each once, however many rows have it (不认识的词). */
public final class UnknownWords {
    private static final Messages MESSAGES = Messages.of(UnknownWords.class);
    /** More different ones are no words of a list but texts in a wrong column. */
    private static final int MOST = 300;

    private static final int LONGEST = 60;
    private static final double LIKELY = 0.8;
    private static final double UNLIKELY = 0.2;
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[、，,;；\\r\\n]+");

    private final Units units;
    private final LikeUnits likeUnits;
    private final Map<WrittenWord, Met> words = new LinkedHashMap<>();

    private static final class Met {
        private final Column column;
        private final int firstRow;
        private int rows;

        private Met(Column column, int firstRow) {
            this.column = column;
            this.firstRow = firstRow;
        }
    }

    public UnknownWords(Units units) {
        this.units = units;
        this.likeUnits = new LikeUnits(units);
    }

    /** @param row as Excel counts rows */
    public void met(Column column, String written, int row) {
        switch (column.type()) {
            case ColumnType.Units _ ->
                Stream.of(BETWEEN_UNITS.split(written))
                        .map(String::strip)
                        .filter(part -> units.named(part).isEmpty())
                        .forEach(part -> add(column, part, row));
            case ColumnType.Coded _, ColumnType.Flag _, ColumnType.Unit _ -> add(column, written.strip(), row);
            case ColumnType.Text _,
                    ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Date _ -> {}
        }
    }

    private void add(Column column, String word, int row) {
        if (word.isEmpty() || word.length() > LONGEST) return;
        WrittenWord written = WrittenWord.of(column, word);
        if (words.size() >= MOST && !words.containsKey(written)) return;
        words.computeIfAbsent(written, _ -> new Met(column, row)).rows++;
    }

    public List<UnknownWord> all() {
        List<UnknownWord> all = new ArrayList<>();
        words.forEach((written, met) -> all.add(
                new UnknownWord(written, met.column, met.rows, met.firstRow, proposals(met.column, written.word()))));
        return all;
    }

    private List<WordProposal> proposals(Column column, String word) {
        return switch (column.type()) {
            case ColumnType.Coded list ->
                new CodeWords(list)
                        .like(word).stream()
                                .map(one -> new WordProposal(
                                        one.entry().code(), one.entry().label(), one.score()))
                                .toList();
            case ColumnType.Flag _ -> flag(column, word);
            case ColumnType.Unit _, ColumnType.Units _ -> likeUnits.like(word);
            default -> List.of();
        };
    }

    /** 未听证 is likely no; 听证 of the column of that name is likely yes; of anything else nobody knows. */
    private static List<WordProposal> flag(Column column, String word) {
        String no = MESSAGES.say("flag.no");
        String yes = MESSAGES.say("flag.yes");
        boolean denies = MESSAGES.words("flag.turning").stream().anyMatch(word::startsWith);
        boolean affirms = word.equals(column.label())
                || column.aliases().contains(word)
                || MESSAGES.words("flag.affirming").stream().anyMatch(word::startsWith);
        if (denies) return List.of(new WordProposal(no, no, LIKELY), new WordProposal(yes, yes, UNLIKELY));
        if (affirms) return List.of(new WordProposal(yes, yes, LIKELY), new WordProposal(no, no, UNLIKELY));
        return List.of(new WordProposal(yes, yes, UNLIKELY), new WordProposal(no, no, UNLIKELY));
    }
}
