package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.catalogue.CountedFigure;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.UnitDoubt;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.Reading;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enter}: gives one figure, as a clerk would write it. */
@Command(name = "enter", header = "${bundle:enter}")
final class EnterCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(EnterCommand.class);
    private final Terminal terminal;

    @Mixin
    private YearOptions where = new YearOptions();

    @Option(names = "--indicator", required = true, paramLabel = "NAME", description = "${bundle:option.indicator}")
    private String indicatorName;

    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:option.unit}")
    private Optional<String> unitName = Optional.empty();

    @Option(names = "--why", paramLabel = "WHY", description = "${bundle:option.why}")
    private String why = "";

    @Parameters(paramLabel = "VALUE", description = "${bundle:option.value}")
    private String value;

    EnterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = where.open(terminal)) {
            YearBook book = workspace.book(where.year());
            CatalogueSearch search = new CatalogueSearch(book.catalogue());
            Indicator indicator = search.indicator(indicatorName);
            Optional<ReportingUnit> unit = unitName.map(search::unit);
            requireFittingUnit(book.figure(indicator.code()), unit);
            switch (FigureJudge.read(value, indicator)) {
                case Reading.Unreadable(String text, String reason) ->
                    throw new Refused(MESSAGES.say("value.unreadable", indicator.name(), text, reason));
                case Reading.Blank _ -> enter(workspace, indicator, unit, Optional.empty(), Optional.empty());
                case Reading.Read(Quantity quantity, Optional<String> remark) ->
                    enter(workspace, indicator, unit, requireSense(book, indicator, unit, quantity), remark);
            }
            return ExitStatus.DONE;
        }
    }

    /** A total is given alone only where no unit gave a part of it. */
    private static void requireFittingUnit(Figure now, Optional<ReportingUnit> unit) {
        Indicator indicator = now.indicator();
        boolean collected = indicator.kind() instanceof IndicatorKind.Collected;
        if (unit.isEmpty() && now.isSummedOverUnits()) throw new Refused(MESSAGES.say("unit.wanted", indicator.name()));
        if (!collected && unit.isPresent()) throw new Refused(MESSAGES.say("unit.unwanted", indicator.name()));
    }

    private static void requireUncomputed(Figure now) {
        if (now.source() instanceof Figure.Computed && now.quantity().isPresent())
            throw new Refused(MESSAGES.say("value.computed", now.indicator().name()));
    }

    /** A figure that looks as if it were in another unit wants a reason, as one given in place of a count does. */
    private Optional<Quantity> requireSense(
            YearBook book, Indicator indicator, Optional<ReportingUnit> unit, Quantity given) {
        requireUncomputed(book.figure(indicator.code()));
        Optional<Quantity> now = requireReason(book, indicator, given);
        if (now.isPresent() && why.isBlank())
            doubt(book, indicator, unit, given).ifPresent(doubt -> {
                throw new Refused(MESSAGES.say("value.doubtful", doubt.question()));
            });
        return now;
    }

    private Optional<UnitDoubt> doubt(
            YearBook book, Indicator indicator, Optional<ReportingUnit> unit, Quantity given) {
        return UnitDoubt.of(
                indicator,
                book.lastYear(indicator.code(), unit.map(ReportingUnit::code)).flatMap(Figure::quantity),
                given);
    }

    /** What a ledger counts is given by hand only with a reason; given as it is counted, it is the count again. */
    private Optional<Quantity> requireReason(YearBook book, Indicator indicator, Quantity given) {
        Optional<CountedFigure> counted = CountedFigure.of(book.figure(indicator.code()));
        if (counted.isEmpty()) return Optional.of(given);
        return switch (counted.get().give(Optional.of(given))) {
            case UNCHANGED, COUNT_AGAIN -> Optional.empty();
            case OVERRIDE -> {
                if (why.isBlank()) throw new Refused(reasonWanted(book, counted.get(), given));
                yield Optional.of(given);
            }
        };
    }

    private static String reasonWanted(YearBook book, CountedFigure counted, Quantity given) {
        Indicator indicator = counted.now().indicator();
        return MESSAGES.say(
                "override.reason",
                indicator.name(),
                book.catalogue().ledgerName(counted.ledger()),
                QuantityWriter.orDash(counted.count(), indicator.decimals()),
                QuantityWriter.write(given, indicator.decimals()));
    }

    private void enter(
            Workspace workspace,
            Indicator indicator,
            Optional<ReportingUnit> unit,
            Optional<Quantity> quantity,
            Optional<String> remark) {
        YearBook after = workspace
                .apply(new Edit.SetFigure(
                        where.year(),
                        indicator.code(),
                        unit.map(ReportingUnit::code),
                        quantity,
                        new Origin.Keyboard(),
                        why))
                .join();
        String whose = unit.map(ReportingUnit::name).orElse("");
        terminal.say(quantity.map(known -> MESSAGES.say(
                        "value.entered",
                        where.year(),
                        whose,
                        indicator.name(),
                        QuantityWriter.write(known, indicator.decimals())))
                .orElseGet(() -> cleared(after.figure(indicator.code()), whose)));
        remark.ifPresent(terminal::say);
    }

    private String cleared(Figure now, String whose) {
        String name = now.indicator().name();
        return CountedFigure.of(now)
                .flatMap(CountedFigure::count)
                .map(known -> MESSAGES.say(
                        "value.counted",
                        where.year(),
                        name,
                        QuantityWriter.write(known, now.indicator().decimals())))
                .orElseGet(() -> MESSAGES.say("value.cleared", where.year(), whose, name));
    }
}
