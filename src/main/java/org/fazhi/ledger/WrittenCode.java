package org.fazhi.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.value.Dash;
import org.fazhi.value.HalfWidth;

/** Finds the entry of a code list that somebody means (代码读取): by label, code, alias or an unambiguous beginning. */
final class WrittenCode {
    private static final Messages MESSAGES = Messages.of(WrittenCode.class);

    private WrittenCode() {}

    static CellReading read(ColumnType.Coded list, String written) {
        for (CodeEntry entry : list.codes()) if (entry.label().equals(written)) return found(entry);
        Optional<CodeEntry> named = entry(list, one -> one.code().equals(written))
                .or(() -> entry(list, one -> one.aliases().contains(written)));
        return named.map(WrittenCode::found).orElseGet(() -> similar(list, written));
    }

    private static CellReading similar(ColumnType.Coded list, String written) {
        String sought = plain(written);
        List<CodeEntry> same = entries(list, sought, String::equals);
        List<CodeEntry> meant = same.isEmpty() && !sought.isEmpty() ? entries(list, sought, String::startsWith) : same;
        if (meant.size() == 1) return found(meant.getFirst());
        if (meant.isEmpty() && Dash.is(sought)) return CellReading.nothing();
        String key = meant.isEmpty() ? "refused.code.unknown" : "refused.code.ambiguous";
        List<CodeEntry> named = meant.isEmpty() ? list.codes() : meant;
        String labels = Quoted.list(named.stream().map(CodeEntry::label).toList());
        return new CellReading.Unreadable(MESSAGES.say(key, Quoted.text(written), labels));
    }

    private static List<CodeEntry> entries(ColumnType.Coded list, String sought, BiPredicate<String, String> test) {
        return list.codes().stream()
                .filter(one -> words(one).anyMatch(word -> test.test(plain(word), sought)))
                .toList();
    }

    private static Optional<CodeEntry> entry(ColumnType.Coded list, Predicate<CodeEntry> test) {
        return list.codes().stream().filter(test).findFirst();
    }

    private static CellReading found(CodeEntry entry) {
        return CellReading.of(new CellValue.Coded(entry.code()));
    }

    private static Stream<String> words(CodeEntry entry) {
        return Stream.concat(Stream.of(entry.label(), entry.code()), entry.aliases().stream());
    }

    private static String plain(String word) {
        return HalfWidth.of(word).replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
