package org.fazhi.narrative.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;

/**
 * Finds the figures in a line of text (认数). A number is a figure when it counts something: it has a measure word, stands
 * in a list whose last has one, or ends its clause. What counts nothing is said by {@link NoFigure} and {@link
 * NamesInLine}. Every number is looked at once, and no further than a clause around it.
 */
public final class FigureRecogniser {
    private static final Vocabulary VOCABULARY = Vocabulary.BUILT_IN;
    private static final String NONE_HAPPENED = "none-happened";

    private static final int LONGEST_SENTENCE = 120;

    private final String line;
    private final FigureSense sense;
    private final boolean plans;

    private FigureRecogniser(String written, boolean plans) {
        line = PlainLine.of(written);
        sense = new FigureSense(line, VOCABULARY);
        this.plans = plans;
    }

    /** A stretch of a line that is a number and may be a figure. */
    public record Number(int start, int end) {}

    /** The figures of a line of a report, in order. */
    public static List<RecognisedFigure> in(String line) {
        return in(line, false);
    }

    /** @param plans whether the line says what is going to be done, so that its figures are targets */
    public static List<RecognisedFigure> in(String line, boolean plans) {
        return new FigureRecogniser(line, plans).figures();
    }

    /**
     * The numbers in digits that may count something, also those of which nobody can tell what: for a text that is still
     * being written.
     */
    public static List<Number> numbersIn(String line) {
        return new FigureRecogniser(line, false)
                .countingNumbers().stream()
                        .map(WrittenFigure::numeral)
                        .filter(numeral -> Character.isDigit(numeral.digits().charAt(0)) && !numeral.isInWords())
                        .map(numeral -> new Number(numeral.start(), numeral.end()))
                        .toList();
    }

    private List<RecognisedFigure> figures() {
        List<RecognisedFigure> figures = new ArrayList<>();
        BitSet noneHappened = addNoneHappened(figures);
        for (WrittenFigure figure : countingNumbers())
            if (sense.counts(figure) && !noneHappened.get(figure.numeral().start()))
                recognised(figure).ifPresent(figures::add);
        figures.sort(Comparator.comparingInt(RecognisedFigure::start));
        return figures;
    }

    private Optional<RecognisedFigure> recognised(WrittenFigure figure) {
        Surroundings around = Surroundings.of(line, figure.start(), figure.end());
        FigureRole role = new RoleReading(VOCABULARY, around, plans || isPlanned(figure.start()))
                .of(figure, sense.isRank(figure));
        return figure.quantity()
                .map(quantity -> new RecognisedFigure(
                        figure.start(),
                        figure.end(),
                        quantity.number(),
                        quantity.unit(),
                        quantity.qualifier(),
                        role,
                        around.subject(VOCABULARY, role != FigureRole.PRIOR)));
    }

    /** Whether the sentence has said before that it speaks of what is going to be done. */
    private boolean isPlanned(int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_SENTENCE && line.charAt(from - 1) != '。') from--;
        return VOCABULARY.anyIn("plan-sentence", line.substring(from, at));
    }

    /** From the end of the line, for a number in a list is what the one behind it is: 12、7、5件, but 3、5月. */
    private List<WrittenFigure> countingNumbers() {
        List<WrittenFigure> counting = new ArrayList<>();
        NamesInLine names = NamesInLine.of(line, VOCABULARY);
        WrittenFigure behind = null;
        boolean behindCounts = false;
        for (Numeral numeral : Numeral.of(line).reversed()) {
            WrittenFigure figure = WrittenFigure.at(line, numeral, VOCABULARY);
            boolean listed = behind != null && figure.isListedBefore(behind, line);
            if (listed) figure = figure.withUnit(behind.unit());
            boolean counts = !names.has(numeral.start()) && (!listed || behindCounts) && sense.mayCount(figure);
            if (counts) counting.add(figure);
            behind = figure;
            behindCounts = counts;
        }
        return counting.reversed();
    }

    /** 未发生 is a figure too: none. Says where its words stand. */
    private BitSet addNoneHappened(List<RecognisedFigure> figures) {
        BitSet places = new BitSet(line.length());
        for (String word : VOCABULARY.of(NONE_HAPPENED))
            Occurrences.of(word, line).forEach(at -> {
                places.set(at, at + word.length());
                figures.add(none(at, at + word.length()));
            });
        return places;
    }

    private RecognisedFigure none(int start, int end) {
        String subject = Surroundings.of(line, start, end).subject(VOCABULARY, true);
        return new RecognisedFigure(
                start, end, BigDecimal.ZERO, MeasureUnit.NONE, Qualifier.EXACT, FigureRole.VALUE, subject);
    }
}
