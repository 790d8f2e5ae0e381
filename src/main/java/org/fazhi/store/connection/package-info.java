/**
 * The open database: connections that are put right where the engine has shut them, steps in one transaction each, and
 * readers of their own. What is written and read is for the packages above it.
 */
package org.fazhi.store.connection;
