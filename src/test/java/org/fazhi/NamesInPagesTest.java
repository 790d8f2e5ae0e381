package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page calls by its name in the code is called so. */
class NamesInPagesTest {
    /** A type, and what of it is meant: {@code Edit.SetFigure}, {@code Session.apply}, {@code Job}. */
    private static final Pattern NAME = Pattern.compile("([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(?:\\(.*\\))?");

    /** A sentence, as tests are named. */
    private static final Pattern TEST = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+){3,}");

    private static final Pattern DECLARED = Pattern.compile("void (\\w+)\\(");

    private static final Pattern CHOSEN = Pattern.compile("-Dtest='?([A-Z]\\w+)");

    /** Of libraries. */
    private static final Set<String> FOREIGN =
            Set.of("FileStore", "Random", "RandomAccessStore", "XSSFReader", "XSSFSheetXMLHandler", "XSSFWorkbook");

    /** As a name of a file. */
    private static final Pattern FILE = Pattern.compile(".*\\.(?:md|java|docx|xlsx|zip)");

    private final Map<String, Path> types = Pages.types();

    @Test
    void every_type_and_member_that_a_page_names_is_there() {
        for (Path page : Pages.all()) {
            assertThat(Pages.spans(page).stream()
                            .filter(span -> !FILE.matcher(span).matches())
                            .map(NAME::matcher)
                            .filter(name -> name.matches() && !FOREIGN.contains(name.group(1)))
                            .filter(name -> !isThere(name.group(1), name.group(2)))
                            .map(name -> name.group()))
                    .as("names of nothing in %s", Pages.ROOT.relativize(page))
                    .isEmpty();
        }
    }

    @Test
    void every_test_that_a_page_or_a_script_names_is_there() {
        Set<String> tests = Pages.below("src/test/java")
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> DECLARED.matcher(Pages.text(file)).results())
                .map(declared -> declared.group(1))
                .collect(Collectors.toSet());
        for (Path page : Pages.all()) {
            assertThat(Pages.spans(page).stream().filter(TEST.asMatchPredicate()))
                    .as("tests that %s names", Pages.ROOT.relativize(page))
                    .isSubsetOf(tests);
        }
        for (Path file : namers()) {
            assertThat(CHOSEN.matcher(Pages.text(file)).results().map(chosen -> chosen.group(1)))
                    .as("tests that %s names", Pages.ROOT.relativize(file))
                    .isSubsetOf(types.keySet());
        }
    }

    private static List<Path> namers() {
        return Stream.concat(
                        Pages.all().stream(),
                        Stream.of("test.sh", "mutate.sh", "endure.sh", "bench.sh", "pom.xml")
                                .map(Pages.ROOT::resolve))
                .toList();
    }

    private boolean isThere(String type, String members) {
        Path file = types.get(type);
        if (file == null) return false;
        if (members.isEmpty()) return true;
        Class<?> owner = loaded(file);
        String[] parts = members.substring(1).split("\\.");
        for (int index = 0; index < parts.length; index++) {
            String part = parts[index];
            List<Class<?>> inner = Arrays.stream(owner.getDeclaredClasses())
                    .filter(one -> one.getSimpleName().equals(part))
                    .toList();
            if (inner.isEmpty()) return index == parts.length - 1 && hasMember(owner, part);
            owner = inner.getFirst();
        }
        return true;
    }

    private static boolean hasMember(Class<?> owner, String name) {
        for (Class<?> one = owner; one != null; one = one.getSuperclass()) {
            if (Arrays.stream(one.getDeclaredMethods()).map(Method::getName).anyMatch(name::equals)
                    || Arrays.stream(one.getDeclaredFields())
                            .map(Field::getName)
                            .anyMatch(name::equals)) return true;
        }
        return false;
    }

    private static Class<?> loaded(Path file) {
        String path = file.toString();
        String name = path.substring(path.indexOf("org/fazhi"), path.length() - ".java".length())
                .replace('/', '.');
        try {
            return Class.forName(name, false, NamesInPagesTest.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
