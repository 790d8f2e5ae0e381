/**
 * Derived figures: formulas over indicators by name and over years, what depends on what, and why there is no value.
 * Knows the catalogue and values.
 */
package org.fazhi.formula;
