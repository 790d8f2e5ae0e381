/**
 * A ledger's cells held in memory by column (列存), so that a million rows are filtered and sorted in a fraction of the time
 * that the database needs to read them once. It holds what conditions and orders ask for; rows that are shown are read
 * from the database. Not thread-safe: one thread reads ledgers.
 */
package org.fazhi.store.ledger.memory;
