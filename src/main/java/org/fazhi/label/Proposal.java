package org.fazhi.label;

import org.fazhi.catalogue.Indicator;

/**
 * An indicator that a label may mean (候选指标); somebody has to choose it.
 *
 * @param score likeness between 0 and 1
 */
public record Proposal(Indicator indicator, double score) {}
