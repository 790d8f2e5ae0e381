package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.List;

/**
 * What could be read of a foreign document (外来文字), in order.
 *
 * @param name of the file, or what stands for one
 * @param leftOut what was not read, each as a Chinese sentence
 */
public record ForeignText(String name, List<ForeignLine> lines, List<String> leftOut) {
    public ForeignText {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** A text without tables. */
    public static ForeignText of(String name, String text) {
        List<ForeignLine> lines = new ArrayList<>();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1))
            if (!line.isBlank())
                lines.add(new ForeignLine(
                        lines.size() + 1, line.strip(), line.strip().contains("\t")));
        return new ForeignText(name, lines, List.of());
    }
}
