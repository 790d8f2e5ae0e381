package org.fazhi.desktop.area;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.DroppedFiles;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.desktop.evidence.PackSaving;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The files that prove a work item as a whole or one of its figures (佐证): added or dragged in, opened, taken off, packed. */
final class EvidencePage extends VBox {
    private static final Messages MESSAGES = Messages.of(EvidencePage.class);
    private static final long KILOBYTE = 1024;

    private final Session session;
    private final SystemFiles system;
    private final ComboBox<Proven> part = new ComboBox<>();
    private final Button add = new Button(MESSAGES.say("evidence.add"), new FontIcon(Material2AL.ATTACH_FILE));
    private final Button pack = new Button(MESSAGES.say("evidence.pack"), new FontIcon(Material2AL.ARCHIVE));
    private final Label hint = new Label();
    private final VBox files = new VBox(6);
    private final LatestAnswer reading;

    /** What may be proved, as the list calls it. */
    private record Proven(EvidencePart part, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param there whether its bytes are in the workspace */
    private record Kept(Proven proven, EvidenceFile file, boolean there) {}

    EvidencePage(Session session, SystemFiles system, SaveTarget target) {
        super(10);
        this.session = session;
        this.system = system;
        this.reading = session.latest(MESSAGES.say("tab.evidence"));
        setId("evidence-page");
        setPadding(new Insets(10));
        part.setId("evidence-part");
        part.setAccessibleText(MESSAGES.say("evidence.part"));
        part.setMaxWidth(320);
        add.setId("evidence-add-part");
        add.setOnAction(_ -> take(system.choose(session.window(), MESSAGES.say("evidence.choose"))));
        pack.setId("evidence-pack");
        pack.getStyleClass().add("flat");
        pack.setOnAction(_ -> new PackSaving(session, target).start());
        Hint.on(pack, MESSAGES.say("evidence.pack.explained"));
        Label label = new Label(MESSAGES.say("evidence.part"));
        label.setMinWidth(USE_PREF_SIZE);
        add.setMinWidth(USE_PREF_SIZE);
        pack.setMinWidth(USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox head = new HBox(8, label, part, add, air, pack);
        head.setAlignment(Pos.CENTER_LEFT);
        hint.setId("evidence-part-hint");
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        ScrollPane scroll = new ScrollPane(files);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, hint, scroll);
        new DroppedFiles(() -> !add.isDisabled(), this, this::take).watch(this);
    }

    Node keys() {
        return part;
    }

    void show(YearBook book, WorkItem item) {
        List<Proven> parts = parts(book, item);
        if (!parts.equals(part.getItems())) {
            part.getItems().setAll(parts);
            part.getSelectionModel().selectFirst();
        }
        add.setDisable(book.locked());
        hint.setText(book.locked() ? ClosedYear.why(book) : MESSAGES.say("evidence.drop"));
        List<Kept> given = parts.stream()
                .flatMap(one -> book.evidence(one.part()).stream().map(file -> new Kept(one, file, true)))
                .toList();
        reading.ask(
                () -> CompletableFuture.supplyAsync(() -> given.stream()
                        .map(one -> new Kept(
                                one.proven(),
                                one.file(),
                                session.workspace().evidence().has(one.file())))
                        .toList()),
                found -> show(found, book.locked()));
    }

    /** The item itself, then its figures. */
    private static List<Proven> parts(YearBook book, WorkItem item) {
        List<Proven> parts = new ArrayList<>();
        parts.add(new Proven(EvidencePart.ofItem(item.code()), MESSAGES.say("evidence.item")));
        for (Indicator one : book.catalogue().indicatorsOf(item.code()))
            if (one.isAskedIn(book.year())
                    || !book.evidence(EvidencePart.ofFigure(one.code())).isEmpty())
                parts.add(new Proven(EvidencePart.ofFigure(one.code()), one.name()));
        return parts;
    }

    private void show(List<Kept> found, boolean locked) {
        List<Node> lines = new ArrayList<>();
        String heading = "";
        for (Kept kept : found) {
            if (!kept.proven().name().equals(heading)) {
                heading = kept.proven().name();
                Label title = new Label(heading);
                title.getStyleClass().add("strong");
                lines.add(title);
            }
            lines.add(line(kept, locked));
        }
        if (lines.isEmpty()) {
            Label none = new Label(MESSAGES.say("evidence.none"));
            none.setId("evidence-none");
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            lines.add(none);
        }
        files.getChildren().setAll(lines);
    }

    private Node line(Kept kept, boolean locked) {
        Hyperlink name = new Hyperlink(kept.file().name());
        name.getStyleClass().addAll("link", "evidence-name");
        name.setMinWidth(0);
        name.setDisable(!kept.there());
        name.setOnAction(_ -> open(kept.file()));
        Hint.on(name, MESSAGES.say("evidence.open", kept.file().name()));
        Label size = new Label(
                kept.there()
                        ? MESSAGES.say("evidence.size", Math.ceilDiv(kept.file().bytes(), KILOBYTE))
                        : MESSAGES.say("evidence.missing"));
        size.getStyleClass().addAll("small", kept.there() ? "muted" : "severity-error");
        size.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, name, size);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!locked) line.getChildren().add(remove(kept));
        return line;
    }

    private Button remove(Kept kept) {
        Button remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("button-icon", "flat", "small", "evidence-remove");
        String words = MESSAGES.say("evidence.remove", kept.file().name());
        Hint.on(remove, words);
        remove.setAccessibleText(words);
        remove.setOnAction(_ -> session.apply(new Edit.RemovePartEvidence(
                session.book().year(), kept.proven().part(), kept.file().hash())));
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

    /** Keeps the files first, on the worker, then puts all of them to what is chosen as one step. */
    private void take(List<Path> taken) {
        Proven chosen = part.getValue();
        if (taken.isEmpty() || chosen == null || add.isDisabled()) return;
        int year = session.book().year();
        session.run(
                MESSAGES.say("evidence.adding"),
                job -> taken.stream()
                        .map(file -> {
                            job.stopIfCancelled();
                            return session.workspace().evidence().keep(file);
                        })
                        .toList(),
                (List<EvidenceFile> kept) -> session.apply(new Edit.Batch(
                        year,
                        MESSAGES.say("evidence.added", kept.size()),
                        kept.stream()
                                .<Edit>map(file -> new Edit.AddPartEvidence(year, chosen.part(), file))
                                .toList())));
    }
}
