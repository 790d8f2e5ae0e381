/**
 * Makes the rows of the example's ledgers (示例台账): files say how many rows of which kind there are and what is drawn for
 * their columns, and the same rows come of them every time.
 */
package org.fazhi.workspace.example.rows;
