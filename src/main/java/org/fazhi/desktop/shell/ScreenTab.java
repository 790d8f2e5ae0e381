package org.fazhi.desktop.shell;

import java.util.function.Supplier;
import org.fazhi.desktop.Screen;

/**
 * A tab of the window before its screen is built (页签).
 *
 * @param number as it stands before the name: 一; empty for screens that are no area
 * @param mark short word for narrow windows, where a tab has no number
 */
record ScreenTab(String code, String number, String title, String mark, Supplier<Screen> screen) {}
