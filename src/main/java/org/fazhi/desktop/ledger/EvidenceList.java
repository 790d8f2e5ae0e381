package org.fazhi.desktop.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.ToldOnce;
import org.fazhi.desktop.control.DroppedFiles;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.UnreadLine;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The evidence files of a record (佐证材料): dragged in or added, opened, taken off; those that are missing are marked. */
final class EvidenceList extends VBox {
    private static final Messages MESSAGES = Messages.of(EvidenceList.class);
    private static final long KILOBYTE = 1024;

    private final Session session;
    private final LedgerYear ledger;
    private final SystemFiles system;
    private final boolean locked;
    private final Button add = new Button(MESSAGES.say("evidence.add"), new FontIcon(Material2AL.ATTACH_FILE));
    private final Label hint = new Label();
    private final VBox files = new VBox(6);
    private final LatestAnswer reading;
    private Optional<LedgerRow> row = Optional.empty();

    EvidenceList(Session session, LedgerYear ledger, SystemFiles system, ToldOnce failures) {
        super(8);
        this.session = session;
        this.ledger = ledger;
        this.system = system;
        this.reading = new LatestAnswer(failures);
        this.locked = session.book().locked();
        setId("evidence");
        getStyleClass().add("evidence");
        Label title = new Label(MESSAGES.say("evidence.title"));
        title.getStyleClass().add("strong");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        add.setId("evidence-add");
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(_ -> take(system.choose(session.window(), MESSAGES.say("evidence.choose"))));
        HBox head = new HBox(8, title, air, add);
        head.setAlignment(Pos.CENTER_LEFT);
        hint.setId("evidence-hint");
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        getChildren().setAll(head, files, hint);
    }

    /** Files may be dropped anywhere on the form. */
    void acceptDropsOn(Node form) {
        new DroppedFiles(this::isOpen, this, this::take).watch(form);
    }

    private boolean isOpen() {
        return !locked && row.isPresent();
    }

    void show(Optional<LedgerRow> now) {
        boolean same = row.map(LedgerRow::id).equals(now.map(LedgerRow::id));
        row = now;
        add.setDisable(!isOpen());
        hint.setText(MESSAGES.say(row.isPresent() ? "evidence.drop" : "evidence.after_saving"));
        hint.setVisible(!locked);
        hint.setManaged(!locked);
        if (!same) files.getChildren().clear();
        reading.forget();
        row.filter(one -> one.evidence() > 0)
                .ifPresentOrElse(this::read, () -> files.getChildren().clear());
    }

    /** Whether the files are still there is found out beside the interface thread. */
    private void read(LedgerRow shown) {
        reading.ask(
                () -> LatestAnswer.computedFrom(
                        session.workspace()
                                .ledgers()
                                .evidence(ledger.year(), ledger.ledger().code(), shown.id()),
                        found -> found.stream()
                                .map(file -> new Kept(
                                        file, session.workspace().evidence().has(file)))
                                .toList()),
                found -> files.getChildren()
                        .setAll(found.stream().map(this::line).toList()),
                this::unread);
    }

    private void unread() {
        files.getChildren().setAll(new UnreadLine("evidence-unread", MESSAGES.say("evidence.unread"), () -> show(row)));
    }

    private record Kept(EvidenceFile file, boolean there) {}

    private Node line(Kept kept) {
        EvidenceFile file = kept.file();
        Hyperlink name = new Hyperlink(file.name());
        name.getStyleClass().add("link");
        name.setMinWidth(0);
        Hint.on(name, MESSAGES.say("evidence.open", file.name()));
        name.setDisable(!kept.there());
        name.setOnAction(_ -> open(file));
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox line = new HBox(8, name, air, kept.there() ? size(file) : missing());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("evidence-file");
        if (!locked) line.getChildren().add(remove(file));
        return line;
    }

    private static Label size(EvidenceFile file) {
        Label size = new Label(MESSAGES.say("evidence.size", Math.ceilDiv(file.bytes(), KILOBYTE)));
        size.getStyleClass().addAll("muted", "small");
        size.setMinWidth(USE_PREF_SIZE);
        return size;
    }

    private static Label missing() {
        FontIcon icon = new FontIcon(Material2AL.ERROR);
        icon.getStyleClass().addAll("state-icon", "severity-error");
        Label missing = new Label(MESSAGES.say("evidence.missing"), icon);
        missing.getStyleClass().addAll("small", "state-mark", "severity-error", "evidence-missing");
        Hint.on(missing, MESSAGES.say("evidence.missing.tooltip"));
        missing.setMinWidth(USE_PREF_SIZE);
        return missing;
    }

    private Button remove(EvidenceFile file) {
        Button remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("button-icon", "flat", "small", "evidence-remove");
        Hint.on(remove, MESSAGES.say("evidence.remove", file.name()));
        remove.setAccessibleText(MESSAGES.say("evidence.remove", file.name()));
        remove.setOnAction(_ -> row.ifPresent(one -> session.apply(
                new Edit.RemoveEvidence(ledger.year(), ledger.ledger().code(), one.id(), file.hash()))));
        return remove;
    }

    private void open(EvidenceFile file) {
        session.run(
                MESSAGES.say("evidence.opening"),
                _ -> {
                    system.open(session.workspace().evidence().copyToOpen(file));
                    return file;
                },
                _ -> {});
    }

    private void take(List<Path> taken) {
        if (isOpen()) row.ifPresent(one -> new EvidenceAdding(session, ledger).add(one.id(), taken));
    }
}
