package org.fazhi.excel.ledger.column;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.word.HeadingVocabulary;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.label.Label;
import org.fazhi.label.NameIndex;
import org.fazhi.ledger.Column;

/** What headings of sheets mean in a ledger (列名对照): remembered ones first, then labels, then aliases. */
public final class ColumnNames {
    private final NameIndex<Column> remembered = new NameIndex<>();
    private final NameIndex<Column> written = new NameIndex<>();
    private final NameIndex<Column> labels = new NameIndex<>();
    private final NameIndex<Column> aliases = new NameIndex<>();

    private final ColumnLikeness likeness;
    private final List<Column> columns;

    /** The column whose name is likest. @param score between 0 and 1 */
    record Likest(Column column, double score) {}

    /** A column that is certainly meant, and why. */
    record Named(Column column, MatchedBy by) {}

    /** @param remembered heading to column code */
    public ColumnNames(List<Column> columns, Map<String, String> remembered) {
        this.columns = List.copyOf(columns);
        this.likeness = new ColumnLikeness(columns, HeadingVocabulary.OF_REGISTERS);
        for (Column column : columns) {
            written.add(column.label().strip(), column);
            written.add(column.code(), column);
            labels.add(Label.of(column.label()).key(), column);
            for (String alias : column.aliases()) aliases.add(Label.of(alias).key(), column);
        }
        remembered.forEach((heading, code) -> columns.stream()
                .filter(column -> column.code().equals(code))
                .forEach(column -> this.remembered.add(Label.of(heading).key(), column)));
    }

    /** The column that a heading certainly means, be it by its whole path (立案/日期) or by its last part. */
    Optional<Named> certain(String heading) {
        if (heading.isBlank()) return Optional.empty();
        return named(heading).or(() -> named(HeadingWords.last(heading)));
    }

    /** The column that the heading is likest to, whatever stands below it. */
    Optional<Likest> likest(String heading) {
        return columns.stream()
                .map(column -> new Likest(column, likeness.like(heading, column).score()))
                .max(Comparator.comparingDouble(Likest::score));
    }

    ColumnLikeness likeness() {
        return likeness;
    }

    /** Whether its whole path decides, not only its last part. */
    boolean isWhole(String heading) {
        return heading.indexOf('/') < 0 || named(heading).isPresent();
    }

    private Optional<Named> named(String heading) {
        return named(heading, Label.of(heading).key()).or(() -> named(heading, keyOfParts(heading)));
    }

    /** 承诺时限（工作日）/上年 without the unit of measure, which is not at the end. */
    private static String keyOfParts(String heading) {
        return Stream.of(heading.split("/")).map(part -> Label.of(part).key()).collect(Collectors.joining());
    }

    private Optional<Named> named(String heading, String key) {
        return found(remembered, key, MatchedBy.REMEMBERED)
                .or(() -> found(written, heading.strip(), MatchedBy.LABEL))
                .or(() -> found(labels, key, MatchedBy.LABEL))
                .or(() -> found(aliases, key, MatchedBy.ALIAS));
    }

    private static Optional<Named> found(NameIndex<Column> names, String key, MatchedBy by) {
        return names.find(key).map(column -> new Named(column, by));
    }
}
