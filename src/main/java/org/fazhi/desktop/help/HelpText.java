package org.fazhi.desktop.help;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.PackedText;

/**
 * The help as written (帮助正文): chapters of paragraphs, steps, points and tables. The notation is a small part of
 * Markdown: {@code #} a chapter, {@code 1.} a step, {@code -} a point, {@code | a | b |} a row of a table.
 */
record HelpText(List<HelpChapter> chapters) {

    record HelpChapter(String title, List<Piece> blocks) {
        HelpChapter {
            blocks = List.copyOf(blocks);
        }

        boolean mentions(String words) {
            return title.contains(words)
                    || blocks.stream().anyMatch(block -> block.words().contains(words));
        }
    }

    /** A piece of a chapter. */
    sealed interface Piece {
        /** Everything a search may find in it. */
        String words();
    }

    record Paragraph(String words) implements Piece {}

    record Step(String number, String words) implements Piece {}

    record Point(String words) implements Piece {}

    /** Rows of two cells; the first row is the header. */
    record Table(List<Row> rows) implements Piece {
        Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String words() {
            return String.join(
                    "\n",
                    rows.stream().map(row -> row.left() + " " + row.right()).toList());
        }
    }

    record Row(String left, String right) {}

    HelpText {
        chapters = List.copyOf(chapters);
    }

    /** The help that comes with the program. */
    static HelpText builtIn() {
        return parse(PackedText.of(HelpText.class, "help.md"));
    }

    static HelpText parse(String written) {
        List<HelpChapter> chapters = new ArrayList<>();
        for (String chapter : written.split("(?m)^# ")) {
            if (!chapter.isBlank()) chapters.add(chapter(chapter.strip().lines().toList()));
        }
        return new HelpText(chapters);
    }

    /** The chapters that mention the words, all for none. */
    List<HelpChapter> mentioning(String words) {
        return chapters.stream()
                .filter(chapter -> chapter.mentions(words.strip()))
                .toList();
    }

    private static HelpChapter chapter(List<String> lines) {
        List<Piece> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("| ")) {
                rows.add(row(line));
                continue;
            }
            endTable(rows, blocks);
            if (!line.isBlank()) blocks.add(block(line));
        }
        endTable(rows, blocks);
        return new HelpChapter(lines.getFirst().strip(), blocks);
    }

    private static void endTable(List<Row> rows, List<Piece> blocks) {
        if (rows.isEmpty()) return;
        blocks.add(new Table(rows));
        rows.clear();
    }

    private static Piece block(String line) {
        if (line.startsWith("- ")) return new Point(line.substring(2));
        int dot = line.indexOf(". ");
        boolean isStep = dot > 0 && line.substring(0, dot).chars().allMatch(Character::isDigit);
        return isStep ? new Step(line.substring(0, dot + 1), line.substring(dot + 2)) : new Paragraph(line);
    }

    /** A bar inside a cell has no blanks around it: {@code {指标|上年}}. */
    private static Row row(String line) {
        String[] cells = line.substring(2).split(" \\|", -1);
        return new Row(cells[0].strip(), cells[1].strip());
    }
}
