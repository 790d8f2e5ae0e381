/**
 * Derived figures: formulas over indicators by name and over years, what depends on what, and why there is no value.
 * Knows the catalogue, values, and of ledgers what they come to.
 */
package org.fazhi.formula;
