/**
 * Which column of a ledger each column of a foreign sheet stands for (列对应): by the words of its heading, by what its cells
 * hold, by the order of days. What is certain is given; what is doubtful is proposed with a reason, and somebody decides.
 */
package org.fazhi.excel.ledger.column;
