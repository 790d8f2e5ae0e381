package org.fazhi.desktop.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.language.Messages;

/** The dialog in which an office designs its ledgers (台账设计): all ledgers at the left, the chosen one at the right. */
public final class LedgerDesigner {
    private static final Messages MESSAGES = Messages.of(LedgerDesigner.class);

    private final Session session;
    private final DialogWindow dialog;
    private final LedgerList list;
    private final StackPane body = new StackPane();
    /** Of each ledger that was chosen: what was typed into one is there when it is chosen again. */
    private final Map<String, DesignPane> panes = new HashMap<>();

    private Optional<DesignPane> shown = Optional.empty();

    private LedgerDesigner(Session session, SaveTarget target, DefinitionSource source) {
        this.session = session;
        this.dialog = new DialogWindow(
                session.window(),
                "ledger-design",
                MESSAGES.say("title", session.book().year()));
        this.list = new LedgerList(this::design);
        DefinitionFiles files = new DefinitionFiles(session, dialog.stage(), target, source);
        list.getStylesheets().add(LedgerDesigner.class.getResource("design.css").toExternalForm());
        body.getStylesheets().addAll(list.getStylesheets());
        dialog.side(list);
        body.getStyleClass().add("design-body");
        dialog.content(body, false);
        Button add = dialog.aside("design-add", MESSAGES.say("add"), this::add);
        Button take = dialog.aside("design-import", MESSAGES.say("import"), () -> files.take(list::select));
        dialog.aside(
                "design-export",
                MESSAGES.say("export"),
                () -> list.chosen().flatMap(session.book().catalogue()::ledger).ifPresent(files::give));
        dialog.offer("design-close", MESSAGES.say("close"), dialog::dismiss);
        dialog.atStake(() -> Optional.of(MESSAGES.say("unsaved"))
                .filter(_ -> panes.values().stream().anyMatch(DesignPane::hasUnsaved)));
        dialog.whenDismissed(() -> {
            panes.values().forEach(DesignPane::giveUp);
            dialog.close();
        });
        session.bookProperty().when(Shown.property(body)).subscribe(book -> {
            list.show(book);
            List.of(add, take).forEach(button -> button.setDisable(book.locked()));
            dialog.say(ClosedYear.why(book));
        });
    }

    /** Opens it at a ledger, or at the first one. */
    public static void open(Session session, Optional<String> ledger) {
        StartFolder start = session.memory().startFolder();
        open(session, ledger, SaveTarget.dialog(start), DefinitionSource.dialog(SystemFiles.ofSystem(start)));
    }

    /** Opens it at an entry of one of the lists of a ledger. */
    public static void open(Session session, EntryAddress entry) {
        StartFolder start = session.memory().startFolder();
        open(
                        session,
                        Optional.of(entry.ledger()),
                        SaveTarget.dialog(start),
                        DefinitionSource.dialog(SystemFiles.ofSystem(start)))
                .shown
                .ifPresent(pane -> pane.open(entry));
    }

    /** @param target where definitions are written to; {@code source} which one is read */
    static LedgerDesigner open(Session session, Optional<String> ledger, SaveTarget target, DefinitionSource source) {
        LedgerDesigner designer = new LedgerDesigner(session, target, source);
        designer.list.show(session.book());
        ledger.ifPresent(designer.list::select);
        designer.dialog.show(1120, 700);
        return designer;
    }

    private void design(String code) {
        DesignPane pane = panes.computeIfAbsent(code, one -> new DesignPane(session, one));
        shown.map(DesignPane::tab).ifPresent(pane::open);
        shown = Optional.of(pane);
        body.getChildren().setAll(pane);
    }

    private void add() {
        new NewLedgerDialog(session, dialog.stage(), list::select).show();
    }
}
