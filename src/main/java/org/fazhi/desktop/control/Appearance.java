package org.fazhi.desktop.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the program looks (外观): theme, font size and row height, followed by every scene it dresses. */
public final class Appearance {
    /** Light or dark (浅色、深色). */
    public enum Theme {
        LIGHT,
        DARK
    }

    /** The font size setting (字号); the whole type scale follows it. */
    public enum FontSize {
        SMALL(13),
        STANDARD(14),
        LARGE(16),
        HUGE(18);

        private final int pixels;

        FontSize(int pixels) {
            this.pixels = pixels;
        }

        public int pixels() {
            return pixels;
        }

        /** How much larger than at the standard size all is that goes with the words. */
        public double growth() {
            return (double) pixels / STANDARD.pixels;
        }
    }

    /** The families tried in turn: Windows, then what Linux offices have. JavaFX takes one family, not a list. */
    private static final List<String> FONT_CHAIN = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "PingFang SC");

    private static final Pattern PIXELS = Pattern.compile("(?<!\\d)(\\d+)px");
    private static final String ICONS = read("icons.css");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<FontSize> fontSize = new SimpleObjectProperty<>(FontSize.STANDARD);
    private final BooleanProperty compactRows = new SimpleBooleanProperty(false);
    private final ObservableList<String> sheets = FXCollections.observableArrayList();

    public Appearance() {
        theme.subscribe(this::applyTheme);
        fontSize.addListener((_, _, _) -> restyle());
        compactRows.addListener((_, _, _) -> restyle());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<FontSize> fontSizeProperty() {
        return fontSize;
    }

    /** Rows of 28 px instead of 32. */
    public BooleanProperty compactRowsProperty() {
        return compactRows;
    }

    /** Gives the scene the program's style sheets, now and after each change of the settings. */
    public void dress(Scene scene) {
        Growth.follow(scene, this);
        Hint.whereWordsAreCut(scene);
        scene.getStylesheets().setAll(sheets);
        sheets.subscribe(() -> scene.getStylesheets().setAll(sheets));
    }

    /** Height of a table row in pixels, following the font size. */
    public double rowHeight() {
        double base = compactRows.get() ? 28 : 32;
        return Math.round(base * growth());
    }

    double growth() {
        return Math.max(1, fontSize.get().growth());
    }

    private void applyTheme(Theme chosen) {
        Application.setUserAgentStylesheet(
                chosen == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        restyle();
    }

    private void restyle() {
        List<String> chosen = new ArrayList<>();
        chosen.add(sheet("fazhi.css"));
        chosen.add(sheet("focus.css"));
        if (theme.get() == Theme.DARK) chosen.add(sheet("dark.css"));
        chosen.add(typeScale());
        sheets.setAll(chosen);
    }

    /** A sheet rather than a style on the root, because pop-ups take their owner's sheets but not its root's style. */
    private String typeScale() {
        String css = ".root{-fx-font-size:%dpx;%s}.table-view{-fx-fixed-cell-size:%.0fpx;}"
                .formatted(
                        fontSize.get().pixels(),
                        family().map(name -> "-fx-font-family:\"" + name + "\";")
                                .findFirst()
                                .orElse(""),
                        rowHeight());
        byte[] bytes = (css + icons()).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private String icons() {
        return PIXELS.matcher(ICONS)
                .replaceAll(size -> Math.round(
                                Integer.parseInt(size.group(1)) * fontSize.get().growth())
                        + "px");
    }

    private static String read(String sheet) {
        try (InputStream stream = Appearance.class.getResourceAsStream("/org/fazhi/desktop/" + sheet)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> family() {
        return FONT_CHAIN.stream().filter(name -> Font.font(name).getFamily().equals(name));
    }

    /** Whether any font of the chain is there; without one Chinese would be drawn as boxes or by chance. */
    public static boolean hasChineseFont() {
        return family().findAny().isPresent();
    }

    private static String sheet(String name) {
        return Appearance.class.getResource("/org/fazhi/desktop/" + name).toExternalForm();
    }
}
