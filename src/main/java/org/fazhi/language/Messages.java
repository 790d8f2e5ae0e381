package org.fazhi.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The sentences of one package (文案), from the {@code messages.properties} beside its classes. Numbers are printed
 * without grouping, as official documents do.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages of the package that the class is in. */
    public static Messages of(Class<?> anchor) {
        return new Messages(ResourceBundle.getBundle(anchor.getPackageName() + ".messages", anchor.getModule()));
    }

    /** The words of a key (用语), which are written with 、 between them. */
    public List<String> words(String key) {
        return List.of(bundle.getString(key).split("、"));
    }

    /** The sentence of a key, with {0}, {1}… filled in. A missing key is a fault of the program. */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        if (values.length == 0) return pattern;
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) words[i] = String.valueOf(values[i]);
        return MessageFormat.format(pattern, words);
    }
}
