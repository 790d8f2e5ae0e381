package org.fazhi.value;

import java.util.regex.Pattern;

/** The dash or stroke that clerks put into a cell in which nothing is to be said (横线). */
public final class Dash {
    private static final Pattern DASHES = Pattern.compile("[-—–―─/\\\\]+");

    private Dash() {}

    /** Whether a text in half width is nothing else. */
    public static boolean is(String narrow) {
        return DASHES.matcher(narrow).matches();
    }
}
