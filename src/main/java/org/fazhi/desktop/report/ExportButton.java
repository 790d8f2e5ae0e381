package org.fazhi.desktop.report;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.SaveTarget;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.filing.ReportExport.Purpose;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Exports the report (导出报告); as long as something blocks filing, only a draft with a visible mark. */
final class ExportButton extends Button {
    private static final Messages MESSAGES = Messages.of(ExportButton.class);

    private final Session session;
    private final SaveTarget target;
    private boolean draft;

    ExportButton(Session session, SaveTarget target) {
        super("", new FontIcon(Material2AL.GET_APP));
        this.session = session;
        this.target = target;
        setId("report-export");
        getStyleClass().add("accent");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> export());
        draftOnly(false);
    }

    void draftOnly(boolean blocked) {
        draft = blocked;
        setText(MESSAGES.say(blocked ? "export.draft" : "export"));
        setTooltip(blocked ? new Tooltip(MESSAGES.say("export.draft.explained")) : null);
    }

    private void export() {
        session.keepEverything();
        String name = MESSAGES.say(
                draft ? "export.name.draft" : "export.name",
                session.book().setting("office.district"),
                session.book().year());
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("export.title"), name, MESSAGES.say("export.kind"));
        target.ask(session.window(), wanted).ifPresent(this::write);
    }

    private void write(Path file) {
        YearBook book = session.book();
        Purpose purpose = draft ? Purpose.DRAFT : Purpose.FILING;
        session.run(
                MESSAGES.say("export.job"),
                _ -> {
                    new ReportExport(session.workspace()).write(book, file, purpose);
                    return file;
                },
                written -> session.say(MESSAGES.say("exported", written)));
    }
}
