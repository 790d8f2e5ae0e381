package org.fazhi.desktop.figure;

import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;

/** Takes back what was given in place of a counted figure, so that the count holds again (改回台账统计数). */
public final class CountAgain {
    private CountAgain() {}

    public static Edit edit(Figure overridden) {
        return new Edit.SetFigure(
                overridden.year(),
                overridden.indicator().code(),
                Optional.empty(),
                Optional.empty(),
                new Origin.Keyboard(),
                Messages.of(CountAgain.class).say("provenance.restore"));
    }
}
