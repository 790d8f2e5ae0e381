package org.fazhi.workspace.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.FiledYear.FiledFigure;
import org.fazhi.edit.FiledYear.Paragraph;

/** What differs between two versions of a report (报告比较). Pure. */
public record ReportComparison(List<ParagraphChange> paragraphs, List<FigureChange> figures) {

    /** A number with its unit sign is one word, and so is a Latin one; each Chinese character is one of its own. */
    private static final Pattern WORD = Pattern.compile("[0-9.,%]++|[A-Za-z]++|.", Pattern.DOTALL);

    /** What has less in common is another paragraph. */
    private static final double ALIKE = 0.4;

    public ReportComparison {
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
    }

    public static ReportComparison of(FiledYear before, FiledYear after) {
        return new ReportComparison(paragraphs(before, after), figures(before, after));
    }

    public boolean isSame() {
        return changedParagraphs() == 0 && changedFigures() == 0;
    }

    public long changedParagraphs() {
        return paragraphs.stream()
                .filter(one -> one.kind() != ParagraphChange.Kind.SAME)
                .count();
    }

    public long changedFigures() {
        return figures.stream().filter(FigureChange::isChanged).count();
    }

    private static List<ParagraphChange> paragraphs(FiledYear before, FiledYear after) {
        List<String> was = before.paragraphs().stream().map(Paragraph::text).toList();
        List<String> is = after.paragraphs().stream().map(Paragraph::text).toList();
        List<ParagraphChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is, true).getDeltas()) {
            List<String> source = delta.getSource().getLines();
            List<String> target = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> source.forEach(text -> changes.add(whole(ParagraphChange.Kind.SAME, text)));
                case DELETE -> source.forEach(text -> changes.add(whole(ParagraphChange.Kind.REMOVED, text)));
                case INSERT -> target.forEach(text -> changes.add(whole(ParagraphChange.Kind.ADDED, text)));
                case CHANGE -> changes.addAll(paired(source, target));
            }
        }
        return changes;
    }

    /** Goes through both in order; each paragraph goes with the first one left that is like it. */
    private static List<ParagraphChange> paired(List<String> source, List<String> target) {
        List<ParagraphChange> changes = new ArrayList<>();
        int next = 0;
        for (String text : source) {
            int found = next;
            List<TextPiece> pieces = List.of();
            while (found < target.size() && (pieces = pieces(text, target.get(found))).isEmpty()) found++;
            if (found == target.size()) {
                changes.add(whole(ParagraphChange.Kind.REMOVED, text));
                continue;
            }
            target.subList(next, found).forEach(added -> changes.add(whole(ParagraphChange.Kind.ADDED, added)));
            changes.add(new ParagraphChange(ParagraphChange.Kind.CHANGED, pieces));
            next = found + 1;
        }
        target.subList(next, target.size()).forEach(added -> changes.add(whole(ParagraphChange.Kind.ADDED, added)));
        return changes;
    }

    /** What two paragraphs have and have not in common; empty where they are not alike. */
    private static List<TextPiece> pieces(String before, String after) {
        List<TextPiece> pieces = new ArrayList<>();
        int common = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            String was = String.join("", delta.getSource().getLines());
            String is = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> {
                    common += was.length();
                    pieces.add(new TextPiece(TextPiece.Kind.BOTH, was));
                }
                case DELETE -> pieces.add(new TextPiece(TextPiece.Kind.BEFORE, was));
                case INSERT -> pieces.add(new TextPiece(TextPiece.Kind.AFTER, is));
                case CHANGE -> {
                    pieces.add(new TextPiece(TextPiece.Kind.BEFORE, was));
                    pieces.add(new TextPiece(TextPiece.Kind.AFTER, is));
                }
            }
        }
        return 2.0 * common / Math.max(1, before.length() + after.length()) < ALIKE ? List.of() : pieces;
    }

    private static List<String> words(String text) {
        Matcher word = WORD.matcher(text);
        List<String> words = new ArrayList<>();
        while (word.find()) words.add(word.group());
        return words;
    }

    private static ParagraphChange whole(ParagraphChange.Kind kind, String text) {
        TextPiece.Kind side = switch (kind) {
            case SAME, CHANGED -> TextPiece.Kind.BOTH;
            case ADDED -> TextPiece.Kind.AFTER;
            case REMOVED -> TextPiece.Kind.BEFORE;
        };
        return new ParagraphChange(kind, List.of(new TextPiece(side, text)));
    }

    /** By code, for names may change; in the order of the later version, what it no longer has at the end. */
    private static List<FigureChange> figures(FiledYear before, FiledYear after) {
        Map<String, FiledFigure> was = new LinkedHashMap<>();
        before.figures().forEach(figure -> was.put(figure.code(), figure));
        List<FigureChange> changes = new ArrayList<>();
        for (FiledFigure is : after.figures()) {
            FiledFigure former = was.remove(is.code());
            changes.add(new FigureChange(
                    is.code(),
                    is.area(),
                    is.name(),
                    former == null ? is.name() : former.name(),
                    former == null ? "" : former.value(),
                    is.value()));
        }
        Stream<FigureChange> gone = was.values().stream()
                .map(one -> new FigureChange(one.code(), one.area(), one.name(), one.name(), one.value(), ""));
        return Stream.concat(changes.stream(), gone).toList();
    }
}
