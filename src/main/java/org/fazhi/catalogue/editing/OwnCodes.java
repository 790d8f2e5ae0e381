package org.fazhi.catalogue.editing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Pinyin;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;

/**
 * Codes for what an office adds to its ledgers (自设代码): {@code own_} and the pinyin initials of the name, so that nothing the
 * program comes to define later is called the same.
 */
final class OwnCodes {
    private static final String PREFIX = "own_";
    private static final int LONGEST = 24;

    private OwnCodes() {}

    static boolean isOwn(String code) {
        return code.startsWith(PREFIX);
    }

    static String ledger(Catalogue catalogue, String name) {
        return free(name, code -> catalogue.ledger(code).isPresent());
    }

    static String column(Ledger ledger, String label) {
        return free(label, code -> ledger.column(code).isPresent());
    }

    static String rule(Ledger ledger, String explanation) {
        List<String> taken = ledger.rules().stream().map(RowRule::code).toList();
        return free(explanation, taken::contains);
    }

    private static String free(String name, Predicate<String> taken) {
        String letters = Pinyin.initials(name).replaceAll("[^a-z0-9]", "");
        String stem = PREFIX + (letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters);
        String bare = letters.isEmpty() ? stem + 1 : stem;
        return Stream.concat(
                        Stream.of(bare),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> stem + "_" + number))
                .filter(code -> !taken.test(code))
                .findFirst()
                .orElseThrow();
    }
}
