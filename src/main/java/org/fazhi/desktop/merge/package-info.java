/** Merges another PC's workspace in the window (合并窗口): what it has, line by line, and which of both is kept. Knows the workspace. */
package org.fazhi.desktop.merge;
