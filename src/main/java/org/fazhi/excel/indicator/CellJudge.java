package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fazhi.catalogue.CountedFigure;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.catalogue.UnitDoubt;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/** Says of each cell of a table what accepting it would do to the year (逐格判断). Cells may be judged side by side. */
final class CellJudge {
    private static final Messages MESSAGES = Messages.of(CellJudge.class);

    private final MatchedLabels labels;
    private final Function<String, Optional<Indicator>> byCode;
    private final Figures figures;
    private final int year;
    private final Optional<MeasureUnit> tableMeasure;
    private final Predicate<Indicator> byUnits;
    private final ImportChoices choices;
    private final FigureReader reader = new FigureReader();

    /**
     * @param labels what the labels of the file mean
     * @param byCode the indicator of a code that stands beside a label
     * @param tableMeasure the unit named above the table
     * @param byUnits whether the sheets give figures of single units, so that its totals are sums of them
     * @param choices whose the sheets are as a whole, and cells that somebody said are right
     */
    CellJudge(
            MatchedLabels labels,
            Function<String, Optional<Indicator>> byCode,
            Figures figures,
            int year,
            Optional<MeasureUnit> tableMeasure,
            Predicate<Indicator> byUnits,
            ImportChoices choices) {
        this.labels = labels;
        this.byCode = byCode;
        this.figures = figures;
        this.year = year;
        this.tableMeasure = tableMeasure;
        this.byUnits = byUnits;
        this.choices = choices;
    }

    PlannedCell judge(SourceCell source) {
        Optional<Indicator> indicator = source.stranger().isPresent() ? Optional.empty() : indicatorOf(source);
        return indicator.map(one -> judge(given(source, one), one)).orElseGet(() -> unmatched(source));
    }

    /** A sheet that is one unit's speaks of that unit; what it adds up over units that it names is nobody's own. */
    private SourceCell given(SourceCell source, Indicator indicator) {
        boolean isSum = indicator.kind() instanceof IndicatorKind.Collected && byUnits.test(indicator);
        return choices.giver()
                .filter(_ -> source.unit().isEmpty() && !isSum)
                .map(source::of)
                .orElse(source);
    }

    /** Who the sheet says gave the figure, where that is not whose the sheet is said to be. */
    private Optional<String> otherGiver(SourceCell source) {
        return choices.giver()
                .filter(giver -> source.unit()
                        .filter(one -> !one.code().equals(giver.code()))
                        .isPresent())
                .map(giver -> MESSAGES.say(
                        "cell.other-giver", source.unit().orElseThrow().name(), giver.name()));
    }

    private Optional<Indicator> indicatorOf(SourceCell source) {
        return source.code().flatMap(byCode).or(() -> labels.of(source).certain());
    }

    private PlannedCell unmatched(SourceCell source) {
        FigureReader.ReadFigure read = reader.read(source.cell(), Optional.empty(), source.measure());
        String why = source.stranger()
                .map(name -> MESSAGES.say("cell.stranger", name))
                .orElse("");
        return switch (read) {
            case FigureReader.Known one ->
                unmatched(source, Optional.of(one.quantity()), join(why, one.remark()), Verdict.UNMATCHED);
            case FigureReader.OtherThing one ->
                unmatched(source, Optional.empty(), join(why, one.message()), Verdict.UNMATCHED);
            case FigureReader.Doubtful one ->
                unmatched(source, Optional.empty(), join(why, one.message()), Verdict.UNMATCHED);
            case FigureReader.None _ -> unmatched(source, Optional.empty(), join(why, none(source)), Verdict.ERROR);
            case FigureReader.Wrong one -> unmatched(source, Optional.empty(), join(why, one.message()), Verdict.ERROR);
        };
    }

    private PlannedCell unmatched(SourceCell source, Optional<Quantity> quantity, String message, Verdict verdict) {
        return new PlannedCell(
                source,
                labels.subject(source),
                Optional.empty(),
                quantity,
                Optional.empty(),
                verdict,
                message,
                false,
                false,
                labels.of(source).proposals());
    }

