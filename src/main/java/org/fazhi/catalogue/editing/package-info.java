/**
 * A catalogue edited by the office: every operation answers with the new catalogue or with one sentence why not. Taking
 * over the ledger of another office, and telling what would differ, is an edit like the others.
 */
package org.fazhi.catalogue.editing;
