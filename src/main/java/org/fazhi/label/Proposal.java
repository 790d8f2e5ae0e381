package org.fazhi.label;

import org.fazhi.catalogue.Indicator;

/**
 * An indicator that a label may mean (候选指标); somebody has to choose it.
 *
 * @param score how much speaks for it, between 0 and 1
 * @param reason what speaks for it, in words
 */
public record Proposal(Indicator indicator, double score, String reason) {

    /** One for which only its likeness speaks. */
    public Proposal(Indicator indicator, double score) {
        this(indicator, score, "");
    }
}
