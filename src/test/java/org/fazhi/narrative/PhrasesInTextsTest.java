package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every phrase for every pair of figures, after the words that texts use before it. */
class PhrasesInTextsTest {
    private static final String REFUSED = "无法成文：";

    @ParameterizedTest(name = "{2} → {3}: {4}")
    @CsvFileSource(resources = "phrases-in-texts.csv", delimiter = ';', emptyValue = "", nullValues = "-")
    void a_sentence_holds_whatever_the_figures_are(
            String name, String unit, String last, String current, String text, String printed) {
        ComparedYears years = ComparedYears.of(name, unit);
        years.give(2019, last);
        years.give(2020, current);

        RenderedText rendered = years.render(text.replace("{X", "{" + name));

        String reasons = rendered.unresolved().stream()
                .map(RenderedText.Unresolved::reason)
                .collect(Collectors.joining("\n"));
        assertThat(reasons.isEmpty() ? rendered.text() : REFUSED + reasons).isEqualTo(printed);
    }
}
