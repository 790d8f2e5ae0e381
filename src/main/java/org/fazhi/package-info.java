/**
 * Where the program begins: the window without arguments, a command with them. Knows {@code desktop.shell}, {@code
 * cli}, and of {@code workspace} which folder is usual.
 */
package org.fazhi;
