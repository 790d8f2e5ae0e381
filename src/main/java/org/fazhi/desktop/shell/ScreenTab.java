package org.fazhi.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.area.AreaScreen;
import org.fazhi.desktop.check.CheckScreen;
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
 * @param mark short word for narrow windows, where a tab has no number
 */
record ScreenTab(String code, String number, String title, String mark, Supplier<Screen> screen) {
    private static final Messages MESSAGES = Messages.of(ScreenTab.class);

    /** The tabs of a year in order: 总览, the areas of its catalogue, 存在问题, 下年要点, 校核, 报告. */
    static List<ScreenTab> of(Session session, Catalogue catalogue) {
        List<ScreenTab> tabs = new ArrayList<>();
        tabs.add(screen(ScreenDeck.OVERVIEW, () -> new DashboardScreen(session)));
        int number = 0;
        for (Area area : catalogue.areas()) {
            String numeral = ChineseNumeral.of(++number);
            tabs.add(new ScreenTab(
                    area.code(), numeral, area.tab(), numeral, () -> new AreaScreen(session, area.code())));
        }
        tabs.add(screen(ScreenDeck.PROBLEMS, () -> new PointsScreen(session, ReportPoint.Chapter.PROBLEMS)));
        tabs.add(screen(ScreenDeck.NEXT_YEAR, () -> new PointsScreen(session, ReportPoint.Chapter.NEXT_YEAR)));
        tabs.add(screen(ScreenDeck.CHECK, () -> new CheckScreen(session)));
        tabs.add(screen(ScreenDeck.REPORT, () -> new ReportScreen(session)));
        return List.copyOf(tabs);
    }

    private static ScreenTab screen(String code, Supplier<Screen> screen) {
        return new ScreenTab(code, "", MESSAGES.say("tab." + code), MESSAGES.say("tab." + code + ".mark"), screen);
    }
}
