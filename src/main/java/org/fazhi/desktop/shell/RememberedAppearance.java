package org.fazhi.desktop.shell;

import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.fazhi.desktop.control.Appearance.Theme;

/** Theme, font size and row height come back as they were left. */
record RememberedAppearance(WindowMemory memory) {

    void follow(Appearance appearance) {
        memory.recall("theme").map(Theme::valueOf).ifPresent(appearance.themeProperty()::set);
        memory.recall("font").map(FontSize::valueOf).ifPresent(appearance.fontSizeProperty()::set);
        memory.recall("compact").map(Boolean::valueOf).ifPresent(appearance.compactRowsProperty()::set);
        memory.follow("theme", appearance.themeProperty());
        memory.follow("font", appearance.fontSizeProperty());
        memory.follow("compact", appearance.compactRowsProperty());
    }
}
