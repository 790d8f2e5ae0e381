/**
 * Checks over a year: rules as data, findings, and the explanations with which an office lets a warning stand. Knows
 * the catalogue, figures and ledgers; what it needs to know of texts is told to it.
 */
package org.fazhi.check;
