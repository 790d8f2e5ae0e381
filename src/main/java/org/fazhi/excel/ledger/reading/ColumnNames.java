package org.fazhi.excel.ledger.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.label.Label;
import org.fazhi.excel.label.Likeness;
import org.fazhi.excel.label.NameIndex;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.ledger.Column;

/** What headings of sheets mean in a ledger (列名对照): remembered ones first, then labels, then aliases, then likeness. */
public final class ColumnNames {
    /** Below this, names are as often of two things as of one: 受理日期, 审理日期. */
    private static final double LIKE = 0.74;
    /** How much likelier the likest must be than any other. */
    private static final double CLEARLY = 0.04;
    /** What turns a name into another: 被申请人 is no 申请人. */
    private static final String TURNING = "被不未非无否原拟应";

    private final NameIndex<Column> remembered = new NameIndex<>();
    private final NameIndex<Column> written = new NameIndex<>();
    private final NameIndex<Column> labels = new NameIndex<>();
    private final NameIndex<Column> aliases = new NameIndex<>();
    private final Likeness<Alike> likeness = new Likeness<>();

    /** A column that is certainly meant, and why. */
    record Named(Column column, MatchedBy by) {}

    /** A column that may be meant. @param score between 0 and 1 */
    record Likely(Column column, double score) {}

    private record Alike(Column column, String key) {}

    /** @param remembered heading to column code */
    public ColumnNames(List<Column> columns, Map<String, String> remembered) {
        for (Column column : columns) {
            written.add(column.label().strip(), column);
            written.add(column.code(), column);
            labels.add(Label.of(column.label()).key(), column);
            addLike(column.label(), column);
            for (String alias : column.aliases()) {
                aliases.add(Label.of(alias).key(), column);
                addLike(alias, column);
            }
        }
        remembered.forEach((heading, code) -> columns.stream()
                .filter(column -> column.code().equals(code))
                .forEach(column -> this.remembered.add(Label.of(heading).key(), column)));
    }

    private void addLike(String name, Column column) {
        String key = comparable(name);
        if (!key.isEmpty()) likeness.add(key, new Alike(column, key));
    }

    /** The column that a heading certainly means, be it by its whole path (立案/日期) or by its last part. */
    Optional<Named> certain(String heading) {
        if (heading.isBlank()) return Optional.empty();
        return named(heading).or(() -> named(HeadingWords.last(heading)));
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

    /** The column that a heading most likely means; empty when none or several are as likely. */
    Optional<Likely> likely(String heading) {
        String key = comparable(HeadingWords.last(heading));
        if (key.length() < 2 || HeadingWords.isNumbering(heading)) return Optional.empty();
        List<Likeness.Like<Alike>> like = likeness.like(key);
        if (like.isEmpty() || like.getFirst().score() < LIKE) return Optional.empty();
        Alike best = like.getFirst().meaning();
        boolean doubtful = like.stream()
                .anyMatch(other -> !other.meaning().column().equals(best.column())
                        && other.score() > like.getFirst().score() - CLEARLY);
        if (doubtful || turns(key, best.key())) return Optional.empty();
        return Optional.of(new Likely(best.column(), like.getFirst().score()));
    }

    /** Offices say 时间 of days as well as 日期: 收件时间 is 收件日期. */
    private static String comparable(String name) {
        return Label.of(name).key().replace("时间", "日期");
    }

    private static boolean turns(String one, String other) {
        return TURNING.chars().anyMatch(sign -> (one.indexOf(sign) >= 0) != (other.indexOf(sign) >= 0));
    }
}
