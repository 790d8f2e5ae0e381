package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.language.Messages;

/**
 * Who is at the desk (操作人): names, which bring no rights. The one chosen stands in every step that is done from then on.
 * The list is a setting that goes on from year to year. Calls may be made from any thread.
 */
public final class Operators {
    /** The list, a name in each line. */
    public static final String SETTING = "office.operators";

    /** Who enters where nobody was chosen. */
    private static final String PERSON = "office.person";

    private static final int LONGEST = 40;

    private final PresentYears present;
    private volatile Optional<String> chosen = Optional.empty();

    Operators(PresentYears present) {
        this.present = present;
    }

    /** From now on this one does what is done; refused is what cannot be a name. */
    public void choose(String name) {
        Messages messages = Messages.of(Operators.class);
        String named = name.strip();
        if (named.isEmpty()) throw new Refused(messages.say("operator.empty"));
        boolean isLine = named.codePoints().noneMatch(Character::isISOControl);
        if (!isLine || named.length() > LONGEST) throw new Refused(messages.say("operator.long", LONGEST));
        chosen = Optional.of(named);
    }

    /** The one chosen, else the person named in the newest year's settings, else the user of the computer. */
    public String now() {
        List<Integer> years = present.years();
        return years.isEmpty() ? chosen.orElseGet(Operators::user) : in(years.getLast());
    }

    /** The same for what is done in a year; one that is being begun has no settings yet. */
    String in(int year) {
        List<Integer> years = present.years();
        int asked = years.contains(year) || years.isEmpty() ? year : years.getLast();
        return chosen.or(() -> setting(asked, PERSON).findFirst()).orElseGet(Operators::user);
    }

    /** Who may be chosen, those of the newest year first; never nobody. */
    public List<String> names() {
        Stream<String> listed = present.years().reversed().stream()
                .flatMap(year -> Stream.concat(setting(year, SETTING), setting(year, PERSON)));
        List<String> names = Stream.concat(listed, chosen.stream()).distinct().collect(Collectors.toList());
        return names.isEmpty() ? List.of(user()) : names;
    }

    private Stream<String> setting(int year, String key) {
        return present.now().book(year).stream()
                .flatMap(book -> book.setting(key).lines())
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    static String user() {
        return System.getProperty("user.name");
    }
}
