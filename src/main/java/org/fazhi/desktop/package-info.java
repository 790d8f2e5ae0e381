/**
 * The window in JavaFX. This package itself holds only what every screen shares: the session, the screens' contract and
 * the way from one place to another. Knows {@code workspace} and below.
 */
package org.fazhi.desktop;
