package org.fazhi.narrative.foreign;

import org.fazhi.narrative.recognise.RecognisedFigure;

/**
 * A figure of a foreign text where it stands (报告里的数).
 *
 * @param line where it is
 * @param figure with its place in that line
 */
public record PlacedFigure(OutlinedLine line, RecognisedFigure figure) {

    public String snippet() {
        return figure.snippet(line.line().text());
    }
}
