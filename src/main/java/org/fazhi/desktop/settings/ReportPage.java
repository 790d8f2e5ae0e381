package org.fazhi.desktop.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;

/** Settings that are kept as soon as their field is left (报告、办公室); for the report with a preview of its top. */
final class ReportPage extends BorderPane implements SettingsPage {
    private static final Messages MESSAGES = Messages.of(ReportPage.class);

    private final Session session;
    private final ReportForm form;

    private ReportPage(Session session, List<ReportSetting.Group> groups) {
        this.session = session;
        this.form = new ReportForm(groups, key -> session.book().setting(key));
        form.setDisable(session.book().locked());
        form.whenLeft(this::keep);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
    }

    static ReportPage report(Session session) {
        ReportPage page = new ReportPage(
                session,
                List.of(
                        ReportSetting.Group.HEADER,
                        ReportSetting.Group.OPENING,
                        ReportSetting.Group.ENDING,
                        ReportSetting.Group.COLOPHON));
        HeaderPreview preview = new HeaderPreview();
        page.form.whenTyped(() -> preview.show(page.form.values()));
        BorderPane.setMargin(preview, new Insets(0, 0, 16, 0));
        page.setTop(preview);
        return page;
    }

    static ReportPage office(Session session) {
        return new ReportPage(session, List.of(ReportSetting.Group.OFFICE));
    }

    /** Saves what differs from what is kept, as one step. */
    @Override
    public void keep() {
        if (session.book().locked()) return;
        Map<ReportSetting, String> changed = changed();
        List<Edit> edits = new ArrayList<>();
        changed.forEach(
                (setting, value) -> edits.add(new Edit.SetSetting(session.book().year(), setting.key(), value)));
        if (edits.size() == 1) session.apply(edits.getFirst());
        if (edits.size() > 1) session.apply(new Edit.Batch(session.book().year(), MESSAGES.say("kept"), edits));
    }

    private Map<ReportSetting, String> changed() {
        Map<ReportSetting, String> changed = new EnumMap<>(form.values());
        changed.entrySet()
                .removeIf(entry -> entry.getValue()
                        .equals(session.book().setting(entry.getKey().key())));
        return changed;
    }
}
