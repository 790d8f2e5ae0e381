/**
 * The version of the tables, and the migrations that bring a database up to it. Knows the tables of every version and the
 * catalogues shipped with the program; it is called before anything else reads the database.
 */
package org.fazhi.store.migration;
