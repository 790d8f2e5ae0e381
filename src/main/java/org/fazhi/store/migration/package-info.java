/** The version of the tables, and the migrations that bring a database up to it. */
package org.fazhi.store.migration;
