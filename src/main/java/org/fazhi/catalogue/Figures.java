package org.fazhi.catalogue;

import java.util.Optional;

/** Answers what every indicator amounts to; checks, texts, tables and the dashboard ask only it. */
public interface Figures {

    /** The district's figure; {@link Figure.Missing} where there is none. The indicator is that of the year asked. */
    Optional<Figure> figure(String indicatorCode, int year);

    /** The figure one reporting unit gave for a collected indicator. */
    Optional<Figure> figure(String indicatorCode, int year, String unitCode);
}
