/**
 * The words figures are made of: quantities as clerks write them (150余件, 1850余万元, 25.81%), their units, and the
 * change from one year to the next. Knows nothing of indicators, files or screens.
 */
package org.fazhi.value;
