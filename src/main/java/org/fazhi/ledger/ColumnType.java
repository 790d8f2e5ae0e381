package org.fazhi.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column holds (列类型). How it is kept, read, shown and edited follows from it by exhaustive switches. */
public sealed interface ColumnType {

    /** One line of text. @param length most characters */
    record Text(int length) implements ColumnType {
        public static final int USUAL_LENGTH = 500;
    }

    /** Text of several lines (长文本). */
    record Note() implements ColumnType {
        /** As many characters as a cell of a workbook holds, so that every row can be exported. */
        public static final int LENGTH = 32_767;
    }

    /** A person's name (姓名). */
    record Person() implements ColumnType {
        public static final int LENGTH = Text.USUAL_LENGTH;
    }

    record Whole() implements ColumnType {}

    /** @param decimals digits kept after the point */
    record Decimal(int decimals) implements ColumnType {}

    /** In 元, to the 分. */
    record Money() implements ColumnType {}

    /** From 0 to 100, printed with %. */
    record Percent() implements ColumnType {}

    /** @param conditional whether it is the day of a step that is not always asked for, so that 不适用 is an answer */
    record Date(boolean conditional) implements ColumnType {
        public Date() {
            this(false);
        }
    }

    /** Yes or no (是/否). */
    record Flag() implements ColumnType {}

    /** One of a list (代码). */
    record Coded(List<CodeEntry> codes) implements ColumnType {
        public Coded {
            codes = List.copyOf(codes);
        }

        public Optional<CodeEntry> entry(String code) {
            for (CodeEntry entry : codes) if (entry.code().equals(code)) return Optional.of(entry);
            return Optional.empty();
        }

        /** The codes that come to one of these groups. */
        public Set<String> inGroups(Set<String> groups) {
            return codes.stream()
                    .filter(one -> one.isOf(groups))
                    .map(CodeEntry::code)
                    .collect(Collectors.toSet());
        }

        /** What its codes come to, each once, in their order. */
        public List<String> groups() {
            return codes.stream()
                    .map(CodeEntry::group)
                    .filter(group -> !group.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /** A reporting unit (单位). */
    record Unit() implements ColumnType {}

    /** Several reporting units. */
    record Units() implements ColumnType {}

    /** Whether its values are numbers, which have a total. */
    default boolean isNumber() {
        return switch (this) {
            case Whole _, Decimal _, Money _, Percent _ -> true;
            case Text _, Note _, Person _, Date _, Flag _, Coded _, Unit _, Units _ -> false;
        };
    }

    /** The word used in definition files. */
    default String keyword() {
        return switch (this) {
            case Text _ -> "text";
            case Note _ -> "note";
            case Person _ -> "person";
            case Whole _ -> "whole";
            case Decimal _ -> "decimal";
            case Money _ -> "money";
            case Percent _ -> "percent";
            case Date _ -> "date";
            case Flag _ -> "flag";
            case Coded _ -> "code";
            case Unit _ -> "unit";
            case Units _ -> "units";
        };
    }
}
