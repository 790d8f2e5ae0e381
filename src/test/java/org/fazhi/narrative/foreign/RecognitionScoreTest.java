package org.fazhi.narrative.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.recognise.RecognisedFigure;
import org.junit.jupiter.api.Test;

/** How well figures are found in reports that others wrote: recall and precision over every labelled report. */
class RecognitionScoreTest {
    private static final BigDecimal NEAR = new BigDecimal("0.001");

    private record Found(RecognisedFigure figure, int start, int end, String snippet) {}

    private final List<String> faults = new ArrayList<>();
    private int labelled;
    private int found;
    private int right;

    @Test
    void nine_of_ten_figures_are_found_and_of_those_found_nineteen_of_twenty_are_right() {
        LabelledReport.all().forEach(this::score);

        assertThat((double) right / labelled)
                .as("recall: " + String.join("\n", faults))
                .isGreaterThan(0.9);
        assertThat((double) right / found)
                .as("precision: " + String.join("\n", faults))
                .isGreaterThan(0.95);
    }

    private void score(LabelledReport report) {
        List<Found> figures = figures(report);
        List<Found> open = new ArrayList<>(figures);
        found += figures.size();
        labelled += report.labels().size();
        for (LabelledReport.Label label : report.labels()) {
            Optional<Found> match = open.stream()
                    .filter(one -> one.start < label.end() && label.start() < one.end)
                    .findFirst();
            match.ifPresent(open::remove);
            if (match.isPresent() && agrees(match.get().figure, label)) right++;
            else faults.add(report.number() + " wanted " + label + " found " + match.map(Found::figure));
        }
        open.forEach(one -> faults.add(report.number() + " none wanted: " + one.snippet + " " + one.figure));
    }

    private static boolean agrees(RecognisedFigure figure, LabelledReport.Label label) {
        return figure.number().subtract(label.value()).abs().compareTo(NEAR) < 0
                && figure.unit().symbol().equals(label.unit())
                && figure.qualifier().word().equals(label.qualifier())
                && figure.role().keyword().equals(label.role());
    }

    private static List<Found> figures(LabelledReport report) {
        List<Integer> offsets = report.offsets();
        return FiguresOfText.of(ForeignOutline.of(report.read()), report.year()).stream()
                .map(placed -> {
                    int offset = offsets.get(placed.line().line().number() - 1);
                    RecognisedFigure figure = placed.figure();
                    return new Found(figure, offset + figure.start(), offset + figure.end(), placed.snippet());
                })
                .toList();
    }
}
