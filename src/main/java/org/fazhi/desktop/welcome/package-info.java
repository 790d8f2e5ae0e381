/** What the window shows while the workspace keeps no year yet: the ways to begin. */
package org.fazhi.desktop.welcome;
