package org.fazhi.desktop.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.CellFace.Tone;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.GroupedDigits;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.SourceWords;

/** The columns of the indicator grid: 指标, 单位, 上年, 本年, 增减, 增幅, 来源, 说明. */
final class IndicatorColumns {
    static final String NAME = "name";
    static final String LAST_YEAR = "lastYear";
    static final String THIS_YEAR = "thisYear";
    static final String SOURCE = "source";
    static final String NOTE = "note";
    private static final String DIFFERENCE = "difference";
    private static final String RATE = "rate";

    private static final Messages MESSAGES = Messages.of(IndicatorColumns.class);
    /** Findings about a jump from last year stand in 增幅; all others in 本年. */
    private static final String CHANGE_RULE = "change_bound";
    /** An empty cell shows by itself that a value is missing. */
    private static final String MISSING_RULE = "missing_value";

    private IndicatorColumns() {}

    static List<EntryColumn<IndicatorRow>> all() {
        return List.of(
                EntryColumn.<IndicatorRow>shown(NAME, title(NAME), 240, IndicatorColumns::name)
                        .atLeast(160),
                EntryColumn.<IndicatorRow>shown(
                                "unit",
                                title("unit"),
                                64,
                                row -> CellFace.quiet(row.indicator().unit().symbol()))
                        .atLeast(60),
                EntryColumn.<IndicatorRow>shown(LAST_YEAR, title(LAST_YEAR), 96, IndicatorColumns::lastYear)
                        .atLeast(66)
                        .numbered(row -> row.lastYear().flatMap(Figure::quantity)),
                EntryColumn.<IndicatorRow>shown(THIS_YEAR, title(THIS_YEAR), 128, IndicatorColumns::thisYear)
                        .atLeast(80)
                        .entered(IndicatorColumns::typed)
                        .numbered(row -> row.figure().quantity()),
                EntryColumn.<IndicatorRow>shown(DIFFERENCE, title(DIFFERENCE), 92, IndicatorColumns::difference)
                        .atLeast(60)
                        .numbered(IndicatorRow::difference),
                EntryColumn.<IndicatorRow>shown(RATE, title(RATE), 104, IndicatorColumns::rate)
                        .atLeast(82),
                EntryColumn.opening(
                        SOURCE,
                        title(SOURCE),
                        60,
                        row -> CellFace.words(SourceWords.word(row.figure()))
                                .in(Tone.LINK)
                                .saying(MESSAGES.say(
                                        row.figure().source() instanceof Figure.CountedFrom
                                                ? "hint.source.rows"
                                                : "hint.source"))),
                EntryColumn.<IndicatorRow>shown(NOTE, title(NOTE), 134, IndicatorColumns::note)
                        .entered(row -> row.open()
                                ? Optional.of(row.keptNote()
                                        .map(IndicatorRow.Kept::text)
                                        .orElse(row.figure().note()))
                                : Optional.empty()));
    }

    /** Why a cell takes no entry; empty where its column never does, or where it does. */
    static Optional<String> whyClosed(IndicatorRow row, String column) {
        return switch (column) {
            case THIS_YEAR -> row.whyFigureClosed();
            case NOTE -> row.whyLocked();
            case LAST_YEAR -> Optional.of(MESSAGES.say("hint.last_year"));
            case DIFFERENCE, RATE -> Optional.of(MESSAGES.say("closed.change"));
            default -> Optional.empty();
        };
    }

    private static String title(String column) {
        return MESSAGES.say("column." + column);
    }

    private static CellFace name(IndicatorRow row) {
        String definition = row.indicator().words().definition();
        return CellFace.words(row.indicator().name())
                .saying(
                        definition.isBlank()
                                ? row.indicator().name()
                                : MESSAGES.say(
                                        "hint.definition", row.indicator().name(), definition));
    }

    private static CellFace lastYear(IndicatorRow row) {
        return CellFace.decimal(row.lastYear().map(FigureWords::number).orElse(""))
                .in(Tone.QUIET)
                .saying(MESSAGES.say("hint.last_year"));
    }

    private static CellFace thisYear(IndicatorRow row) {
        if (row.kept().isPresent()) return row.kept().get().face(CellFace::decimal);
        CellFace face = CellFace.decimal(FigureWords.number(row.figure()));
        CellFace known = published(row, ofKind(row, face));
        boolean isAsked = row.findings().stream()
                .anyMatch(finding -> finding.rule().rule().equals(CHANGE_RULE)
                        && finding.place().kind() == Place.Kind.INDICATOR);
        return marked(
                isAsked ? IndicatorRow.doubted(known, row.figure(), row.lastYear()) : known,
                row,
                rule -> !rule.equals(CHANGE_RULE) && !rule.equals(MISSING_RULE),
                found -> beforeHowToOverride(row, found));
    }

    /** What is told otherwise than it is kept has that beside it. */
    private static CellFace published(IndicatorRow row, CellFace face) {
        return row.figure()
                .quantity()
                .map(exact -> PrintedFigure.of(row.indicator(), exact).number())
                .filter(told -> face.aside().isEmpty() && !told.equals(FigureWords.number(row.figure())))
                .map(told -> besides(face, GroupedDigits.of(told)))
                .orElse(face);
    }

