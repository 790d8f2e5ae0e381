package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;

/**
 * Finds where the paragraphs of a report belong (章节归类): chapters of problems and plans by their words, areas and work
 * items by likeness of headings and by the indicators that the figures below them are of.
 */
public final class TextPlacing {
    private static final Messages MESSAGES = Messages.of(TextPlacing.class);
    private static final List<String> PLANS = MESSAGES.words("plans");
    private static final List<String> PROBLEMS = MESSAGES.words("problems");
    private static final double ALIKE = 0.3;
    private static final double LIKENESS = 1;
    private static final double VOTE = 0.25;
    private static final double ENOUGH = 0.2;
    private static final int LONGEST_TITLE = 40;
    private static final String SENTENCE_ENDS = "。；：";

    private final Catalogue catalogue;
    private final NamePairs pairs = new NamePairs();
    private final Map<String, String> areaOfItem = new HashMap<>();
    private final Map<OutlinedLine, Map<String, Double>> votes = new HashMap<>();
    private final Set<String> headed = new HashSet<>();
    private final List<PlacedLine> placed = new ArrayList<>();

    private TextPlace part = TextPlace.OPENING;
    private Optional<Area> area = Optional.empty();
    private Optional<WorkItem> item = Optional.empty();
    /** Where the paragraph before was placed, while the area is the same. */
    private Optional<WorkItem> before = Optional.empty();

    private int areaLevel;
    private int itemLevel;

    private TextPlacing(Catalogue catalogue, List<PlacedFigure> figures, List<FigureMatch> matches) {
        this.catalogue = catalogue;
        for (Area one : catalogue.areasInUse()) {
            pairs.add(one.heading());
            for (WorkItem each : one.items()) {
                pairs.add(each.heading());
                areaOfItem.put(each.code(), one.code());
            }
        }
        for (int at = 0; at < figures.size(); at++) vote(figures.get(at).line(), matches.get(at));
    }

    private void vote(OutlinedLine line, FigureMatch match) {
        if (match.proposals().isEmpty()) return;
        Proposal first = match.proposals().getFirst();
        Indicator indicator = first.indicator();
        votes.computeIfAbsent(line, _ -> new HashMap<>()).merge(indicator.workItem(), first.score(), Double::sum);
    }

    /** One place for each line, in order. */
    public static List<PlacedLine> of(
            ForeignOutline outline, Catalogue catalogue, List<PlacedFigure> figures, List<FigureMatch> matches) {
        TextPlacing placing = new TextPlacing(catalogue, figures, matches);
        List<OutlinedLine> lines = outline.lines();
        for (int at = 0; at < lines.size(); at++) placing.place(lines, at);
        return List.copyOf(placing.placed);
    }

    private void place(List<OutlinedLine> lines, int at) {
        OutlinedLine line = lines.get(at);
        String headingOf = line.level() > 0 ? heading(line, section(lines, at)) : "";
        placed.add(new PlacedLine(line, place(line), headingOf));
    }

    private TextPlace place(OutlinedLine line) {
        if (isTitleOrSignature(line)) return TextPlace.NOWHERE;
        if (part.kind() != TextPlace.Kind.WORK_ITEM)
            return part.kind() == TextPlace.Kind.OPENING ? opening(line) : part;
        Optional<WorkItem> meant =
                item.or(() -> best(line.heading(), votesOf(List.of(line)))).or(() -> before);
        before = meant;
        return meant.or(this::firstOfArea)
                .map(one -> TextPlace.item(one.code()))
                .orElse(TextPlace.NOWHERE);
    }

