package org.fazhi.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.area.AreaScreen;
import org.fazhi.desktop.area.ChapterScreen;
import org.fazhi.desktop.check.CheckScreen;
import org.fazhi.desktop.collection.CollectionScreen;
import org.fazhi.desktop.dashboard.DashboardScreen;
import org.fazhi.desktop.points.PointsScreen;
import org.fazhi.desktop.report.ReportScreen;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;

/**
 * A tab of the window before its screen is built (页签).
 *
 * @param number as it stands before the name: 一; empty for screens that are no area
 * @param mark its name in two characters, for narrow windows
 * @param keys what opens it from anywhere in the window
 */
record ScreenTab(
        String code,
        String number,
        String title,
        String mark,
        Optional<KeyCodeCombination> keys,
        Supplier<Screen> screen) {
    private static final Messages MESSAGES = Messages.of(ScreenTab.class);

    private static final int MARK = 2;
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    /** The tabs of a year in order: 总览, the areas of its catalogue, the other chapters of its report, 下发与回收, 校核, 报告. */
    static List<ScreenTab> of(Session session, Catalogue catalogue) {
        List<ScreenTab> tabs = new ArrayList<>();
        tabs.add(screen(ScreenDeck.OVERVIEW, control(KeyCode.DIGIT0), () -> new DashboardScreen(session)));
        int number = 0;
        for (Area area : catalogue.areasInUse()) {
            String numeral = ChineseNumeral.of(++number);
            Optional<KeyCodeCombination> keys =
                    DIGITS.stream().skip(number - 1).findFirst().map(ScreenTab::control);
            tabs.add(new ScreenTab(
                    area.code(),
                    numeral,
                    area.tab(),
                    mark(area, catalogue),
                    keys,
                    () -> new AreaScreen(session, area.code())));
        }
        catalogue.chaptersInUse().stream()
                .flatMap(chapter -> of(session, chapter).stream())
                .forEach(tabs::add);
        tabs.add(screen(ScreenDeck.COLLECTION, alt(KeyCode.H), () -> new CollectionScreen(session)));
        tabs.add(screen(ScreenDeck.CHECK, alt(KeyCode.J), () -> new CheckScreen(session)));
        tabs.add(screen(ScreenDeck.REPORT, alt(KeyCode.B), () -> new ReportScreen(session)));
        return List.copyOf(tabs);
    }

    /** The tab of a chapter that does not consist of areas. */
    private static Optional<ScreenTab> of(Session session, Chapter chapter) {
        return switch (chapter.content()) {
            case AREAS -> Optional.empty();
            case PROBLEMS ->
                Optional.of(screen(
                        ScreenDeck.PROBLEMS,
                        alt(KeyCode.W),
                        () -> new PointsScreen(session, ReportPoint.Chapter.PROBLEMS)));
            case NEXT_YEAR ->
                Optional.of(screen(
                        ScreenDeck.NEXT_YEAR,
                        alt(KeyCode.Y),
                        () -> new PointsScreen(session, ReportPoint.Chapter.NEXT_YEAR)));
            case TEXT -> Optional.of(written(session, chapter));
        };
    }

    private static ScreenTab written(Session session, Chapter chapter) {
        String heading = chapter.headingFor(session.book().year());
        return new ScreenTab(
                ChapterScreen.codeOf(chapter.code()),
                "",
                heading,
                heading.substring(0, Math.min(MARK, heading.length())),
                Optional.empty(),
                () -> new ChapterScreen(session, chapter.code()));
    }

    /** The first two characters of an area's name, or the last where another area begins with the same. */
    private static String mark(Area area, Catalogue catalogue) {
        String name = area.tab();
        if (name.length() <= MARK) return name;
        String first = name.substring(0, MARK);
        boolean shared = catalogue.areasInUse().stream()
                .anyMatch(other -> other != area && other.tab().startsWith(first));
        return shared ? name.substring(name.length() - MARK) : first;
    }

    private static KeyCodeCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** The first letter, as it is spoken, of what is most its own: 问题, 要点, 回收, 校核, 报告. */
    private static KeyCodeCombination alt(KeyCode initial) {
        return new KeyCodeCombination(initial, KeyCombination.ALT_DOWN);
    }

    private static ScreenTab screen(String code, KeyCodeCombination keys, Supplier<Screen> screen) {
        return new ScreenTab(
                code,
                "",
                MESSAGES.say("tab." + code),
                MESSAGES.say("tab." + code + ".mark"),
                Optional.of(keys),
                screen);
    }

    /** Its name with the keys that open it. */
    String hint() {
        return keys.map(one -> MESSAGES.say("tab.tooltip", title, one.getDisplayText()))
                .orElse(title);
    }

    boolean isOpenedBy(KeyEvent event) {
        return keys.filter(one -> one.match(event)).isPresent();
    }
}
