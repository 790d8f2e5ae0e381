package org.fazhi.narrative.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.junit.jupiter.api.Test;

/** How many figures of labelled reports find their indicator, and that none is certain of a wrong one. */
class MatchingScoreTest {
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int wanted;
    private int first;

    @Test
    void four_of_five_find_their_indicator_and_none_is_certain_of_another() {
        LabelledReport.all().forEach(this::score);

        assertThat(wrong).isEmpty();
        assertThat((double) first / wanted).as(String.join("\n", missed)).isGreaterThan(0.8);
    }

    private void score(LabelledReport report) {
        Catalogue catalogue = BuiltInCatalogues.load(report.catalogue());
        ForeignReport understood = ForeignReport.of(report.read(), catalogue, report.year());
        List<Integer> offsets = report.offsets();
        List<PlacedFigure> figures = understood.figures();
        List<FigureMatch> matches = understood.matches();
        for (int at = 0; at < figures.size(); at++) {
            PlacedFigure placed = figures.get(at);
            FigureMatch match = matches.get(at);
            int offset = offsets.get(placed.line().line().number() - 1);
            report.labels().stream()
                    .filter(label -> label.start() < offset + placed.figure().end()
                            && offset + placed.figure().start() < label.end())
                    .findFirst()
                    .ifPresent(label -> score(report, match, label, placed));
        }
    }

    private void score(LabelledReport report, FigureMatch match, LabelledReport.Label label, PlacedFigure placed) {
        List<String> codes = LabelledReport.codes(label);
        Optional<String> found = match.indicator().map(Indicator::code);
        boolean right = found.filter(codes::contains).isPresent();
        String words = report.number() + " " + label.raw() + " " + label.code() + " <- "
                + placed.figure().subject() + " "
                + match.proposals().stream()
                        .map(one -> one.indicator().code() + " " + one.score())
                        .toList();
        if (match.certainty() == Certainty.CERTAIN && !right) wrong.add(words);
        if (label.code().equals("-") || label.role().equals("target")) return;
        wanted++;
        if (right) first++;
        else missed.add(words);
    }
}
