/**
 * Where the program begins: the window without arguments, a command with them. Knows only {@code desktop} and
 * {@code cli}.
 */
package org.fazhi;
