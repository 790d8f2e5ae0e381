import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when a class with tests took no part in the run: a name that the runner does not look for once left
 * seven classes out for weeks.
 */
final class EveryTestRan {
    private static final Pattern TEST =
            Pattern.compile("^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|ArchTest)\\b", Pattern.MULTILINE);
    private static final Pattern ABSTRACT = Pattern.compile("^(public )?abstract class", Pattern.MULTILINE);
    private static final Pattern RUN = Pattern.compile("<testsuite [^>]*\\btests=\"([0-9]+)\"");

    private EveryTestRan() {}

    /** @param arguments the folder of the test sources, and that of the runner's reports */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path reports = Path.of(arguments[1]);
        List<String> missing;
        try (Stream<Path> files = Files.walk(sources)) {
            missing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(EveryTestRan::hasTests)
                    .map(file -> name(sources, file))
                    .filter(name -> !hasRun(reports, name))
                    .sorted()
                    .toList();
        }
        if (missing.isEmpty()) return;
        System.err.println("These classes have tests, and none of them was run: " + String.join(", ", missing));
        System.exit(1);
    }

    private static boolean hasTests(Path file) {
        String source = read(file);
        return TEST.matcher(source).find() && !ABSTRACT.matcher(source).find();
    }

    private static String name(Path sources, Path file) {
        String path = sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - ".java".length());
    }

    private static boolean hasRun(Path reports, String name) {
        Path report = reports.resolve("TEST-" + name + ".xml");
        if (!Files.exists(report)) return false;
        Matcher run = RUN.matcher(read(report));
        return run.find() && Integer.parseInt(run.group(1)) > 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
