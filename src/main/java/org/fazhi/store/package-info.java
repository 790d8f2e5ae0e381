/**
 * Keeps a workspace in an H2 database through jOOQ; the only packages that know SQL. What all of them share stands here:
 * how SQL is said to the engine, what its failures mean, and refusals.
 */
package org.fazhi.store;
