package org.fazhi.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** An indicator beside its own past: fills the slots of phrases, or says why one cannot be filled. */
record IndicatorComparison(
        Indicator indicator, Figures figures, int year, LeadIn leadIn, QuantityWords words, Messages messages) {
    private static final int RATE_DECIMALS = 2;
    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(100);
    private static final int LARGEST_NUMERAL = 9999;

    /** Whether there is more, as much, or less than last year: 1, 0, -1. */
    int sign() throws Unprintable {
        return change().difference().signum();
    }

    /** Whether the change has a rate that can be printed: neither from nothing nor to nothing, nor so small that it rounds to 0.00%. */
    boolean hasRate() throws Unprintable {
        return printableRate().isPresent();
    }

    String fill(TemplatePart.Slot slot) throws Unprintable {
        return switch (slot) {
            case THIS -> printed(thisYear());
            case THIS_NUMBER -> PrintedFigure.of(indicator, thisYear()).number();
            case LAST -> printed(lastYear());
            case LAST_NUMBER -> PrintedFigure.of(indicator, lastYear()).number();
            case EARLIER -> printed(quantity(year - 2));
            case DIFFERENCE -> difference();
            case RATE -> rate();
            case UNIT -> words.unit(indicator.unit());
            case FRACTION -> fraction();
            case NUMERAL -> numeral();
            case ROUGHLY -> isExact() ? "" : messages.say("words.roughly");
            case AS_LAST -> leadIn.says(LeadIn.Meaning.COMPARED) ? "" : messages.say("words.asLast");
        };
    }

    /** The figure that a phrase shows: last year's where it prints only that. */
    Figure chiefFigure(Phrase phrase) throws Unprintable {
        List<TemplatePart> parts = phrase.parts(1);
        boolean onlyEarlier = parts.contains(new TemplatePart.Filled(TemplatePart.Slot.EARLIER));
        boolean onlyLast = !parts.contains(new TemplatePart.Filled(TemplatePart.Slot.THIS))
                && (parts.contains(new TemplatePart.Filled(TemplatePart.Slot.LAST))
                        || parts.contains(new TemplatePart.Filled(TemplatePart.Slot.LAST_NUMBER)));
        return figure(onlyEarlier ? year - 2 : onlyLast ? year - 1 : year);
    }

    private String difference() throws Unprintable {
        Change change = change();
        MeasureUnit unit = change.inPoints()
                ? new MeasureUnit(messages.say("words.points"))
                : thisYear().unit();
        Quantity difference = new Quantity(change.difference().abs(), unit, differenceQualifier());
        return about() + words.withUnit(PrintedFigure.ofDifference(indicator, difference));
    }

    private String rate() throws Unprintable {
        Optional<BigDecimal> rate = printableRate();
        if (rate.isEmpty()) throw new Unprintable(withoutRate());
        String about = isExact() ? "" : aboutWord();
        return about
                + words.withUnit(new PrintedFigure(Quantity.exact(rate.get(), MeasureUnit.PERCENT), RATE_DECIMALS));
    }

    private Optional<BigDecimal> printableRate() throws Unprintable {
        boolean isRise = sign() > 0;
        if (lastYear().number().signum() <= 0) return Optional.empty();
        return change().rate()
                .map(BigDecimal::abs)
                .filter(rate -> rate.signum() > 0)
                .filter(rate -> isRise || rate.compareTo(EVERYTHING) < 0);
    }

    private String withoutRate() throws Unprintable {
        return lastYear().number().signum() == 0
                ? messages.say("value.zero", indicator.name(), year - 1)
                : messages.say("value.noRate", indicator.name(), year);
    }

    /** 150余 is still 余 more than an exact number below it; any other difference with an inexact side is only about. */
    private boolean keepsQualifier() throws Unprintable {
        Qualifier now = thisYear().qualifier();
        return lastYear().isExact() && now.position() == Qualifier.Position.AFTER_NUMBER && sign() > 0;
    }

    private Qualifier differenceQualifier() throws Unprintable {
        return keepsQualifier() ? thisYear().qualifier() : Qualifier.EXACT;
    }

    private String about() throws Unprintable {
        return isExact() || keepsQualifier() ? "" : aboutWord();
    }

    private String aboutWord() {
        return leadIn.says(LeadIn.Meaning.ABOUT) ? "" : messages.say("words.about");
    }

    private boolean isExact() throws Unprintable {
        return !change().approximate();
    }

    private String fraction() throws Unprintable {
        return QuantityWriter.writeFraction(thisYear())
                .orElseThrow(() -> new Unprintable(messages.say("value.fraction", indicator.name())));
    }

    private String numeral() throws Unprintable {
        Quantity quantity = PrintedFigure.of(indicator, thisYear()).quantity();
        BigDecimal number = quantity.number();
        boolean plain = quantity.isExact() && number.scale() <= 0 && number.signum() >= 0;
        if (!plain || number.compareTo(BigDecimal.valueOf(LARGEST_NUMERAL)) > 0)
            throw new Unprintable(messages.say("value.numeral", indicator.name()));
        return ChineseNumeral.of(number.intValueExact());
    }

    private String printed(Quantity quantity) {
        return words.withUnit(PrintedFigure.of(indicator, quantity));
    }

    private Change change() throws Unprintable {
        Optional<Change> change = indicator.change(lastYear(), thisYear());
        return change.orElseThrow(() -> new Unprintable(messages.say("value.units", indicator.name(), year - 1, year)));
    }

    private Quantity thisYear() throws Unprintable {
        return quantity(year);
    }

    private Quantity lastYear() throws Unprintable {
        return quantity(year - 1);
    }

    private Quantity quantity(int asked) throws Unprintable {
        return switch (figure(asked).value()) {
            case Figure.Known(Quantity quantity) -> quantity;
            case Figure.Missing _ -> throw new Unprintable(messages.say("value.missing", indicator.name(), asked));
            case Figure.Impossible(String reason) ->
                throw new Unprintable(messages.say("value.impossible", indicator.name(), asked, reason));
        };
    }

    private Figure figure(int asked) throws Unprintable {
        return figures.figure(indicator.code(), asked)
                .orElseThrow(() -> new Unprintable(messages.say("value.unknownYear", indicator.name(), asked)));
    }
}