    /** Without any heading the whole report stands in its opening: there the figures alone say where a paragraph belongs. */
    private TextPlace opening(OutlinedLine line) {
        Map<String, Double> own = votesOf(List.of(line));
        double all = own.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all < 2) return TextPlace.OPENING;
        return best("", own).map(one -> TextPlace.item(one.code())).orElse(TextPlace.OPENING);
    }

    /** Short lines that are no sentences, before the first heading and at the end. */
    private boolean isTitleOrSignature(OutlinedLine line) {
        String text = line.line().text().strip();
        boolean brief = text.length() <= LONGEST_TITLE
                && line.level() == 0
                && !line.line().row();
        boolean sentence = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return brief && !sentence && votesOf(List.of(line)).isEmpty();
    }

    /** The lines under a heading, down to the next of its level. */
    private static List<OutlinedLine> section(List<OutlinedLine> lines, int at) {
        int level = lines.get(at).level();
        int end = at + 1;
        while (end < lines.size()
                && (lines.get(end).level() == 0 || lines.get(end).level() > level)) end++;
        return lines.subList(at, end);
    }

    /** Takes a heading to be that of a chapter, an area or a work item, and says whose it is. */
    private String heading(OutlinedLine line, List<OutlinedLine> section) {
        if (line.level() == 1) {
            area = Optional.empty();
            item = Optional.empty();
            areaLevel = 0;
            itemLevel = 0;
            part = partOf(line.heading());
            if (part.kind() != TextPlace.Kind.WORK_ITEM) return chapterCode(part);
        } else if (part.kind() == TextPlace.Kind.OPENING) {
            part = TextPlace.item("");
        }
        if (part.kind() != TextPlace.Kind.WORK_ITEM) return "";
        if (line.level() <= areaLevel) area = Optional.empty();
        if (line.level() <= Math.max(itemLevel, areaLevel)) item = Optional.empty();
        return area.isEmpty() ? areaOrItem(line, section) : itemHeading(line, section);
    }

    private String areaOrItem(OutlinedLine line, List<OutlinedLine> section) {
        Map<String, Double> own = votesOf(section);
        boolean isParted = section.stream().skip(1).anyMatch(one -> one.level() > line.level());
        Optional<Area> like = bestArea(line.heading(), isParted && line.level() == 1 ? Map.of() : own);
        if (like.isEmpty()) return line.level() == 1 && isParted ? codeOf(Chapter.Content.AREAS) : "";
        area = like;
        areaLevel = line.level();
        before = isParted ? Optional.empty() : best(line.heading(), own);
        return firstTime(like.get().code());
    }

    private String itemHeading(OutlinedLine line, List<OutlinedLine> section) {
        if (item.isPresent() && line.level() > itemLevel) return "";
        item = best(line.heading(), votesOf(section)).or(() -> item);
        itemLevel = line.level();
        return item.map(one -> firstTime(one.code())).orElse("");
    }

    /** Another heading of the same work item stays in its text. */
    private String firstTime(String code) {
        return headed.add(code) ? code : "";
    }

    private TextPlace partOf(String heading) {
        if (PLANS.stream().anyMatch(heading::contains)) return TextPlace.NEXT_YEAR;
        if (PROBLEMS.stream().anyMatch(heading::contains)) return TextPlace.PROBLEMS;
        return catalogue.chaptersInUse().stream()
                .filter(chapter -> chapter.content() == Chapter.Content.TEXT)
                .filter(chapter -> likeness(heading, chapter.withoutYears()) > ALIKE * 2)
                .findFirst()
                .map(chapter -> TextPlace.chapter(chapter.code()))
                .orElse(TextPlace.item(""));
    }

    private String chapterCode(TextPlace place) {
        Chapter.Content content =
                place.kind() == TextPlace.Kind.PROBLEMS ? Chapter.Content.PROBLEMS : Chapter.Content.NEXT_YEAR;
        if (place.kind() == TextPlace.Kind.CHAPTER) return firstTime(place.code());
        return codeOf(content);
    }

    /** The chapter of that content, unless another heading was taken to be its. */
    private String codeOf(Chapter.Content content) {
        return catalogue.chaptersInUse().stream()
                .filter(chapter -> chapter.content() == content)
                .findFirst()
                .map(chapter -> firstTime(chapter.code()))
                .orElse("");
    }

    private Optional<Area> bestArea(String heading, Map<String, Double> own) {
        double all = Math.max(
                1, own.values().stream().mapToDouble(Double::doubleValue).sum());
        Area best = null;
        double most = ENOUGH;
        for (Area one : catalogue.areasInUse()) {
            double voted = one.items().stream()
                    .mapToDouble(each -> own.getOrDefault(each.code(), 0.0))
                    .sum();
            double score = LIKENESS * likeness(heading, one.heading() + one.tab()) + 2 * VOTE * voted / all;
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The likeliest work item, of the area where one is known. */
    private Optional<WorkItem> best(String heading, Map<String, Double> own) {
        double all = Math.max(
                1, own.values().stream().mapToDouble(Double::doubleValue).sum());
        WorkItem best = null;
        double most = ENOUGH;
        for (WorkItem one : catalogue.itemsInUse()) {
            if (area.isPresent() && !area.get().code().equals(areaOfItem.get(one.code()))) continue;
            double score = LIKENESS * likeness(heading, one.heading() + one.name())
                    + 2 * VOTE * own.getOrDefault(one.code(), 0.0) / all;
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<WorkItem> firstOfArea() {
        return area.flatMap(
                one -> one.items().stream().filter(each -> !each.retired()).findFirst());
    }

    private double likeness(String heading, String name) {
        if (heading.isEmpty()) return 0;
        double[] whole = {1};
        Set<String> own = NamePairs.of(heading);
        Set<String> others = NamePairs.of(name);
        return (pairs.share(own, List.of(others), whole) + pairs.share(others, List.of(own), whole)) / 2;
    }

    private Map<String, Double> votesOf(List<OutlinedLine> section) {
        Map<String, Double> all = new HashMap<>();
        for (OutlinedLine line : section)
            votes.getOrDefault(line, Map.of()).forEach((code, vote) -> all.merge(code, vote, Double::sum));
        return all;
    }
}
