package org.fazhi.narrative.foreign;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.Proposal;

/**
 * Which indicator a figure is of (指标匹配).
 *
 * @param proposals the likeliest first; with {@link Certainty#CERTAIN} the first is meant
 */
public record FigureMatch(Certainty certainty, List<Proposal> proposals) {
    public static final FigureMatch NONE = new FigureMatch(Certainty.NONE, List.of());

    public FigureMatch {
        proposals = List.copyOf(proposals);
    }

    /** The likeliest one. */
    public Optional<Indicator> indicator() {
        return proposals.stream().findFirst().map(Proposal::indicator);
    }
}
