/**
 * What a ledger (台账) is: its columns, the rows' values, the rules they keep, filters over them and what is counted from
 * them. It knows values and units by code only, neither tables nor screens, so that a new ledger is a line of data.
 */
package org.fazhi.ledger;
