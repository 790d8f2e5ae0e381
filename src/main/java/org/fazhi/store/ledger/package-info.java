/**
 * The rows of ledgers (台账记录) in SQL: typed tables made and widened from definitions, conditions as SQL, pages, totals
 * and counts. It knows ledgers and the database, but no year's catalogue and no step; those are the store's.
 */
package org.fazhi.store.ledger;
