/**
 * What the window shows while the workspace keeps no year yet: the ways to begin. Each way belongs to another
 * package, the new year to the settings and the sheet of last year to the wizard; here they are only offered.
 */
package org.fazhi.desktop.welcome;
