/**
 * The window itself: header, tabs, status bar, search, start and end. Opens the workspace, builds the session and
 * every screen with plain {@code new}, and is the one package that knows all screens; what screens are made of it
 * leaves to them.
 */
package org.fazhi.desktop.shell;
