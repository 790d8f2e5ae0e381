package org.fazhi.desktop.entry;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Drop-down lists of things that have a name (下拉选择). */
public final class Choices {

    /** A list with the thing chosen that fits, the first one where none does. */
    public static <T> ComboBox<T> of(List<T> things, Function<T, String> name, Predicate<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(things);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : name.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                return things.stream()
                        .filter(thing -> name.apply(thing).equals(typed))
                        .findFirst()
                        .orElse(null);
            }
        });
        things.stream()
                .filter(chosen)
                .findFirst()
                .or(() -> things.stream().findFirst())
                .ifPresent(box::setValue);
        return box;
    }

    private Choices() {}
}
