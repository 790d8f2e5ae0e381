package org.fazhi.workspace.rollover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.workspace.LastingSettings;
import org.fazhi.workspace.YearBook;

/**
 * The settings of a report for the next year (公文要素结转): what stays, and what stays but for the year it names. Days are
 * left empty, and so is the number of the document: only its year is known.
 */
record MovedSettings(YearBook last, int to) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern SERIAL = Pattern.compile("([〔\\[［【（(][0-9]{4}[〕\\]］】）)])[\\s第]{0,4}[0-9]{1,6}\\s?号");

    /** By key, in the order in which they stand on paper. */
    Map<String, String> all() {
        Map<String, String> settings = new LinkedHashMap<>(LastingSettings.of(last));
        put(
                settings,
                "report.number",
                SERIAL.matcher(moved(last.setting("report.number"))).replaceAll("$1号"));
        put(settings, "report.title", moved(last.setting("report.title")));
        put(settings, "report.attachments", moved(last.setting("report.attachments")));
        return settings;
    }

    private static void put(Map<String, String> settings, String key, String value) {
        if (!value.isBlank()) settings.put(key, value);
    }

    /** The year itself, the one before and the one after: a report of 2020 is filed in 2021. */
    private String moved(String words) {
        return YEAR.matcher(words).replaceAll(found -> {
            int year = Integer.parseInt(found.group());
            boolean near = Math.abs(year - last.year()) <= 1;
            return Matcher.quoteReplacement(near ? String.valueOf(year - last.year() + to) : found.group());
        });
    }
}
