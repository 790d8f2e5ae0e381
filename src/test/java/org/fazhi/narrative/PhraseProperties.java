package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What no sentence may say, whatever the figures and the words before them. */
class PhraseProperties {
    private static final List<String> NEVER = List.of(
            "[比较与]上年[^，。]*[比较与]上年",
            "同比[^，。]*(同比|上年)",
            "(?<!相)[比较]上年[^，。增减升降提]*持平",
            "[-−]0",
            "(增加|增长|减少|下降|提高|降低|上升)(约|基本)?0[^0-9.]",
            "(增长|下降)约?0\\.0+%",
            "下降约?100\\.00%",
            "约约|基本基本|持平持平",
            "(增加|增长|减少|下降|提高|降低|上升)(增加|增长|减少|下降|提高|降低|上升)",
            "[，。；、][，。；、]");

    record Text(String kind, String last, String current, String before, String phrase) {}

    @Property
    void no_sentence_repeats_itself_or_says_nothing(@ForAll("texts") Text text) {
        ComparedYears years = ComparedYears.of(text.kind.equals("位") ? "全市排名" : "受理数", text.kind);
        years.give(2019, text.last);
        years.give(2020, text.current);

        RenderedText rendered = years.render(text.before + "{" + years.name() + "|" + text.phrase + "}。");

        if (!rendered.unresolved().isEmpty()) return;
        for (String wrong : NEVER)
            assertThat(rendered.text()).as(text.toString()).doesNotContainPattern(wrong);
        assertThat(rendered.spans())
                .filteredOn(RenderedText.LiveFigure.class::isInstance)
                .allMatch(figure -> !figure.text().isBlank());
    }

    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.of("件", "万元", "%", "位")
                .flatMap(kind -> Combinators.combine(figures(kind), figures(kind), befores(), phrases(kind))
                        .as((last, current, before, phrase) -> new Text(kind, last, current, before, phrase)));
    }

    private static Arbitrary<String> figures(String kind) {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, 100), Arbitraries.integers().between(kind.equals("位") ? 1 : 0, 100_000));
        if (kind.equals("%")) return numbers.map(number -> number / 1000 + "%");
        if (kind.equals("位")) return numbers.map(number -> String.valueOf(number % 9 + 1));
        Arbitrary<String> qualifiers = Arbitraries.of("%d", "%d", "%d", "%d余", "近%d", "约%d", "%d以上");
        return Combinators.combine(numbers, qualifiers)
                .as((number, written) -> (number == 0 ? "%d" : written).formatted(number));
    }

    private static Arbitrary<String> befores() {
        return Arbitraries.of(
                "",
                "共12件，",
                "比上年",
                "较上年",
                "比上年同期",
                "较上年底",
                "较2019年",
                "同比",
                "与上年相比",
                "与上年相比，件数",
                "相比上年",
                "比上年的12件",
                "比上年办结数",
                "其中",
                "其中，办结数较上年",
                "由上年的12件",
                "比上年增加",
                "同比下降",
                "较上年减少约",
                "比上年增加3人、件数",
                "（同比");
    }

    private static Arbitrary<String> phrases(String kind) {
        return Arbitraries.of("较上年", "同比", "由上年", "增减", "增幅")
                .filter(phrase -> kind.equals("件") || kind.equals("万元") || !phrase.matches("同比|增幅"));
    }
}
