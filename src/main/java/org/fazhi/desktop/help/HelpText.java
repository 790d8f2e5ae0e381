package org.fazhi.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.language.PackedText;

/**
 * The help as written (帮助正文): chapters of paragraphs, steps, points and tables. The notation is a small part of
 * Markdown: {@code # title {id id}} a chapter and what it is about, {@code ##} a heading within it, {@code 1.} a step, {@code -} a point, {@code | a | b |} a row of a table.
 */
record HelpText(List<HelpChapter> chapters) {

    /** @param topics ids of the pages and dialogs it speaks of; a star at the end stands for any further letters */
    record HelpChapter(String title, List<String> topics, List<Piece> blocks) {
        HelpChapter {
            topics = List.copyOf(topics);
            blocks = List.copyOf(blocks);
        }

        private boolean mentions(String plain) {
            return plain(title).contains(plain)
                    || blocks.stream().anyMatch(block -> plain(block.words()).contains(plain));
        }

        private boolean isAbout(String id) {
            return topics.stream()
                    .anyMatch(topic -> topic.endsWith("*")
                            ? id.startsWith(topic.substring(0, topic.length() - 1))
                            : id.equals(topic));
        }
    }

    /** A piece of a chapter. */
    sealed interface Piece {
        /** Everything a search may find in it. */
        String words();
    }

    record Paragraph(String words) implements Piece {}

    record Heading(String words) implements Piece {}

    record Step(String number, String words) implements Piece {}

    record Point(String words) implements Piece {}

    /**
     * What the printed manual shows there; on the screen the page itself is before one's eyes.
     *
     * @param name of the page or dialog, as the tests that go through all of them call it
     */
    record Picture(String caption, String name) implements Piece {
        @Override
        public String words() {
            return caption;
        }
    }

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
        String wanted = plain(words);
        return chapters.stream().filter(chapter -> chapter.mentions(wanted)).toList();
    }

    /** The chapter about a page or dialog, by the id of its node. */
    Optional<HelpChapter> about(String id) {
        return chapters.stream().filter(chapter -> chapter.isAbout(id)).findFirst();
    }

    /** As it is searched: labels are written with dots, blanks and capitals that nobody types alike. */
    private static String plain(String words) {
        return words.replaceAll("[\\s…]", "").toLowerCase(Locale.ROOT);
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
        String[] head = lines.getFirst().split("[{}]");
        List<String> topics = head.length > 1 ? List.of(head[1].split(" ")) : List.of();
        return new HelpChapter(head[0].strip(), topics, blocks);
    }

    private static void endTable(List<Row> rows, List<Piece> blocks) {
        if (rows.isEmpty()) return;
        blocks.add(new Table(rows));
        rows.clear();
    }

    private static Piece block(String line) {
        if (line.startsWith("## ")) return new Heading(line.substring(3));
        if (line.startsWith("- ")) return new Point(line.substring(2));
        if (line.startsWith("![")) {
            int middle = line.indexOf("](");
            return new Picture(line.substring(2, middle), line.substring(middle + 2, line.length() - 1));
        }
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
