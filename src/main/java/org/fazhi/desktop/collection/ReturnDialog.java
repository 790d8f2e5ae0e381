package org.fazhi.desktop.collection;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.intake.VerdictChips;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.form.FormCollection;
import org.fazhi.workspace.form.FormDecisions;
import org.fazhi.workspace.form.FormPreview;
import org.fazhi.workspace.form.FormVerdict;

/**
 * What came back (回收预览): the files at the left, what the chosen one would change beside them. Nothing is taken in before it
 * is accepted, one file or all that need no decision, each as a step of its own.
 */
final class ReturnDialog {
    private static final Messages MESSAGES = Messages.of(ReturnDialog.class);

    private final Session session;
    private final FormCollection collection;
    private final DialogWindow dialog;
    private final ListView<FormPreview> files = new ListView<>();
    private final Label words = new Label();
    /** The whole of what is said of the chosen line. */
    private final Label why = new Label();

    private final ReturnLines lines = new ReturnLines(this::showButtons);
    private final VerdictChips<FormVerdict> chips =
            new VerdictChips<>("return", FormVerdict.class, FormVerdict::label, this::narrow);
    private final Button allTheirs = decision("theirs", true);
    private final Button allOurs = decision("ours", false);
    private final Button accept;
    private final Button acceptClean;
    private final Set<Path> taken = new HashSet<>();
    private boolean taking;

