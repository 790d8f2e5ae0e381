package org.fazhi.store.edit;

import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.store.year.TermOfOffice;

/** What the settings of a report are called in the history. */
final class SettingNames {
    private static final Messages MESSAGES = Messages.of(SettingNames.class);
    private static final Set<String> NAMED = Set.of(
            "report.mark",
            "report.number",
            "report.signer",
            "report.title",
            "report.addressee",
            "report.signature",
            "report.date",
            "report.copy_to",
            "report.issuer",
            "report.issued",
            "report.attachments",
            "report.opening",
            "report.closing",
            "office.district",
            "office.person",
            "office.operators",
            "office.ledger_sheets",
            "forms.due",
            "forms.contact",
            TermOfOffice.SETTING);

    private SettingNames() {}

    static String of(String key) {
        return NAMED.contains(key) ? MESSAGES.say("setting." + key) : MESSAGES.say("setting.other");
    }
}
