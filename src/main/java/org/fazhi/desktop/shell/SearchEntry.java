package org.fazhi.desktop.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.check.Place;
import org.fazhi.desktop.Navigator;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.workspace.YearBook;

/**
 * Something the search can find (搜索结果).
 *
 * @param kind what it is, as a word: 指标
 * @param detail where it belongs
 * @param words everything it is found by
 */
record SearchEntry(String kind, String title, String detail, List<String> words, Target target) {
    private static final Messages MESSAGES = Messages.of(SearchEntry.class);

    /** Where it leads. */
    sealed interface Target {
        void open(Navigator navigator);
    }

    record ToScreen(String code) implements Target {
        @Override
        public void open(Navigator navigator) {
            navigator.open(code);
        }
    }

    record ToPlace(Place place) implements Target {
        @Override
        public void open(Navigator navigator) {
            navigator.go(place);
        }
    }

    /** Words in the text of a place. */
    record ToWords(Place place, String words) implements Target {
        @Override
        public void open(Navigator navigator) {
            navigator.go(place, words);
        }
    }

    /** Only says something. */
    record Nowhere() implements Target {
        @Override
        public void open(Navigator navigator) {}
    }

    /** A line between results, such as the heading of a group. */
    static SearchEntry remark(String words) {
        return new SearchEntry("", words, "", List.of(), new Nowhere());
    }

    boolean isResult() {
        return !(target instanceof Nowhere);
    }

    record ToCommand(Runnable command) implements Target {
        @Override
        public void open(Navigator navigator) {
            command.run();
        }
    }

    /** What is done with years as a whole, found by its name. */
    static List<SearchEntry> commands(ShellActions actions) {
        return List.of(
                command("search.command.new-year", actions::newYear),
                command("search.command.remove-year", actions::removeYear),
                command("search.command.backups", actions::backups));
    }

    private static SearchEntry command(String key, Runnable command) {
        return entry("search.command", MESSAGES.say(key), "", Stream.of(), new ToCommand(command));
    }

    /** Everything there is to find by name in a year. */
    static List<SearchEntry> of(YearBook book, List<ScreenTab> tabs) {
        List<SearchEntry> all = new ArrayList<>();
        for (ScreenTab tab : tabs) {
            all.add(entry("search.screen", tab.title(), tab.number(), Stream.of(), new ToScreen(tab.code())));
        }
        book.catalogue()
                .areas()
                .forEach(area -> area.items().stream()
                        .filter(item -> !item.retired())
                        .forEach(item -> all.add(entry(
                                "search.item",
                                item.name(),
                                area.tab(),
                                Stream.of(item.heading()),
                                place(Place.Kind.TEXT, item.code(), item.name())))));
        book.catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(book.year()))
                .forEach(one -> all.add(entry(
                        "search.indicator",
                        one.name(),
                        itemName(book, one.workItem()),
                        one.aliases().stream(),
                        place(Place.Kind.INDICATOR, one.code(), one.name()))));
        book.catalogue()
                .ledgersInUse()
                .forEach(ledger -> all.add(entry(
                        "search.ledger",
                        ledger.name(),
                        itemName(book, ledger.workItem()),
                        Stream.of(),
                        place(Place.Kind.LEDGER, ledger.code(), ledger.name()))));
        book.catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(book.year()))
                .forEach(unit -> all.add(entry(
                        "search.unit",
                        unit.name(),
                        unit.kind().label(),
                        Stream.concat(Stream.of(unit.shortName()), unit.aliases().stream()),
                        place(Place.Kind.UNIT, unit.code(), unit.name()))));
        return List.copyOf(all);
    }

    private static SearchEntry entry(String kind, String title, String detail, Stream<String> others, Target target) {
        return new SearchEntry(
                MESSAGES.say(kind),
                title,
                detail,
                Stream.concat(Stream.of(title), others).toList(),
                target);
    }

    private static Target place(Place.Kind kind, String code, String label) {
        return new ToPlace(new Place(kind, code, label));
    }

    private static String itemName(YearBook book, String workItem) {
        return book.catalogue().workItem(workItem).map(item -> item.name()).orElse("");
    }

    /** What the query finds, the closest first: titles that begin with it, that hold it, then initials and other names. */
    static List<SearchEntry> find(List<SearchEntry> all, String query) {
        String wanted = query.strip();
        if (wanted.isEmpty()) return List.of();
        return all.stream()
                .flatMap(entry -> entry.rank(wanted).stream().map(rank -> new Ranked(rank, entry)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::entry)
                .toList();
    }

    private record Ranked(int rank, SearchEntry entry) {}

    private Optional<Integer> rank(String query) {
        if (title.equals(query)) return Optional.of(0);
        if (title.startsWith(query)) return Optional.of(1);
        if (title.contains(query)) return Optional.of(2);
        if (Pinyin.initials(title).startsWith(query.toLowerCase(java.util.Locale.ROOT))) return Optional.of(3);
        if (Pinyin.matches(title, query)) return Optional.of(4);
        return words.stream().anyMatch(word -> Pinyin.matches(word, query)) ? Optional.of(5) : Optional.empty();
    }
}
