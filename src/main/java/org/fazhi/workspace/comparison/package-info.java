/**
 * What differs between two versions of a year's report (比较): two filings, a filing and the draft of now, this year and last
 * year's; paragraph by paragraph with the words changed, and figure by figure. It only reads.
 */
package org.fazhi.workspace.comparison;
