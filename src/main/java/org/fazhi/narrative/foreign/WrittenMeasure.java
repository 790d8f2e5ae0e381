package org.fazhi.narrative.foreign;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.PackedText;
import org.fazhi.narrative.recognise.FigureRole;
import org.fazhi.narrative.recognise.RecognisedFigure;
import org.fazhi.value.MeasureUnit;

/** The unit a figure is written in, and which indicators may be told in it (所写的单位): 卷 and 份 for files, 场 and 次 for meetings. */
record WrittenMeasure(MeasureUnit unit, FigureRole role) {
    private static final List<Set<String>> KIN = PackedText.lines(WrittenMeasure.class, "kindred-measures.txt").stream()
            .map(line -> Arrays.stream(line.split(" ")).collect(Collectors.toUnmodifiableSet()))
            .toList();
    private static final String COUNTING = "个";

    static WrittenMeasure of(RecognisedFigure figure) {
        String symbol = figure.unit().symbol();
        boolean counted = symbol.startsWith(COUNTING) && symbol.length() > 1;
        return new WrittenMeasure(counted ? new MeasureUnit(symbol.substring(1)) : figure.unit(), figure.role());
    }

    /** Whether an indicator may be told so; a table may name no unit. */
    boolean mayBeOf(Indicator indicator) {
        if (role == FigureRole.RANK) return indicator.isRanking();
        return unit.symbol().isEmpty() || unit.countsLike(indicator.unit()) || isKin(indicator.unit());
    }

    /** Whether it is the indicator's own unit or another word for it. */
    boolean isUsualOf(Indicator indicator) {
        return unit.countsLike(indicator.unit());
    }

    private boolean isKin(MeasureUnit other) {
        return KIN.stream().anyMatch(words -> words.contains(unit.base()) && words.contains(other.base()));
    }
}
