package org.fazhi.excel.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;

/**
 * The headings over each column (列名路径), the outermost first. A heading over several columns is merged over them, or
 * stands over the first of them and leaves the rest blank.
 */
final class HeaderPaths {
    private static final Pattern SPACE_IN_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}()（）])\\s++|(?<!\\s)\\s++(?=[\\p{IsHan}()（）])");
    private static final Pattern SPACE_BETWEEN_WORDS = Pattern.compile("\\s+");

    private final Grid grid;
    private final HeaderFinder.Header header;

    HeaderPaths(Grid grid, HeaderFinder.Header header) {
        this.grid = grid;
        this.header = header;
    }

    List<String> of(int column) {
        return IntStream.range(header.first(), header.below())
                .filter(row -> !header.isNumbers(row))
                .mapToObj(row -> part(row, column))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private String part(int row, int column) {
        String own = text(row, column);
        return own.isEmpty() && isDivided(row, column) ? ofGroup(row, column) : own;
    }

    /** The heading that spreads over the blank cells at its right. */
    private String ofGroup(int row, int column) {
        for (int left = column - 1; left >= 0 && isDivided(row, left); left--) {
            String text = text(row, left);
            if (text.isEmpty()) continue;
            int place = left;
            boolean merged = grid.merges().stream().anyMatch(range -> range.covers(row, place) && range.width() > 1);
            return merged ? "" : text;
        }
        return "";
    }

    /** Whether other headings stand below in the column. */
    private boolean isDivided(int row, int column) {
        return IntStream.range(row + 1, header.below())
                .filter(below -> !header.isNumbers(below))
                .mapToObj(below -> text(below, column))
                .anyMatch(below -> !below.isEmpty() && !below.equals(text(row, column)));
    }

    private String text(int row, int column) {
        return tidy(grid.cell(row, column).shown());
    }

    /** Without the spaces and line breaks that only fit a heading into its cell: 合  计. */
    private static String tidy(String heading) {
        return SPACE_BETWEEN_WORDS
                .matcher(SPACE_IN_CHINESE.matcher(heading).replaceAll(""))
                .replaceAll(" ");
    }
}
