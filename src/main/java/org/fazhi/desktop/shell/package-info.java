/**
 * The window itself: header, tabs, status bar, search, start and end. Builds the session and every screen with plain
 * {@code new}, and is the one package that knows them all.
 */
package org.fazhi.desktop.shell;
