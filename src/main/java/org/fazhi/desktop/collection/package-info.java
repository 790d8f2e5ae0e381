/**
 * What goes out to the reporting units and comes back (下发与回收): which unit is asked for what, how far its form has come,
 * and what a returned form would change before it does. It shows and asks; forms are written, read and taken by the use cases.
 */
package org.fazhi.desktop.collection;
