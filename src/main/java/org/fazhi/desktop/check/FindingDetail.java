package org.fazhi.desktop.check;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.EditedTexts;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.desktop.control.Why;
import org.fazhi.desktop.draft.DraftNotice;
import org.fazhi.desktop.draft.DraftedText;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.draft.DraftPlace;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One finding in full (校核结果详情): what, why by which rule, the figures it is about, and what can be done. */
final class FindingDetail {
    private static final Messages MESSAGES = Messages.of(FindingDetail.class);

    private final Session session;
    private final VBox column = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(column);

    private final TextArea explanation = new LongText(3);
    private final Button pass = new Button(MESSAGES.say("pass"));
    private final Why why = new Why("check-why");
    /** Where a warning is passed with an explanation that stays on record (说明并通过); one field for all, in turn. */
    private final EditedTexts explanations;

    private final DraftNotice notice;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(int year, boolean locked, Finding finding) {}

    FindingDetail(Session session) {
        this.session = session;
        DraftedText drafted = new DraftedText(
                "explanation-draft", explanation, session.workspace().drafts(), pass::fire);
        explanations = drafted.texts();
        notice = drafted.notice();
        explanation.setId("check-explain");
        explanation.setPromptText(MESSAGES.say("pass.prompt"));
        explanation.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() || event.getCode() != KeyCode.ENTER) return;
            event.consume();
            session.saving().ask(pass::fire);
        });
        // A warning is passed because somebody says so, not because the page is left.
        session.onKeeping(explanation, () -> {
            if (session.saving().isAsked()) pass.fire();
        });
        pass.setId("check-pass");
        pass.disableProperty().bind(explanation.textProperty().map(String::isBlank));
        why.textProperty().bind(explanation.textProperty().map(text -> text.isBlank() ? MESSAGES.say("pass.why") : ""));
        column.getStyleClass().add("finding-detail");
        scroll.setId("check-detail");
        scroll.setFitToWidth(true);
        scroll.setMinWidth(280);
    }

    Node view() {
        return scroll;
    }

    void clear() {
        drawn = Optional.empty();
        column.getChildren().setAll(muted(MESSAGES.say("choose")));
    }

    /** What is shown already is left as it is, with the focus in it. */
    void show(Finding finding) {
        Drawn now = new Drawn(session.book().year(), session.book().locked(), finding);
        if (drawn.equals(Optional.of(now))) return;
        drawn = Optional.of(now);
        column.getChildren()
                .setAll(head(finding), section("rule", words(finding.rule().explanation(), "check-rule")));
        if (!finding.snippet().isEmpty()) add(section("snippet", words(finding.snippet(), "check-snippet")));
        if (!finding.figures().isEmpty()) add(section("figures", InvolvedFigures.table(session, finding.figures())));
        if (!finding.suggestion().isEmpty())
            add(section("suggestion", words(finding.suggestion(), "check-suggestion")));
        add(decision(finding));
        scroll.setVvalue(0);
    }

    private void add(Node node) {
        column.getChildren().add(node);
    }

    private Node head(Finding finding) {
        Label message = words(finding.message(), "check-message");
        message.getStyleClass().add("section-title");
        Label place = muted(finding.place().label());
        Button go = new Button(MESSAGES.say("go"), new FontIcon(Material2AL.ARROW_FORWARD));
        go.setId("check-go");
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> session.navigator().go(finding.place()));
        return new VBox(8, StateMark.of(finding.severity()), message, place, go);
    }

    private Node decision(Finding finding) {
        if (finding.explanation().isPresent())
            return passed(finding, finding.explanation().get());
        if (session.book().locked()) return muted(ClosedYear.why(session.book()));
        if (finding.severity() == Severity.ERROR) return muted(MESSAGES.say("error.stays"));
        return finding.severity() == Severity.WARNING ? passing(finding) : muted(MESSAGES.say("note.stays"));
    }

    private Node passing(Finding finding) {
        int year = session.book().year();
        DraftPlace place = new DraftPlace(year, DraftPlace.Kind.EXPLANATION, finding.key());
        explanations.show(place, finding.message(), "");
        pass.setOnAction(_ -> {
            explanations.takeUp();
            explanations.keep((text, whenDone, whenNot) ->
                    session.apply(new Edit.Explain(year, finding.key(), text), whenDone, whenNot));
        });
        Label heading = heading("pass");
        heading.setLabelFor(explanation);
        HBox line = new HBox(8, pass, why);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, heading, notice, explanation, line);
    }

    private Node passed(Finding finding, String given) {
        Button withdraw = new Button(MESSAGES.say("withdraw"));
        withdraw.setId("check-withdraw");
        withdraw.setDisable(session.book().locked());
        int year = session.book().year();
        withdraw.setOnAction(_ -> session.apply(new Edit.Explain(year, finding.key(), "")));
        HBox row = new HBox(withdraw);
        row.setAlignment(Pos.CENTER_LEFT);
        return section("passed", new VBox(12, words(given, "check-explanation"), row));
    }

    private static Node section(String key, Node content) {
        return new VBox(4, heading(key), content);
    }

    private static Label heading(String key) {
        Label heading = new Label(MESSAGES.say("section." + key));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private static Label words(String words, String id) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String words) {
        Label label = words(words, "check-remark");
        label.getStyleClass().add("muted");
        return label;
    }
}
