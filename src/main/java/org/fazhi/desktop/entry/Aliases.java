package org.fazhi.desktop.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;

/** Other names as one typed line (别名), parted by 、 or a comma or semicolon of either width. */
public final class Aliases {
    private static final Messages MESSAGES = Messages.of(Aliases.class);
    private static final Pattern BETWEEN = Pattern.compile(MESSAGES.say("aliases.between"));

    public static String join(List<String> aliases) {
        return String.join(MESSAGES.say("aliases.joint"), aliases);
    }

    /** Those there were while the line says nothing else: one from a file may hold a mark that parts typed ones. */
    public static List<String> split(String typed, List<String> before) {
        return typed.equals(join(before)) ? before : split(typed);
    }

    public static List<String> split(String typed) {
        return BETWEEN.splitAsStream(typed)
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    private Aliases() {}
}