    private PlannedCell judge(SourceCell source, Indicator indicator) {
        Optional<MeasureUnit> counted = countedAs(source, indicator);
        Optional<MeasureUnit> measure = counted.or(source::measure)
                .or(() -> tableMeasure.filter(
                        unit -> unit.conversionTo(indicator.unit()).isPresent()));
        FigureReader.ReadFigure read = reader.read(source.cell(), Optional.of(indicator), measure);
        if (counted.isPresent() && read instanceof FigureReader.Known known) read = saying(known, source, indicator);
        return switch (read) {
            case FigureReader.Known one -> compared(source, indicator, one);
            case FigureReader.Doubtful _
            when isNeverTaken(source, indicator) ->
                planned(
                        source,
                        indicator,
                        Optional.empty(),
                        Verdict.COMPUTED,
                        MESSAGES.say("cell.derived.unread"),
                        false);
            case FigureReader.Doubtful one ->
                planned(source, indicator, Optional.empty(), Verdict.CONFLICT, one.message(), false);
            case FigureReader.None _ -> failed(source, indicator, none(source), false);
            case FigureReader.OtherThing one -> failed(source, indicator, one.message(), true);
            case FigureReader.Wrong one -> failed(source, indicator, one.message(), true);
        };
    }

    /** Who says what a row means has seen that the sheet counts in another word. */
    private Optional<MeasureUnit> countedAs(SourceCell source, Indicator indicator) {
        return source.measure()
                .filter(_ -> labels.of(source).byHand())
                .filter(named -> named.conversionTo(indicator.unit()).isEmpty())
                .flatMap(named -> named.countedAs(indicator.unit()));
    }

    private static FigureReader.Known saying(FigureReader.Known known, SourceCell source, Indicator indicator) {
        String how = MESSAGES.say("cell.counted-as", source.measure().orElseThrow(), indicator.unit());
        return new FigureReader.Known(known.quantity(), join(known.remark(), how));
    }

    private static String none(SourceCell source) {
        return MESSAGES.say("cell.none", source.cell().shown());
    }

    private PlannedCell failed(SourceCell source, Indicator indicator, String message, boolean blocking) {
        return planned(source, indicator, Optional.empty(), Verdict.ERROR, message, blocking);
    }

    private PlannedCell compared(SourceCell source, Indicator indicator, FigureReader.Known read) {
        Optional<String> other = otherGiver(source);
        if (other.isPresent())
            return planned(source, indicator, Optional.of(read.quantity()), Verdict.CONFLICT, other.get(), false);
        return switch (indicator.kind()) {
            case IndicatorKind.Derived _
            when isNeverTaken(source, indicator) -> computed(source, indicator, read, Verdict.COMPUTED, "cell.derived");
            case IndicatorKind.Derived _ -> whole(source, indicator, read);
            case IndicatorKind.Collected _
            when source.unit().isEmpty() && !byUnits.test(indicator) && !isSummed(indicator) ->
                whole(source, indicator, read);
            case IndicatorKind.Collected _
            when source.unit().isEmpty() ->
                computed(
                        source,
                        indicator,
                        read,
                        Verdict.SUMMED,
                        byUnits.test(indicator) ? "cell.collected.sheet" : "cell.collected");
            case IndicatorKind.Entered _, IndicatorKind.Counted _
            when source.unit().isPresent() ->
                planned(
                        source,
                        indicator,
                        Optional.of(read.quantity()),
                        Verdict.CONFLICT,
                        MESSAGES.say("cell.not-per-unit", indicator.name()),
                        false);
            case IndicatorKind.Counted _ ->
                counted(indicator)
                        .map(one -> counted(source, indicator, read, one))
                        .orElseGet(() -> written(source, indicator, read));
            case IndicatorKind.Entered _, IndicatorKind.Collected _ -> written(source, indicator, read);
        };
    }

    private boolean isNeverTaken(SourceCell source, Indicator indicator) {
        return indicator.kind() instanceof IndicatorKind.Derived
                && (source.unit().isPresent() || !takesWhole(indicator));
    }

    /** Last year's derived figures may be known where what they are computed from is not. */
    private boolean takesWhole(Indicator indicator) {
        boolean isPast = figures.figure(indicator.code(), year + 1).isPresent();
        return isPast
                && figures.figure(indicator.code(), year)
                        .filter(now -> now.quantity().isEmpty() || now.isGivenWhole())
                        .isPresent();
    }

    private boolean isSummed(Indicator indicator) {
        return figures.figure(indicator.code(), year)
                .filter(Figure::isSummedOverUnits)
                .isPresent();
    }

