package org.fazhi.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.cli.Commands;
import org.fazhi.language.PackedText;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerCounter;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowValues;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number in the text of the example of 2020: each is a figure, and each figure is what its ledger comes to. */
class ExampleNumbersTest {
    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９零〇一二三四五六七八九十百千万亿两]+");

    @TempDir
    static Path temporary;

    private static Workspace workspace;
    private static YearBook book;
    private static JsonNode listed;

    @BeforeAll
    static void enter_the_example() throws IOException {
        Path folder = temporary.resolve("工作区");
        try (Workspace filled = Workspace.open(folder)) {
            new ExampleFilling(filled, 2020).fill(temporary.resolve("上年")).join();
        }
        listed = listed(folder);
        workspace = Workspace.open(folder);
        book = workspace.book(2020);
    }

    private static JsonNode listed(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> command =
                List.of("list", "indicators", "--workspace", folder.toString(), "--year", "2020", "--json");
        assertThat(Commands.run(command, printed, System.err)).isZero();
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @AfterAll
    static void close_the_workspace() {
        workspace.close();
    }

    /** What is left without the figures has no number but names, dates and fixed expressions. */
    @Test
    void every_number_of_the_text_is_a_figure_or_stands_in_a_name() {
        List<String> expressions = PackedText.lines(ExampleNumbersTest.class, "not-counted.txt");
        for (RenderedText paragraph : paragraphs()) {
            String words = wordsOf(paragraph);
            for (String expression : expressions) words = words.replaceAll(expression, "※");
            assertThat(NUMERAL.matcher(words).results().map(found -> found.group()))
                    .as(words)
                    .isEmpty();
        }
    }

    /** Each expression that is let pass stands in the text: the list holds nothing that could hide a number to come. */
    @Test
    void nothing_is_let_pass_that_does_not_stand_there() {
        String words = String.join(
                "\n", paragraphs().stream().map(ExampleNumbersTest::wordsOf).toList());
        assertThat(PackedText.lines(ExampleNumbersTest.class, "not-counted.txt"))
                .allSatisfy(expression -> assertThat(
                                Pattern.compile(expression).matcher(words).find())
                        .as(expression)
                        .isTrue());
    }

    /** The text says each figure as the command line lists it, its unit as running text says it. */
    @Test
    void every_figure_stands_in_the_text_as_it_is_listed() {
        Map<String, String> measures = PackedText.properties(RenderedText.class, "measures.properties");
        Map<String, String> texts = new HashMap<>();
        listed.forEach(line -> {
            String unit = line.get("unit").textValue();
            String text = line.get("text").textValue();
            assertThat(text).endsWith(unit);
            texts.put(
                    line.get("code").textValue(),
                    text.substring(0, text.length() - unit.length()) + measures.getOrDefault(unit, unit));
        });
        List<RenderedText.LiveFigure> plain = paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(RenderedText.LiveFigure.class::isInstance)
                .map(RenderedText.LiveFigure.class::cast)
                .filter(live -> live.token().phrase().isEmpty())
                .toList();
        assertThat(plain).hasSizeGreaterThan(90);
        for (RenderedText.LiveFigure live : plain)
            assertThat(live.text())
                    .as(live.figure().indicator().name())
                    .isEqualTo(texts.get(live.figure().indicator().code()));
    }

    /** A document of a year that was issued later than another has the higher number. */
    @Test
    void documents_are_numbered_as_they_were_issued() {
        Pattern number = Pattern.compile("〔(\\d{4})〕0*(\\d+)号");
        Map<String, Map<Integer, LocalDate>> issued = new HashMap<>();
        workspace.ledgers().each(LedgerQuery.all(book.year(), "normative_document"), row -> {
            Matcher found = number.matcher(
                    ((CellValue.Text) row.values().get("number_of_document").orElseThrow()).text());
            assertThat(found.find()).isTrue();
            issued.computeIfAbsent(found.group(1), _ -> new TreeMap<>())
                    .put(
                            Integer.valueOf(found.group(2)),
                            ((CellValue.Day) row.values().get("issued").orElseThrow()).day());
        });
        assertThat(issued).hasSizeGreaterThan(2);
        assertThat(issued.values())
                .allSatisfy(days -> assertThat(List.copyOf(days.values())).isSorted());
    }

    /** What explains a case that took too long tells the days that its row tells, and nothing that no column holds. */
    @Test
    void the_late_case_is_explained_as_its_row_tells_it() {
        List<Long> late = new ArrayList<>();
        workspace.ledgers().each(LedgerQuery.all(book.year(), "reconsideration"), row -> {
            if (row.values().get("closed").isEmpty()
                    || row.values().get("extended").equals(Optional.of(new CellValue.Flag(true)))) return;
            long days = ChronoUnit.DAYS.between(
                    ((CellValue.Day) row.values().get("accepted").orElseThrow()).day(),
                    ((CellValue.Day) row.values().get("closed").orElseThrow()).day());
            if (days > 60) late.add(days);
        });
        assertThat(late).hasSize(1);
        assertThat(workspace.check(book))
                .filteredOn(finding -> finding.key().contains("reconsideration/term"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.explanation().orElseThrow()).contains(late.getFirst() + "日"));
    }

    @Test
    void every_figure_of_the_text_that_a_ledger_counts_is_counted_again_row_by_row() {
        Map<String, LedgerSummary> counted = new HashMap<>();
        List<Figure> figures = paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(RenderedText.LiveFigure.class::isInstance)
                .map(span -> ((RenderedText.LiveFigure) span).figure())
                .filter(figure -> figure.year() == book.year())
                .filter(figure -> figure.source() instanceof Figure.CountedFrom)
                .toList();
        assertThat(figures).hasSizeGreaterThan(40);
        for (Figure figure : figures) {
            Figure.CountedFrom source = (Figure.CountedFrom) figure.source();
            String ledger = source.ledger();
            LedgerSummary summary = counted.computeIfAbsent(ledger, ExampleNumbersTest::countedAgain);
            BigDecimal again = different(ledger, figure.indicator().code())
                    .orElseGet(() -> ((LedgerSummary.Number)
                                    summary.counted().get(figure.indicator().code()))
                            .number());
            assertThat(again.setScale(figure.indicator().decimals(), RoundingMode.HALF_UP))
                    .as(figure.indicator().name())
                    .isEqualByComparingTo(
                            figure.quantity().orElseThrow().number().subtract(source.opening()));
        }
    }

    /** What the text gives as a whole with its parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "proposals_total = proposals_city_npc + proposals_city_cppcc + proposals_district_npc + proposals_district_cppcc",
                "reconsideration_received = reconsideration_accepted + reconsideration_refused"
            })
    void parts_add_up_to_the_whole_that_the_text_names(String sum) {
        String[] sides = sum.split(" = ");
        BigDecimal parts = Stream.of(sides[1].split(" \\+ "))
                .map(ExampleNumbersTest::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).isEqualByComparingTo(number(sides[0]));
    }

    /** 其中 leads to a part of the whole that was named last before it, never to as much as the whole. */
    @Test
    void a_part_named_by_its_whole_is_smaller() {
        int found = 0;
        for (RenderedText paragraph : paragraphs()) {
            BigDecimal before = null;
            boolean part = false;
            for (RenderedText.Span span : paragraph.spans()) {
                if (span instanceof RenderedText.LiveFigure live
                        && live.token().phrase().isEmpty()) {
                    BigDecimal number = live.figure().quantity().orElseThrow().number();
                    if (part && before != null) {
                        assertThat(number).as(paragraph.text()).isLessThan(before);
                        found++;
                    }
                    before = number;
                    part = false;
                } else {
                    Matcher words = Pattern.compile("其中(?!.*[。；])").matcher(span.text());
                    part = words.find() || part && span instanceof RenderedText.LiveFigure;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static BigDecimal number(String code) {
        return book.figure(code).quantity().orElseThrow().number();
    }

    /** How many different values there are, which only all rows together can say. */
    private static Optional<BigDecimal> different(String ledger, String indicator) {
        Count count = book.catalogue().ledger(ledger).orElseThrow().counts().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        Function<RowValues, Stream<?>> values = switch (count.counting()) {
            case CountMethod.Distinct(String column) -> row -> each(row, column);
            case CountMethod.DistinctEither(String column, String other) ->
                row -> Stream.concat(each(row, column), each(row, other));
            case CountMethod.DistinctUnits(String column, var kinds) ->
                row -> each(row, column)
                        .filter(unit -> kinds.contains(book.catalogue()
                                .unit(((CellValue.Unit) unit).unit())
                                .orElseThrow()
                                .kind()));
            case CountMethod.Cases(String link, String otherwise) ->
                row -> row.get(link).or(() -> row.get(otherwise)).stream();
            default -> null;
        };
        if (values == null) return Optional.empty();
        Set<Object> found = new HashSet<>();
        workspace
                .ledgers()
                .each(
                        LedgerQuery.all(book.year(), ledger).where(count.basis()),
                        row -> values.apply(row.values()).forEach(found::add));
        return Optional.of(BigDecimal.valueOf(found.size()));
    }

    /** Of a column of units each by itself. */
    private static Stream<CellValue> each(RowValues row, String column) {
        return row.get(column).stream()
                .flatMap(value -> value instanceof CellValue.Units(List<String> units)
                        ? units.stream().map(CellValue.Unit::new)
                        : Stream.of(value));
    }

    /** What only all rows together can say stays open here and is not asked for. */
    private static LedgerSummary countedAgain(String code) {
        Ledger ledger = book.catalogue().ledger(code).orElseThrow();
        LedgerCounter counter =
                new LedgerCounter(UnitsOfYear.counting(book.catalogue(), book.year(), ledger, LocalDate.now()));
        LedgerCounts[] standing = {counter.empty()};
        workspace
                .ledgers()
                .each(
                        LedgerQuery.all(book.year(), code),
                        row -> standing[0] = counter.with(standing[0], row.id(), row.values()));
        LedgerCounts counts = standing[0];
        return counter.summary(new LedgerCounts(
                counts.asOf(), counts.rows(), counts.counts(), counts.violations(), Set.of(), Set.of()));
    }

    private static String wordsOf(RenderedText paragraph) {
        StringBuilder words = new StringBuilder();
        for (RenderedText.Span span : paragraph.spans())
            words.append(span instanceof RenderedText.LiveFigure ? "□" : span.text());
        return words.toString();
    }

    private static List<RenderedText> paragraphs() {
        Stream<String> texts = Stream.of(
                        book.texts().values().stream(),
                        Stream.concat(book.problems().stream(), book.nextYear().stream())
                                .flatMap(point -> Stream.of(point.heading(), point.text())),
                        Stream.of(book.setting("report.opening"), book.setting("report.closing")))
                .flatMap(each -> each);
        Renderer renderer = Renderer.of(book.catalogue(), book.figures(), book.year());
        return texts.flatMap(text -> renderer.render(text).stream()).toList();
    }
}
