import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when a class with tests took no part in the run, or only by being skipped: a name that the runner does
 * not look for once left seven classes out for weeks. Skipped as a whole may be what needs the measured data beside the
 * checkout or LibreOffice, on a machine without them; it is told.
 */
final class EveryTestRan {
    private static final Pattern TEST =
            Pattern.compile("^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|ArchTest)\\b", Pattern.MULTILINE);
    private static final Pattern ABSTRACT = Pattern.compile("^(public )?abstract class", Pattern.MULTILINE);
    private static final Pattern CASE = Pattern.compile("<testcase\\b");
    private static final Pattern SKIPPED = Pattern.compile("<skipped\\b([^>]*)>(?:<!\\[CDATA\\[(.*?)\\]\\]>)?", Pattern.DOTALL);

    /** What an assumption says where the machine lacks something that is no part of the checkout. */
    private static final Pattern MAY_LACK =
            Pattern.compile("shared/|soffice|LibreOffice|pdftotext|python3 is not installed|could not be checked here|endure\\.sh");

    private final Path reports;
    private final List<String> unrun = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

    private EveryTestRan(Path reports) {
        this.reports = reports;
    }

    /** @param arguments the folder of the test sources, and that of the runner's reports */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        EveryTestRan run = new EveryTestRan(Path.of(arguments[1]));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(EveryTestRan::hasTests)
                    .map(file -> name(sources, file))
                    .sorted()
                    .forEach(run::look);
        }
        run.tell();
    }

    private static boolean hasTests(Path file) {
        String source = read(file);
        return TEST.matcher(source).find() && !ABSTRACT.matcher(source).find();
    }

    private static String name(Path sources, Path file) {
        String path = sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - ".java".length());
    }

    private void look(String name) {
        Path file = reports.resolve("TEST-" + name + ".xml");
        String report = Files.exists(file) ? read(file) : "";
        long cases = CASE.matcher(report).results().count();
        List<MatchResult> skips = SKIPPED.matcher(report).results().toList();
        if (cases == 0) unrun.add(name);
        else if (skips.size() < cases) return;
        else if (skips.stream().allMatch(skip -> MAY_LACK.matcher(skip.group()).find())) lacking.add(name);
        else skipped.add(name);
    }

    private void tell() {
        tell("These classes were skipped as a whole, for want of what they name or until they are asked for: ", lacking);
        tell("These classes have tests, and none of them was run: ", unrun);
        tell("These classes have tests, and all of them were skipped: ", skipped);
        if (!unrun.isEmpty() || !skipped.isEmpty()) System.exit(1);
    }

    private static void tell(String what, List<String> names) {
        if (!names.isEmpty()) System.err.println(what + String.join(", ", names));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