    private PlannedCell whole(SourceCell source, Indicator indicator, FigureReader.Known read) {
        String how = MESSAGES.say("cell.whole." + indicator.kind().keyword());
        return written(source, indicator, new FigureReader.Known(read.quantity(), join(read.remark(), how)));
    }

    /** Empty where no ledger counts it; one without rows in the year counts nothing, and its figures are given by hand. */
    private Optional<CountedFigure> counted(Indicator indicator) {
        return figures.figure(indicator.code(), year).flatMap(CountedFigure::of);
    }

    /** Overriding a ledger takes a reason, which no sheet gives. */
    private PlannedCell counted(
            SourceCell source, Indicator indicator, FigureReader.Known read, CountedFigure counted) {
        return switch (counted.give(Optional.of(read.quantity()))) {
            case UNCHANGED -> same(source, indicator, read);
            case COUNT_AGAIN -> conflict(source, indicator, read, "cell.counted.overridden");
            case OVERRIDE ->
                agreesWithPrior(source, indicator, read)
                        ? same(source, indicator, read)
                        : conflict(source, indicator, read, "cell.counted.differs");
        };
    }

    private PlannedCell same(SourceCell source, Indicator indicator, FigureReader.Known read) {
        return planned(source, indicator, Optional.of(read.quantity()), Verdict.SAME, read.remark(), false);
    }

    private PlannedCell conflict(SourceCell source, Indicator indicator, FigureReader.Known read, String key) {
        String message = join(read.remark(), MESSAGES.say(key));
        return planned(source, indicator, Optional.of(read.quantity()), Verdict.CONFLICT, message, false);
    }

    private PlannedCell written(SourceCell source, Indicator indicator, FigureReader.Known read) {
        Optional<Quantity> prior = prior(source, indicator);
        if (prior.filter(kept -> PrintedFigure.tells(indicator, kept, read.quantity()))
                .isPresent()) return same(source, indicator, read);
        Optional<String> objection = FigureJudge.objection(indicator, read.quantity());
        if (objection.isPresent()) return failed(source, indicator, objection.get(), true);
        Optional<UnitDoubt> doubt = choices.preferred().contains(source.place())
                ? Optional.empty()
                : UnitDoubt.of(indicator, known(source, indicator, year - 1), read.quantity());
        Verdict verdict = doubt.isPresent() ? Verdict.DOUBTFUL : prior.isPresent() ? Verdict.CHANGED : Verdict.NEW;
        String message = join(read.remark(), doubt.map(UnitDoubt::question).orElse(""));
        return planned(source, indicator, Optional.of(read.quantity()), verdict, message, false);
    }

    /** A figure that comes out of others is compared and never written. */
    private PlannedCell computed(
            SourceCell source, Indicator indicator, FigureReader.Known read, Verdict otherwise, String key) {
        boolean agrees = agreesWithPrior(source, indicator, read);
        boolean isKnown = prior(source, indicator).isPresent();
        String message = MESSAGES.say(key + (agrees ? ".agrees" : isKnown ? ".differs" : ".unknown"));
        Verdict verdict = agrees ? Verdict.SAME : otherwise;
        return planned(source, indicator, Optional.of(read.quantity()), verdict, join(read.remark(), message), false);
    }

    private boolean agreesWithPrior(SourceCell source, Indicator indicator, FigureReader.Known read) {
        return prior(source, indicator)
                .filter(now -> now.agreesWith(read.quantity(), indicator.decimals())
                        || PrintedFigure.tells(indicator, now, read.quantity()))
                .isPresent();
    }

    private Optional<Quantity> prior(SourceCell source, Indicator indicator) {
        return known(source, indicator, year);
    }

    private Optional<Quantity> known(SourceCell source, Indicator indicator, int asked) {
        Optional<Figure> figure = source.unit().isPresent()
                ? figures.figure(indicator.code(), asked, source.unit().get().code())
                : figures.figure(indicator.code(), asked);
        return figure.flatMap(Figure::quantity);
    }

    private PlannedCell planned(
            SourceCell source,
            Indicator indicator,
            Optional<Quantity> quantity,
            Verdict verdict,
            String message,
            boolean blocking) {
        return new PlannedCell(
                source,
                labels.subject(source),
                Optional.of(indicator),
                quantity,
                prior(source, indicator),
                verdict,
                message,
                blocking,
                counted(indicator).isPresent(),
                List.of());
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
