package org.fazhi.workspace.example.rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fazhi.language.Messages;

/** Names of no real person (虚构姓名). */
final class MadeUpNames {
    private static final Messages MESSAGES = Messages.of(MadeUpNames.class);

    private final Random random;
    private final List<String> surnames = characters("surnames");
    private final List<String> given = characters("given_names");

    MadeUpNames(Random random) {
        this.random = random;
    }

    /** So many different ones. */
    List<String> names(int different) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < different) names.add(name());
        return List.copyOf(names);
    }

    private String name() {
        String second = random.nextInt(3) == 0 ? "" : one(given);
        return one(surnames) + one(given) + second;
    }

    private String one(List<String> characters) {
        return characters.get(random.nextInt(characters.size()));
    }

    private static List<String> characters(String key) {
        return MESSAGES.say(key).codePoints().mapToObj(Character::toString).toList();
    }
}
