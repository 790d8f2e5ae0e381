package org.fazhi.desktop.check;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** One finding in full (校核结果详情): what, why by which rule, the figures it is about, and what can be done. */
final class FindingDetail {
    private static final Messages MESSAGES = Messages.of(FindingDetail.class);

    private final Session session;
    private final VBox column = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(column);

    FindingDetail(Session session) {
        this.session = session;
        column.getStyleClass().add("finding-detail");
        scroll.setId("check-detail");
        scroll.setFitToWidth(true);
        scroll.setMinWidth(280);
    }

    Node view() {
        return scroll;
    }

    void clear() {
        column.getChildren().setAll(muted(MESSAGES.say("choose")));
    }

    void show(Finding finding) {
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
        if (session.book().locked()) return muted(MESSAGES.say("locked"));
        if (finding.severity() == Severity.ERROR) return muted(MESSAGES.say("error.stays"));
        return finding.severity() == Severity.WARNING
                ? new PassForm(session, finding)
                : muted(MESSAGES.say("note.stays"));
    }

    private Node passed(Finding finding, String explanation) {
        Button withdraw = new Button(MESSAGES.say("withdraw"));
        withdraw.setId("check-withdraw");
        withdraw.setDisable(session.book().locked());
        withdraw.setOnAction(_ -> PassForm.explain(session, finding, ""));
        HBox row = new HBox(withdraw);
        row.setAlignment(Pos.CENTER_LEFT);
        return section("passed", new VBox(12, words(explanation, "check-explanation"), row));
    }

    private static Node section(String key, Node content) {
        Label heading = new Label(MESSAGES.say("section." + key));
        heading.getStyleClass().addAll("strong");
        return new VBox(4, heading, content);
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
