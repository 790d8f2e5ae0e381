package org.fazhi.language;

/** As much of a text as there is room for (摘录). */
public final class Excerpt {
    private static final Messages MESSAGES = Messages.of(Excerpt.class);

    private Excerpt() {}

    /** The text, or its beginning and … where it has more characters than that; none of them is cut in two. */
    public static String of(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /** What stands where a text is empty. */
    public static String ofNothing() {
        return MESSAGES.say("nothing");
    }
}
