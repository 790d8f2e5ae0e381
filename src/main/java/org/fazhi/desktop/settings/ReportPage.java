package org.fazhi.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.NextLayout;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.AttachedLedgers;

/**
 * Settings of a year that are kept as soon as their field is left (报告、办公室); for the report with a preview of its top.
 * What is refused stays typed.
 */
final class ReportPage extends BorderPane {
    private static final Messages MESSAGES = Messages.of(ReportPage.class);

    private final Session session;
    private final int year;
    private final Runnable whenBack;
    private final ReportForm form;
    private int onTheirWay;

    private ReportPage(Session session, List<ReportSetting.Group> groups, Runnable whenBack) {
        this.session = session;
        this.year = session.book().year();
        this.whenBack = whenBack;
        this.form = new ReportForm(
                groups, this::stored, new SettingDrafts(session.workspace().drafts(), year));
        form.whenLeft(this::keep);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        sceneProperty().subscribe(scene -> {
            if (scene != null) NextLayout.after(this, () -> form.found().ifPresent(left -> bring(left, scroll)));
        });
        CatalogueEditor.dress(this);
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
        session.onKeeping(this, this::keep);
    }

    /** @param whenBack run whenever something that was sent has been kept or refused */
    static ReportPage report(Session session, Runnable whenBack) {
        ReportPage page = new ReportPage(
                session,
                List.of(
                        ReportSetting.Group.HEADER,
                        ReportSetting.Group.OPENING,
                        ReportSetting.Group.ENDING,
                        ReportSetting.Group.COLOPHON),
                whenBack);
        HeaderPreview preview = new HeaderPreview();
        page.form.whenTyped(() -> preview.show(page.form.values()));
        BorderPane.setMargin(preview, new Insets(0, 0, 16, 0));
        page.setTop(preview);
        return page;
    }

    static ReportPage office(Session session, Runnable whenBack) {
        ReportPage page = new ReportPage(session, List.of(ReportSetting.Group.OFFICE), whenBack);
        page.setBottom(page.ledgerSheets());
        return page;
    }

    /** A tick is kept as it is put. */
    private Node ledgerSheets() {
        CheckBox attached = new CheckBox(MESSAGES.say("ledger_sheets"));
        attached.setId("office-ledger-sheets");
        attached.setWrapText(true);
        attached.setOnAction(_ -> session.apply(AttachedLedgers.want(year, attached.isSelected())));
        session.bookProperty().subscribe(_ -> {
            attached.setSelected(AttachedLedgers.isWanted(book()));
            attached.setDisable(book().locked());
        });
        BorderPane.setMargin(attached, new Insets(16, 0, 0, 0));
        return attached;
    }

    private void bring(Node left, ScrollPane scroll) {
        double top =
                form.sceneToLocal(left.localToScene(left.getBoundsInLocal())).getMinY();
        double hidden = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) scroll.setVvalue(Math.min(1, top / hidden));
    }

    private YearBook book() {
        return session.workspace().book(year);
    }

    private String stored(ReportSetting setting) {
        return book().setting(setting.key());
    }

    private void show(YearBook now) {
        if (now.year() != year) return;
        form.setDisable(now.locked());
        form.follow();
    }

    /** Sends what is typed and neither kept, on its way nor refused, as one step. */
    void keep() {
        if (book().locked()) return;
        Map<ReportSetting, String> sent = form.send();
        if (sent.isEmpty()) return;
        onTheirWay++;
        session.apply(edit(sent), () -> cameBack(() -> form.arrived(sent)), () -> cameBack(() -> form.refused(sent)));
    }

    /** As {@link #keep}, also what was refused before. */
    void keepAgain() {
        form.tryAgain();
        keep();
    }

    boolean isOnItsWay() {
        return onTheirWay > 0;
    }

    /** What is typed and not kept. */
    Map<ReportSetting, String> unkept() {
        return form.unkept();
    }

    /** Forgets what is typed and not kept. */
    void giveUp() {
        form.giveUp();
    }

    private Edit edit(Map<ReportSetting, String> values) {
        List<Edit> edits = new ArrayList<>();
        values.forEach((setting, value) -> edits.add(new Edit.SetSetting(year, setting.key(), value)));
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(year, MESSAGES.say("kept"), edits);
    }

    private void cameBack(Runnable told) {
        onTheirWay--;
        told.run();
        whenBack.run();
    }
}