    private static CellFace besides(CellFace face, String told) {
        String published = MESSAGES.say("hint.published", told);
        return face.beside(told)
                .saying(face.hint()
                        .map(hint -> MESSAGES.say("hint.published.and", published, hint))
                        .orElse(published));
    }

    private static String beforeHowToOverride(IndicatorRow row, String found) {
        return isOverriddenByTyping(row) ? MESSAGES.say("hint.found", found, MESSAGES.say("hint.counted")) : found;
    }

    private static CellFace ofKind(IndicatorRow row, CellFace face) {
        return switch (row.indicator().kind()) {
            case IndicatorKind.Derived(String formula) -> derived(row, face, formula);
            case IndicatorKind.Collected _ -> total(row, face).saying(collected(row));
            case IndicatorKind.Counted _ -> counted(row, face);
            case IndicatorKind.Entered _ -> entered(row, face);
        };
    }

    /** A figure given in place of the counted one has that beside it. */
    private static CellFace counted(IndicatorRow row, CellFace face) {
        if (!(row.figure().source() instanceof Figure.Overridden(var _, var _, var counted, String reason)))
            return whyNone(
                    row, isOverriddenByTyping(row) ? face.saying(MESSAGES.say("hint.counted")) : entered(row, face));
        String number = counted.map(count -> GroupedDigits.of(
                        QuantityWriter.writeNumber(count, row.indicator().decimals())))
                .orElse(MESSAGES.say("figure.no_value"));
        return face.beside(MESSAGES.say("figure.counted", number))
                .saying(MESSAGES.say("hint.overridden", number, reason));
    }

    /** What is typed over a counted figure is asked a reason for. */
    private static boolean isOverriddenByTyping(IndicatorRow row) {
        return row.open() && row.figure().source() instanceof Figure.CountedFrom;
    }

    private static CellFace entered(IndicatorRow row, CellFace face) {
        return row.whyLocked().map(face::saying).orElse(face);
    }

    private static CellFace whyNone(IndicatorRow row, CellFace otherwise) {
        return SourceWords.whyNone(row.figure())
                .map(why -> CellFace.decimal(MESSAGES.say("figure.no_value"))
                        .in(Tone.QUIET)
                        .saying(why))
                .orElse(otherwise);
    }

    private static CellFace derived(IndicatorRow row, CellFace face, String formula) {
        if (row.takesFigure()) return face.saying(MESSAGES.say("hint.given", formula));
        return whyNone(row, face.saying(MESSAGES.say("hint.derived", formula)));
    }

    /** A total in which units are missing is not finished, and looks it. */
    private static CellFace total(IndicatorRow row, CellFace face) {
        int missing = row.figure().source() instanceof Figure.Summed summed
                ? summed.unanswered().size()
                : 0;
        return missing == 0
                ? face.in(Tone.STRONG)
                : face.in(Tone.QUIET).beside(MESSAGES.say("figure.unanswered", missing));
    }

    private static String collected(IndicatorRow row) {
        return row.figure().isSummedOverUnits() && row.figure().source() instanceof Figure.Summed summed
                ? MESSAGES.say(
                        "hint.collected",
                        summed.answered().size(),
                        summed.unanswered().size())
                : MESSAGES.say(row.takesFigure() ? "hint.whole" : "hint.collect");
    }

    private static Optional<String> typed(IndicatorRow row) {
        if (!row.takesFigure()) return Optional.empty();
        return Optional.of(row.kept().map(IndicatorRow.Kept::text).orElseGet(() -> FigureWords.number(row.figure())));
    }

    private static CellFace note(IndicatorRow row) {
        String note = row.figure().note();
        return row.keptNote()
                .map(kept -> kept.face(CellFace::words))
                .orElseGet(() -> CellFace.words(note).saying(note));
    }

    private static CellFace difference(IndicatorRow row) {
        return CellFace.decimal(row.change()
                        .map(change ->
                                FigureWords.difference(change, row.indicator().decimals()))
                        .orElse(""))
                .in(Tone.PLAIN);
    }

    private static CellFace rate(IndicatorRow row) {
        CellFace face = row.change().map(IndicatorColumns::rate).orElse(CellFace.decimal(""));
        return marked(face, row, CHANGE_RULE::equals, UnaryOperator.identity());
    }

    private static CellFace rate(Change change) {
        return change.inPoints()
                ? CellFace.quiet(FigureWords.rate(change))
                : CellFace.decimal(FigureWords.rate(change));
    }

    /** Marked with what was found by the rules, in the colour of the gravest. */
    private static CellFace marked(
            CellFace face, IndicatorRow row, Predicate<String> rules, UnaryOperator<String> told) {
        List<Finding> found = row.findings().stream()
                .filter(finding -> rules.test(finding.rule().rule()))
                .toList();
        String sayings = found.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
        return found.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(gravest -> face.in(tone(gravest)).saying(told.apply(sayings)))
                .orElse(face);
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NOTE;
        };
    }
}
