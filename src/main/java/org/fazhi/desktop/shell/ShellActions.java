package org.fazhi.desktop.shell;

import org.fazhi.desktop.Session;

/** What the header's menus, the keys and the tabs start. */
final class ShellActions {
    ShellActions(Session session) {}
}
