/**
 * Widgets that know no feature: panels, marks of a state, empty states, pickers, and how the window is dressed. Knows no
 * session and no screen; the entry grid, the dialogs and the charts are rooms of their own.
 */
package org.fazhi.desktop.control;
