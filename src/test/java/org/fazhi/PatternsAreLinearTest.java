package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of the program takes time in proportion to what it looks through, whatever that is: counted by the
 * characters it asks for, not by the clock.
 */
class PatternsAreLinearTest {
    private static final int LENGTH = 6_000;
    /** Characters asked for per character there: some alternatives, each looking on a little. */
    private static final int MOST_LOOKS = 1_000;

    private static final int MOST_SIGNS = 14;

    /** Handed nothing long: {@code QuantityReader} refuses what is longer than any figure before it looks closer. */
    private static final Set<String> BOUNDED = Set.of("Notation.WRITTEN");

    /** Of each kind of sign that the office's sheets and texts hold. */
    private static final String SIGNS = "a1一字 （-.";

    @Test
    void no_pattern_goes_back_over_a_long_input_again_and_again() throws Exception {
        List<String> slow = new ArrayList<>();
        int patterns = 0;
        for (Field field : patternFields()) {
            Pattern pattern;
            try {
                pattern = pattern(field);
            } catch (LinkageError needsAWindow) {
                continue;
            }
            patterns++;
            for (String input : inputs(pattern)) {
                Counted counted = new Counted(input);
                try {
                    java.util.regex.Matcher matcher = pattern.matcher(counted);
                    matcher.matches();
                    matcher.reset();
                    while (matcher.find()) {
                        // Every place it is found at counts.
                    }
                } catch (TooManyLooks | StackOverflowError much) {
                    slow.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " on "
                            + input.substring(0, 6));
                    break;
                }
            }
        }
        assertThat(patterns).isGreaterThan(80);
        assertThat(slow).as(String.join(" ; ", slow)).isEmpty();
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooManyLooks() {
            super(null, null, false, false);
        }
    }

    private record Looks(int[] count) {}

    /** Counts how often a character is asked for. */
    private record Counted(String text, Looks looks) implements CharSequence {
        private Counted(String text) {
            this(text, new Looks(new int[1]));
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looks.count()[0]++ > MOST_LOOKS * LENGTH) throw new TooManyLooks();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** One sign over and over, and two in turn, each also behind and before another: of the pattern's own and of others. */
    private static Set<String> inputs(Pattern pattern) {
        Set<Character> signs = new LinkedHashSet<>();
        for (char sign : SIGNS.toCharArray()) signs.add(sign);
        for (char sign : pattern.pattern().toCharArray())
            if (signs.size() < MOST_SIGNS && "\\()[]{}|*+?^$.&".indexOf(sign) < 0) signs.add(sign);
        Set<String> inputs = new LinkedHashSet<>();
        for (char one : signs)
            for (char two : signs) {
                String turns = (one + "" + two).repeat(LENGTH / 2);
                inputs.add(turns);
                inputs.add(turns + "\n*");
            }
        return inputs;
    }

    private static Pattern pattern(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return (Pattern) field.get(null);
    }

    private static List<Field> patternFields() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Field> fields = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("org").resolve("fazhi"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class"))
                    .filter(one -> !one.toString().contains("package-info"))
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - 6), false, Main.class.getClassLoader());
                for (Field field : type.getDeclaredFields())
                    if (field.getType() == Pattern.class
                            && Modifier.isStatic(field.getModifiers())
                            && !BOUNDED.contains(type.getSimpleName() + "." + field.getName())) fields.add(field);
            }
        }
        return fields;
    }
}
