package org.fazhi.desktop;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.fazhi.desktop.control.Appearance.Theme;

/**
 * Leaves pictures of every page and dialog in target/screens, on screens of several sizes: to be looked at, which no test
 * does. It is started by pictures.sh.
 */
final class Gallery extends WindowTour {
    private static final int ALL = Integer.MAX_VALUE;

    private record Screen(String name, Pictures.Variant variant) {}

    private static final List<Screen> SCREENS = Stream.of(Theme.values())
            .flatMap(theme -> Stream.of(
                    screen("1366", 1366, 768, 1, theme, FontSize.STANDARD),
                    screen("1920", 1920, 1080, 1, theme, FontSize.STANDARD),
                    screen("2560", 2560, 1440, 1, theme, FontSize.STANDARD),
                    screen("150", 1366, 768, 1.5, theme, FontSize.STANDARD),
                    screen("huge", 1366, 768, 1, theme, FontSize.HUGE)))
            .toList();

    private static Screen screen(String name, int width, int height, double scale, Theme theme, FontSize font) {
        return new Screen(
                theme == Theme.DARK ? name + " dark" : name, new Pictures.Variant(width, height, scale, theme, font));
    }

    /** @param names of the screens, all when there are none */
    public static void main(String[] names) throws TimeoutException {
        makeExample();
        List<String> wanted = List.of(names);
        for (Screen screen : SCREENS) {
            if (wanted.isEmpty() || wanted.contains(screen.name())) new Gallery().draw(screen);
        }
        System.exit(0);
    }

    private void draw(Screen screen) throws TimeoutException {
        openWindow();
        interact(() -> pictures().take(screen.variant()));
        Consumer<String> save = name -> {
            interact(() -> pictures().fit(screen.variant()));
            settle();
            interact(() -> pictures().save(screen.name() + "/" + name, screen.variant()));
        };
        tour(ALL, save);
        arrival(save);
        closeWindow();
    }
}
