package org.fazhi.label;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;

/**
 * What a label was found to mean (匹配结果).
 *
 * @param certain the indicator that is certainly meant
 * @param byHand whether somebody chose it
 * @param proposals those that may be meant where none is certain, the likeliest first
 */
public record LabelMatch(Optional<Indicator> certain, boolean byHand, List<Proposal> proposals) {
    /** Nothing is known of the label. */
    public static final LabelMatch NONE = new LabelMatch(Optional.empty(), false, List.of());

    public LabelMatch {
        proposals = List.copyOf(proposals);
    }
}
