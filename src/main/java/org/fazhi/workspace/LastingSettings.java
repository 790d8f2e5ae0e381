package org.fazhi.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.store.year.TermOfOffice;

/** The settings of a report that stay the same from year to year (不变的公文要素). */
public final class LastingSettings {
    private static final List<String> KEYS = List.of(
            "office.district",
            "office.person",
            Operators.SETTING,
            "forms.contact",
            TermOfOffice.SETTING,
            "report.mark",
            "report.signer",
            "report.addressee",
            "report.signature",
            "report.copy_to",
            "report.issuer");

    private LastingSettings() {}

    /** Those that are set, by key. */
    public static Map<String, String> of(YearBook book) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String key : KEYS) if (!book.setting(key).isEmpty()) settings.put(key, book.setting(key));
        return settings;
    }
}
