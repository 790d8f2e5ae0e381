import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the bill of materials (CycloneDX 1.6) of the libraries in a folder: what each is called, its version, its licences
 * and the hash of its file. Fails where a file is of no library that the build knows of, or a licence has no SPDX name.
 * Nothing in it tells when it was made: two builds of one commit give the same.
 *
 * <p>Arguments: version of the program, libraries (one a line, by libraries.ftl), names of licences, folder of the files,
 * and where to write.
 */
final class BillOfMaterials {
    private record Library(String group, String name, String version, String title, String url, List<String> licences) {}

    private final List<Library> libraries;

    private BillOfMaterials(List<Library> libraries) {
        this.libraries = libraries;
    }

    public static void main(String[] arguments) throws IOException {
        Properties names = new Properties();
        try (Reader text = Files.newBufferedReader(Path.of(arguments[2]))) {
            names.load(text);
        }
        List<Library> libraries = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> library(line, names))
                .toList();
        String bill = new BillOfMaterials(libraries).of(arguments[0], files(Path.of(arguments[3])));
        for (String place : Arrays.asList(arguments).subList(4, arguments.length)) {
            Files.createDirectories(Path.of(place).toAbsolutePath().getParent());
            Files.writeString(Path.of(place), bill);
        }
    }

    private static Library library(String line, Properties names) {
        String[] parts = line.split("\t", -1);
        List<String> licences = Stream.of(parts[5].split("\\|")).map(String::strip).map(name -> {
            String known = names.getProperty(name);
            if (known == null) throw new IllegalStateException(parts[1] + ": no SPDX name for licence '" + name + "'");
            return known;
        }).toList();
        return new Library(parts[0], parts[1], parts[2], parts[3], parts[4], licences);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().equals("fazhi.jar"))
                    .sorted()
                    .toList();
        }
    }

    private String of(String version, List<Path> files) throws IOException {
        List<String> components = new ArrayList<>();
        for (Path file : files) components.add(component(file));
        return """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.6",
                  "version": 1,
                  "metadata": {
                    "component": {
                      "type": "application",
                      "bom-ref": "fazhi",
                      "group": "org.fazhi",
                      "name": "fazhi",
                      "version": %s
                    }
                  },
                  "components": [
                %s
                  ]
                }
                """
                .formatted(quoted(version), String.join(",\n", components));
    }

    private String component(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.jar$", "");
        Library library = libraries.stream()
                .filter(one -> name.equals(one.name() + "-" + one.version())
                        || name.startsWith(one.name() + "-" + one.version() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no library that the build knows of: " + file));
        String classifier = name.substring((library.name() + "-" + library.version()).length());
        String address = "pkg:maven/" + library.group() + "/" + library.name() + "@" + library.version() + "?"
                + (classifier.isEmpty() ? "" : "classifier=" + classifier.substring(1) + "&") + "type=jar";
        return """
                    {
                      "type": "library",
                      "bom-ref": %1$s,
                      "group": %2$s,
                      "name": %3$s,
                      "version": %4$s,
                      "description": %5$s,
                      "hashes": [{"alg": "SHA-256", "content": "%6$s"}],
                      "licenses": [%7$s],
                      "purl": %1$s,
                      "externalReferences": [{"type": "website", "url": %8$s}]
                    }"""
                .formatted(
                        quoted(address),
                        quoted(library.group()),
                        quoted(library.name()),
                        quoted(library.version()),
                        quoted(library.title()),
                        sum(file),
                        licences(library.licences()),
                        quoted(library.url()));
    }

    /** Several licences are a choice. */
    private static String licences(List<String> licences) {
        return licences.size() == 1 && !licences.getFirst().contains(" ")
                ? "{\"license\": {\"id\": " + quoted(licences.getFirst()) + "}}"
                : "{\"expression\": " + quoted(String.join(" OR ", licences)) + "}";
    }

    private static String sum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(one -> one == '"' || one == '\\'
                        ? "\\" + (char) one
                        : one < ' ' ? "\\u%04x".formatted(one) : String.valueOf((char) one))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
