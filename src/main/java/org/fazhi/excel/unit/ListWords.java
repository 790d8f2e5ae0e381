package org.fazhi.excel.unit;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fazhi.label.Label;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** The words of lists of units (名单用语): headings of columns, kinds, and what names end in. */
public final class ListWords {
    private static final Messages MESSAGES = Messages.of(ListWords.class);
    private static final Map<UnitKind, Set<String>> KINDS =
            byKind(List.of(UnitKind.values()), kind -> "kind." + kind.name());
    private static final Map<UnitKind, Set<String>> ENDINGS =
            byKind(List.of(UnitKind.TOWN, UnitKind.ASSOCIATION, UnitKind.GOVERNMENT), kind -> "ending." + kind.name());
    private static final Map<UnitKind, Set<String>> INSIDE =
            byKind(List.of(UnitKind.VERTICAL, UnitKind.ENFORCEMENT), kind -> "word." + kind.name());
    private static final List<String> UNIT_ENDINGS = MESSAGES.words("unit.ending");
    private static final Set<String> NO_UNITS = Set.copyOf(MESSAGES.words("not-unit"));
    private static final List<String> TITLES = MESSAGES.words("title.ending");
    private static final List<UnitKind> ASKED_BY_NAME =
            List.of(UnitKind.GOVERNMENT, UnitKind.VERTICAL, UnitKind.TOWN, UnitKind.ASSOCIATION, UnitKind.ENFORCEMENT);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** What a column of a list holds. */
    enum Role {
        FULL,
        NAME,
        SHORT,
        ALIAS,
        KIND;

        private final Set<String> words =
                new HashSet<>(MESSAGES.words("heading." + name().toLowerCase(java.util.Locale.ROOT)));
    }

    private ListWords() {}

    private static Map<UnitKind, Set<String>> byKind(List<UnitKind> kinds, Function<UnitKind, String> key) {
        Map<UnitKind, Set<String>> words = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : kinds) words.put(kind, new HashSet<>(MESSAGES.words(key.apply(kind))));
        return words;
    }

    /** What the heading says of its column. */
    static Optional<Role> role(String heading) {
        String word = Label.of(Brackets.of(heading).outside()).key();
        for (Role role : Role.values()) if (role.words.contains(word)) return Optional.of(role);
        return Optional.empty();
    }

    /** The kind that an office calls so: 区直部门, 县直部门（12个）, 二、乡镇. */
    public static Optional<UnitKind> kind(String written) {
        String word = Label.of(Brackets.of(written).outside()).key();
        return kindOf(word)
                .or(() -> kindOf(Label.of(written).key()))
                .or(() -> kindOf(withoutLevel(word)))
                .or(() -> word.endsWith("类") ? kindOf(word.substring(0, word.length() - 1)) : Optional.empty());
    }

    private static Optional<UnitKind> kindOf(String word) {
        return KINDS.entrySet().stream()
                .filter(one -> one.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Without whose they are: 区直部门, 区级部门, 区属国企. */
    private static String withoutLevel(String word) {
        String rest = word.isEmpty() || "区县市旗".indexOf(word.charAt(0)) < 0 ? word : word.substring(1);
        for (String level : List.of("委", "政府", "直属", "直", "级", "属")) {
            if (kindOf(rest).isPresent()) return rest;
            if (rest.startsWith(level)) rest = rest.substring(level.length());
        }
        return rest;
    }

    /** What kind a unit of this name usually is. */
    public static UnitKind kindByName(String name) {
        for (UnitKind kind : ASKED_BY_NAME) {
            boolean ends = ENDINGS.getOrDefault(kind, Set.of()).stream().anyMatch(name::endsWith);
            boolean holds = INSIDE.getOrDefault(kind, Set.of()).stream().anyMatch(name::contains);
            if (ends || holds) return kind;
        }
        return UnitKind.DEPARTMENT;
    }

    /** Whether a name may be of a unit at all. */
    static boolean isPossible(String name) {
        boolean written = name.codePoints().anyMatch(Character::isIdeographic);
        return written
                && SHORTEST <= name.length()
                && name.length() <= LONGEST
                && !isTotal(name)
                && role(name).isEmpty()
                && name.indexOf('：') < 0
                && name.indexOf(':') < 0;
    }

    /** Whether a text says that others were added up. */
    static boolean isTotal(String name) {
        return NO_UNITS.contains(Label.of(name).key());
    }

    /** Whether it ends as names of units do. */
    static boolean isLikely(String name) {
        return isPossible(name)
                && UNIT_ENDINGS.stream().anyMatch(name::endsWith)
                && TITLES.stream().noneMatch(name::endsWith);
    }

    static List<String> shortWords() {
        return MESSAGES.words("bracket.short");
    }

    static List<String> aliasWords() {
        return MESSAGES.words("bracket.alias");
    }
}
