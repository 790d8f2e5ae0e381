package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary and the Javadoc of the types it names say the same. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| [^|]+ \\| `([\\w.]+)` \\|");

    private record Term(String chinese, String type) {
        private static Term of(String row) {
            var parts = ROW.matcher(row);
            assertThat(parts.matches())
                    .as("three columns, the last a type: %s", row)
                    .isTrue();
            return new Term(parts.group(1), parts.group(2));
        }

        private String file() {
            return type.split("\\.")[0];
        }

        private String name() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    private final Map<String, Path> types = Pages.types();

    /** Every row below the head, whatever it looks like: one that does not fit is not passed over. */
    private static List<Term> terms() {
        return Pages.text(Pages.ROOT.resolve("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Term::of)
                .toList();
    }

    @Test
    void every_term_stands_in_brackets_in_the_javadoc_of_its_type() {
        assertThat(terms()).hasSizeGreaterThan(60);
        for (Term term : terms()) {
            assertThat(types).containsKey(term.file());
            assertThat(javadoc(term)).as("Javadoc of %s", term.type()).contains("(" + term.chinese() + ")");
        }
    }

    @Test
    void every_term_has_one_type_and_every_type_one_term() {
        assertThat(terms()).extracting(Term::chinese).doesNotHaveDuplicates();
        assertThat(terms()).extracting(Term::type).doesNotHaveDuplicates();
    }

    /** The comment before the declaration; nothing may stand between the two but annotations and modifiers. */
    private String javadoc(Term term) {
        var declared = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                        + "(?:(?:public|private|protected|static|final|abstract|sealed|non-sealed)\\s+)*"
                        + "(?:class|record|interface|enum) " + term.name() + "\\b")
                .matcher(Pages.text(types.get(term.file())));
        assertThat(declared.find()).as("%s with a Javadoc", term.type()).isTrue();
        return declared.group(1);
    }
}
