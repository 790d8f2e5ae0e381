package org.fazhi.desktop.settings;

import java.util.Optional;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;

/** What is typed into the settings of a year and not kept (设置草稿). */
record SettingDrafts(Drafts drafts, int year) {

    /** What an earlier sitting left of a setting. One that says what is stored has come too late to be a draft. */
    Optional<Draft> of(ReportSetting setting, String stored) {
        if (drafts.of(place(setting))
                .filter(draft -> draft.text().equals(stored))
                .isPresent()) forget(setting);
        return drafts.of(place(setting));
    }

    void keep(ReportSetting setting, String name, String text, String stored) {
        drafts.keep(place(setting), name, text, stored);
    }

    void forget(ReportSetting setting) {
        drafts.forget(place(setting));
    }

    private DraftPlace place(ReportSetting setting) {
        return new DraftPlace(year, DraftPlace.Kind.SETTING, setting.key());
    }
}
