/**
 * Widgets that know no feature: the entry grid, dialogs that keep their buttons in sight, state and progress marks,
 * empty states, the error dialog, and how the window is dressed. Knows no session and no screen.
 */
package org.fazhi.desktop.control;