    ReturnDialog(Session session, FormCollection collection, List<FormPreview> previews) {
        this.session = session;
        this.collection = collection;
        dialog = new DialogWindow(session.window(), "form-return", MESSAGES.say("return.title", previews.size()));
        files.setId("return-files");
        files.setAccessibleText(MESSAGES.say("return.files"));
        files.setPrefWidth(270);
        files.getStyleClass().add("settings-pages");
        files.getItems().setAll(previews);
        files.setCellFactory(_ -> new FileCell());
        words.setId("return-words");
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox ways = new HBox(8, chips, allTheirs, allOurs);
        HBox.setHgrow(chips, Priority.ALWAYS);
        ways.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(12, new Told(words), ways, lines, why);
        why.setId("return-why");
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.managedProperty().bind(why.textProperty().isEmpty().not());
        lines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> why.setText(line == null ? "" : line.message()));
        content.getStylesheets()
                .addAll(
                        VerdictChips.class.getResource("intake.css").toExternalForm(),
                        ReturnDialog.class.getResource("collection.css").toExternalForm());
        VBox.setVgrow(lines, Priority.ALWAYS);
        dialog.side(files);
        dialog.content(content, false);
        dialog.offer("return-close", MESSAGES.say("close"), dialog::dismiss);
        acceptClean = dialog.offer("return-accept-clean", "", this::acceptClean);
        accept = dialog.accept("return-accept", MESSAGES.say("return.accept"), this::acceptChosen);
        files.getSelectionModel().selectedItemProperty().subscribe(preview -> show(preview));
        files.getSelectionModel().selectFirst();
    }

    void show() {
        dialog.show(1040, 600);
        files.requestFocus();
    }

    private Optional<FormPreview> chosen() {
        return Optional.ofNullable(files.getSelectionModel().getSelectedItem());
    }

    /** @param preview null where there is none */
    private void show(FormPreview preview) {
        if (preview == null) return;
        words.setText(String.join("\n", told(preview)));
        lines.open(ReturnLine.of(preview, this::ledgerName));
        chips.count(verdict -> (int) preview.count(verdict));
        chips.show(inSight(preview));
        narrow();
        boolean isConflict = !lines.conflicts().isEmpty();
        List.of(allTheirs, allOurs).forEach(one -> {
            one.setVisible(isConflict);
            one.setManaged(isConflict);
        });
        showButtons();
    }

    /** What is as it was is only looked at where there is nothing else, or by who wants to. */
    private static Set<FormVerdict> inSight(FormPreview preview) {
        Set<FormVerdict> all = EnumSet.allOf(FormVerdict.class);
        boolean isMore = all.stream().anyMatch(verdict -> verdict != FormVerdict.SAME && preview.count(verdict) > 0);
        if (isMore) all.remove(FormVerdict.SAME);
        return all;
    }

    private void narrow() {
        Set<FormVerdict> shown = chips.shown();
        lines.show(line -> shown.contains(line.verdict()));
    }

    private Button decision(String key, boolean isTheirs) {
        Button button = new Button(MESSAGES.say("return.all." + key));
        button.setId("return-all-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> lines.decide(isTheirs));
        return button;
    }

    private String ledgerName(String code) {
        return session.book().catalogue().ledger(code).map(Ledger::name).orElse(code);
    }

    /** What is wrong with it, else how many there are of each kind, and what is other than last time. */
    private List<String> told(FormPreview preview) {
        List<String> told = new ArrayList<>();
        if (taken.contains(preview.file())) told.add(MESSAGES.say("return.taken"));
        FormCollection.objection(preview).ifPresent(told::add);
        if (preview.refusal().isEmpty()) told.add(counts(preview));
        told.addAll(preview.remarks());
        if (!preview.sinceLast().isEmpty())
            told.add(MESSAGES.say("return.since", String.join("；", preview.sinceLast())));
        return told;
    }

    private static String counts(FormPreview preview) {
        return Stream.of(FormVerdict.values())
                .filter(verdict -> preview.count(verdict) > 0)
                .map(verdict -> verdict.label() + " " + preview.count(verdict))
                .collect(Collectors.joining(" · "));
    }

    /** Of each unit the first: what a later one changes is known when that is in. */
    private List<FormPreview> clean() {
        Set<String> units = new HashSet<>();
        return files.getItems().stream()
                .filter(one -> one.isClean() && !taken.contains(one.file()))
                .filter(one -> units.add(one.unit().map(ReportingUnit::code).orElse("")))
                .toList();
    }

    private void showButtons() {
        int clean = clean().size();
        acceptClean.setText(MESSAGES.say("return.accept.clean", clean));
        acceptClean.setDisable(taking || clean == 0);
        boolean isOpen = chosen().filter(one -> !taken.contains(one.file()))
                .filter(one -> FormCollection.objection(one).isEmpty())
                .isPresent();
        accept.setDisable(taking || !isOpen);
        long conflicts = isOpen ? lines.undecided() : 0;
        dialog.say(conflicts > 0 ? MESSAGES.say("return.conflicts", conflicts) : "");
    }

    private void acceptChosen() {
        chosen().ifPresent(preview -> accept(new ArrayDeque<>(List.of(preview)), lines.decisions()));
    }

    private void acceptClean() {
        accept(new ArrayDeque<>(clean()), FormDecisions.NONE);
    }

    /** One after the other, each a step of its own; what is refused on the way is said and ends it. */
    private void accept(Deque<FormPreview> waiting, FormDecisions decided) {
        taking = !waiting.isEmpty();
        files.refresh();
        chosen().ifPresent(one -> words.setText(String.join("\n", told(one))));
        showButtons();
        if (waiting.isEmpty()) return;
        FormPreview next = waiting.remove();
        session.follow(
                MESSAGES.say("return.title", 1),
                collection.accept(next, decided),
                () -> {
                    taken.add(next.file());
                    readAgain(next, () -> accept(waiting, decided));
                },
                failure -> {
                    taking = false;
                    showButtons();
                    session.fail(MESSAGES.say("return.accept"), failure);
                });
    }

    /** What another file of the unit would change is other now that this one is in. */
    private void readAgain(FormPreview in, Runnable then) {
        List<Path> others = files.getItems().stream()
                .filter(one -> !taken.contains(one.file()) && one.unit().equals(in.unit()))
                .map(FormPreview::file)
                .toList();
        if (others.isEmpty()) then.run();
        else
            session.run(collection.read(in.year(), others), now -> {
                files.getItems()
                        .replaceAll(one -> now.stream()
                                .filter(again -> again.file().equals(one.file()))
                                .findFirst()
                                .orElse(one));
                then.run();
            });
    }

    /** What is said of a form; where it is much, it is scrolled through. */
    private static final class Told extends ScrollPane {
        private static final double HIGHEST = 96;

        private Told(Label words) {
            super(words);
            setId("return-told");
            getStyleClass().add("edge-to-edge");
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            words.heightProperty().subscribe(height -> {
                double wanted = Math.min(HIGHEST, height.doubleValue() + 4);
                setMinHeight(wanted);
                setPrefHeight(wanted);
                setFocusTraversable(height.doubleValue() > HIGHEST);
            });
        }
    }

    private final class FileCell extends ListCell<FormPreview> {
        private final Hint whole = Hint.on(this);

        @Override
        protected void updateItem(FormPreview preview, boolean empty) {
            super.updateItem(preview, empty);
            setText(empty ? "" : MESSAGES.say("return.file", name(preview), state(preview)));
            whole.say(empty ? "" : preview.name());
        }

        private static String name(FormPreview preview) {
            return preview.unit()
                    .map(unit -> preview.version() > 1
                            ? MESSAGES.say("return.version", unit.shortName(), preview.version())
                            : unit.shortName())
                    .orElseGet(preview::name);
        }

        private String state(FormPreview preview) {
            if (taken.contains(preview.file())) return MESSAGES.say("return.state.taken");
            if (FormCollection.objection(preview).isPresent()) return MESSAGES.say("return.state.refused");
            return MESSAGES.say(preview.isClean() ? "return.state.clean" : "return.state.conflict");
        }
    }
}
