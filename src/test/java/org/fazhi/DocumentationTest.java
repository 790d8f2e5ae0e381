package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written for whoever carries on leads somewhere. */
class DocumentationTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path DECISIONS = ROOT.resolve("docs/decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    /** Two humps, so that a word of prose is not taken for a type. */
    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z]+[A-Z][A-Za-z]+)[^`]*`");

    private static final Pattern TERM = Pattern.compile("(?m)^\\| (\\S+) \\| .* \\| `(\\w+)` \\|$");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static Stream<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(MatchResult::group)
                .map(link -> LINK.matcher(link).replaceFirst("$1"))
                .filter(link -> !link.contains("://"));
    }

    @Test
    void every_link_between_pages_leads_to_a_file() throws IOException {
        for (Path page : pages()) {
            assertThat(links(page))
                    .as("links of %s", ROOT.relativize(page))
                    .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    @Test
    void the_index_knows_every_decision() throws IOException {
        List<String> listed = links(DECISIONS.resolve("README.md")).toList();
        try (Stream<Path> files = Files.list(DECISIONS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void every_type_that_a_page_for_developers_names_is_there() throws IOException {
        Set<String> types = types().keySet();
        for (String page : List.of("docs/architecture.md", "docs/glossary.md", "CONTRIBUTING.md"))
            assertThat(NAME.matcher(Files.readString(ROOT.resolve(page)))
                            .results()
                            .map(name -> name.group(1)))
                    .as("types that %s names", page)
                    .isNotEmpty()
                    .isSubsetOf(types);
    }

    @Test
    void every_term_of_the_glossary_stands_in_the_javadoc_of_its_type() throws IOException {
        Map<String, Path> types = types();
        List<MatchResult> terms = TERM.matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
                .results()
                .toList();
        assertThat(terms).hasSizeGreaterThan(40);
        for (MatchResult term : terms) {
            String type = term.group(2);
            assertThat(types).containsKey(type);
            String source = Files.readString(types.get(type));
            String before = source.split("(class|record|interface|enum) " + type + "\\b", 2)[0];
            assertThat(before.substring(before.lastIndexOf("/**")))
                    .as("Javadoc of %s", type)
                    .contains(term.group(1));
        }
    }

    /** Every type of ours with the file it is in. */
    private static Map<String, Path> types() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), file -> file, (one, _) -> one));
        }
    }
}
