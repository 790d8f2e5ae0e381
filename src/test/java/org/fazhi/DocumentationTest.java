package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.cli.Commands;
import org.junit.jupiter.api.Test;

/** What is written for whoever carries on leads somewhere: links, files, scripts, options. */
class DocumentationTest {
    private static final Path DECISIONS = Pages.ROOT.resolve("docs/decisions");

    /** The words of a link, its file and its anchor; one of the last two may be missing. Pictures are named, not linked to. */
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[((?:[^\\[\\]]|`[^`]*`)+)\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** From the root of the project; what is in a workspace or beside something else is told from where it is. */
    private static final Pattern PATH =
            Pattern.compile("(src|docs|icons)/\\S+|(?:\\./)?[a-z-]+\\.sh(?: .*)?|[\\w-]+\\.(?:md|xml)");

    /** Told once for all commands. */
    private static final Set<String> OF_ALL = Set.of("--help", "--operator");

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    /** @param anchor a heading of the page it leads to; may be empty, as the file may for the page itself */
    private record Link(Path page, String words, String file, String anchor) {
        private Path target() {
            return file.isEmpty() ? page : page.resolveSibling(file);
        }
    }

    private static List<Link> links(Path page) {
        return LINK.matcher(Pages.text(page))
                .results()
                .map(link -> new Link(
                        page,
                        link.group(1),
                        link.group(2),
                        Optional.ofNullable(link.group(3)).orElse("")))
                .filter(link -> !link.file().contains("://"))
                .toList();
    }

    @Test
    void every_link_between_pages_leads_to_a_file() {
        for (Path page : Pages.all()) {
            assertThat(links(page))
                    .as("links of %s", Pages.ROOT.relativize(page))
                    .allSatisfy(link -> assertThat(link.target()).exists());
        }
        assertThat(Pages.all()).flatMap(DocumentationTest::links).hasSizeGreaterThan(30);
    }

    @Test
    void every_anchor_is_a_heading_of_its_page() {
        for (Path page : Pages.all()) {
            assertThat(links(page).stream().filter(link -> !link.anchor().isEmpty()))
                    .as("anchors of %s", Pages.ROOT.relativize(page))
                    .allSatisfy(link -> assertThat(anchors(link.target())).contains(link.anchor()));
        }
    }

    /** As the pages are shown on the web: small letters, hyphens between the words, no signs. */
    private static Set<String> anchors(Path page) {
        return HEADING.matcher(Pages.text(page))
                .results()
                .map(heading -> heading.group(1).toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", ""))
                .map(words -> words.strip().replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void the_index_knows_every_decision_by_its_title() throws IOException {
        List<Link> listed = links(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            listed.stream().map(Link::file).toList());
        }
        assertThat(listed).allSatisfy(link -> {
            String title = Pages.text(link.target()).lines().findFirst().orElseThrow();
            assertThat(title).isEqualTo("# " + link.words());
            assertThat(link.file())
                    .startsWith("%04d-".formatted(Integer.parseInt(link.words().split("\\.")[0])));
        });
    }

    @Test
    void every_file_and_script_that_a_page_names_is_there() {
        for (Path page : Pages.all()) {
            assertThat(Stream.concat(Pages.spans(page).stream(), Pages.commands(page).stream())
                            .filter(PATH.asMatchPredicate())
                            .map(span -> span.split(" ")[0])
                            .filter(span -> !span.equals("package-info.java")))
                    .as("files that %s names", Pages.ROOT.relativize(page))
                    .allSatisfy(path -> assertThat(isThere(page, path)).as(path).isTrue());
        }
    }

    /** A word in capitals or a star stands for any name. */
    private static boolean isThere(Path page, String written) {
        String path = written.replaceFirst("^\\./", "").replaceAll("\\b[A-Z]+(?=\\.yaml)", "*");
        if (!path.contains("*"))
            return Stream.of(Pages.ROOT, page.getParent(), Pages.ROOT.resolve("docs"))
                    .anyMatch(folder -> Files.exists(folder.resolve(path)));
        PathMatcher fits = FileSystems.getDefault().getPathMatcher("glob:" + Pages.ROOT + "/" + path);
        return Pages.below(path.split("/")[0]).anyMatch(fits::matches);
    }

    @Test
    void the_commands_of_the_readme_have_just_the_options_it_names() throws IOException {
        assertThat(Files.readString(Pages.ROOT.resolve("README.md"))).contains("`--operator NAME`");
        List<String> lines = Pages.commands(Pages.ROOT.resolve("README.md")).stream()
                .filter(line -> line.matches("\\./run\\.sh +[a-z].*"))
                .toList();
        Set<String> commands =
                lines.stream().map(line -> line.split(" +")[1]).collect(Collectors.toCollection(TreeSet::new));
        String help = help();
        assertThat(commands)
                .hasSizeGreaterThan(8)
                .allSatisfy(command -> assertThat(help).contains("  " + command));
        for (String command : commands) {
            Set<String> named = lines.stream()
                    .filter(line -> line.split(" +")[1].equals(command))
                    .flatMap(DocumentationTest::options)
                    .collect(Collectors.toSet());
            assertThat(options(help(command)).filter(option -> !OF_ALL.contains(option)))
                    .as(command)
                    .containsOnlyOnceElementsOf(named)
                    .allSatisfy(option -> assertThat(named).contains(option));
        }
    }

    private static Stream<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).distinct();
    }

    private static String help(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments =
                Stream.concat(Stream.of(command), Stream.of("--help")).toList();
        Commands.run(arguments, new PrintStream(out), new PrintStream(OutputStream.nullOutputStream()));
        return out.toString(StandardCharsets.UTF_8);
    }
}
