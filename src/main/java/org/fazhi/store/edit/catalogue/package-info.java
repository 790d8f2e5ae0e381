/**
 * Turns an edited catalogue into the rows that differ, refuses what would leave figures or texts behind, and has names,
 * formulas and units of measure follow.
 */
package org.fazhi.store.edit.catalogue;
