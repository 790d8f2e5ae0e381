package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.desktop.design.ColumnTypeKeywords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that code asks for is there, and every sentence that is there is asked for by some code. */
class MessageKeysTest {
    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** The first argument of a question for a sentence, as long as no call stands in it. */
    private static final Pattern ASKED =
            Pattern.compile("(?:MESSAGES|messages|\\.class\\))\\s*\\.(?:say|words)\\(\\s*([^(),]*)[,)]");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern ANNOTATED = Pattern.compile("\\$\\{bundle:([^}]*)}");
    private static final Pattern BEGINNING = Pattern.compile("\"([\\w.-]*\\.)\"\\s*\\+");
    private static final Pattern ENDING = Pattern.compile("\"(\\.[\\w.-]+)\"");

    /** Keys of which both ends are said elsewhere: the code joins them with a dot. */
    private static final Pattern JOINED = Pattern.compile("\\w \\+ \"\\.\" \\+ \\w");

    /** The messages of a package with the source of its classes. */
    private record Bundle(String place, Set<String> keys, String code) {
        @Override
        public String toString() {
            return place;
        }

        private Set<String> literals() {
            return found(LITERAL);
        }

        private Set<String> found(Pattern pattern) {
            return pattern.matcher(code).results().flatMap(Bundle::groups).collect(Collectors.toSet());
        }

        private static Stream<String> groups(MatchResult match) {
            return IntStream.rangeClosed(1, match.groupCount())
                    .mapToObj(match::group)
                    .filter(group -> group != null && !group.isEmpty());
        }

        private boolean isAsked(String key, Set<String> literals, Set<String> beginnings, Set<String> endings) {
            if (literals.contains(key) || beginnings.stream().anyMatch(key::startsWith)) return true;
            boolean isJoined = JOINED.matcher(code).find() && literals.contains(key.replaceFirst("\\..*", ""));
            return isJoined
                    || endings.stream()
                            .filter(key::endsWith)
                            .map(ending -> key.substring(0, key.length() - ending.length()))
                            .anyMatch(rest -> isAsked(rest, literals, beginnings, endings));
        }
    }

    static Stream<Bundle> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.endsWith("messages.properties"))
                    .map(MessageKeysTest::bundle)
                    .toList()
                    .stream();
        }
    }

    private static Bundle bundle(Path file) {
        Path place = RESOURCES.relativize(file.getParent());
        try (Stream<Path> classes = Files.list(JAVA.resolve(place))) {
            String code = classes.filter(one -> one.toString().endsWith(".java"))
                    .map(MessageKeysTest::text)
                    .collect(Collectors.joining("\n"));
            return new Bundle(place.toString().replace('\\', '/'), keys(file), code);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_that_is_asked_for_is_there(Bundle bundle) {
        List<String> asked = ASKED.matcher(bundle.code())
                .results()
                .map(argument -> argument.group(1))
                .filter(argument -> !argument.contains("+"))
                .flatMap(argument -> LITERAL.matcher(argument).results())
                .map(literal -> literal.group(1))
                .toList();

        assertThat(bundle.keys()).containsAll(asked).containsAll(bundle.found(ANNOTATED));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_is_asked_for(Bundle bundle) {
        Set<String> literals = bundle.literals();
        literals.addAll(bundle.found(ANNOTATED));
        Set<String> beginnings = bundle.found(BEGINNING);
        Set<String> endings = bundle.found(ENDING);

        assertThat(bundle.keys().stream().filter(key -> !bundle.isAsked(key, literals, beginnings, endings)))
                .isEmpty();
    }

    /** What is put together from a word of another type has a sentence for every one of them. */
    @ParameterizedTest
    @CsvSource({
        "org/fazhi/desktop/control, severity., org.fazhi.catalogue.CheckDefinition$Severity",
        "org/fazhi/desktop/backup, place., org.fazhi.workspace.backup.KeptBackup$Location",
        "org/fazhi/desktop/design, severity., org.fazhi.ledger.RowRule$Severity",
        "org/fazhi/desktop/settings, printing., org.fazhi.value.PrintRule",
        "org/fazhi/desktop/design, span., org.fazhi.ledger.Count$Span",
        "org/fazhi/desktop/design, grouping., org.fazhi.desktop.design.Grouping",
        "org/fazhi/desktop/design, comparison., org.fazhi.desktop.design.ComparisonChoice",
        "org/fazhi/desktop/design, rule., org.fazhi.desktop.design.RuleChoice",
        "org/fazhi/desktop/design, count., org.fazhi.desktop.design.CountChoice",
        "org/fazhi/desktop/intake, verdict., org.fazhi.excel.indicator.Verdict",
        "org/fazhi/desktop/intake, rows.verdict., org.fazhi.excel.ledger.plan.RowVerdict",
        "org/fazhi/desktop/intake, step., org.fazhi.desktop.intake.WizardStep",
        "org/fazhi/desktop/points, title., org.fazhi.edit.ReportPoint$Chapter",
        "org/fazhi/desktop/points, empty., org.fazhi.edit.ReportPoint$Chapter",
        "org/fazhi/desktop/settings, direction., org.fazhi.catalogue.Indicator$Direction",
        "org/fazhi/desktop/settings, kind., org.fazhi.desktop.settings.KindChoice",
        "org/fazhi/desktop/settings, group., org.fazhi.desktop.settings.ReportSetting$Group",
        "org/fazhi/desktop/settings, theme., org.fazhi.desktop.control.Appearance$Theme",
        "org/fazhi/desktop/settings, font., org.fazhi.desktop.control.Appearance$FontSize",
        "org/fazhi/edit, state., org.fazhi.edit.ItemState",
        "org/fazhi/store/edit, point., org.fazhi.edit.ReportPoint$Chapter",
        "org/fazhi/store/edit/catalogue, word., org.fazhi.catalogue.Indicator$Direction",
        "org/fazhi/store/edit/catalogue, word., org.fazhi.catalogue.CheckDefinition$Severity",
        "org/fazhi/store/edit/catalogue, word., org.fazhi.value.UnitKind",
        "org/fazhi/store/edit/catalogue, word., org.fazhi.catalogue.Chapter$Content",
    })
    void every_one_of_a_kind_has_its_sentence(String place, String beginning, Class<? extends Enum<?>> kind)
            throws IOException {
        assertThat(keysOf(place))
                .containsAll(Arrays.stream(kind.getEnumConstants())
                        .map(one -> beginning + one.name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"org/fazhi/desktop/design", "org/fazhi/store/edit/catalogue"})
    void every_type_of_column_has_its_word(String place) throws IOException {
        assertThat(keysOf(place))
                .containsAll(
                        ColumnTypeKeywords.all().map(word -> "type." + word).toList());
    }

    /** The rules of checks are words of {@code checks.yaml}, which no type lists. */
    @Test
    void the_history_has_a_word_for_every_rule_of_a_check() throws IOException {
        Set<String> rules = Pattern.compile("case (\"\\w+\") ->")
                .matcher(text(JAVA.resolve("org/fazhi/check/Checker.java")))
                .results()
                .map(rule -> rule.group(1).replace("\"", ""))
                .collect(Collectors.toSet());

        assertThat(rules).hasSizeGreaterThanOrEqualTo(10);
        assertThat(keysOf("org/fazhi/store/edit/catalogue"))
                .containsAll(rules.stream().map(rule -> "word." + rule).toList());
    }

    private static Set<String> keysOf(String place) throws IOException {
        return keys(RESOURCES.resolve(place).resolve("messages.properties"));
    }
}
