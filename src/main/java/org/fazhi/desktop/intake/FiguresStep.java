package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.ChoicePicker.Choice;
import org.fazhi.desktop.intake.ReportFigureTable.Answer;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.workspace.intake.ReportChoices;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.fazhi.workspace.intake.ReportPlan;

/** The third step of the import of a report (核对数字): of which indicator each figure is, one by one or all above a line. */
final class FiguresStep extends VBox {
    private static final Messages MESSAGES = Messages.of(FiguresStep.class);
    private static final List<Integer> LINES = List.of(90, 80, 70, 60, 50);
    private static final int USUAL_LINE = 80;

    private final Consumer<UnaryOperator<ReportChoices>> whenChosen;
    private final ReportFigureTable table = new ReportFigureTable(this::answer);
    private final Label hint = new Label();
    private final CheckBox onlyOpen = new CheckBox(MESSAGES.say("report.only_open"));
    private final TextFlow sentence = new TextFlow();
    private final Label proposals = new Label();
    private final ComboBox<Integer> line = new ComboBox<>();
    private final Button accept = new Button();
    private Optional<ReportPlan> shown = Optional.empty();

    FiguresStep(Consumer<UnaryOperator<ReportChoices>> whenChosen) {
        super(8);
        this.whenChosen = whenChosen;
        setId("import-figures-step");
        hint.setId("import-figures-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        onlyOpen.setId("import-only-open");
        onlyOpen.selectedProperty().subscribe(this::list);
        sentence.setId("import-figure-sentence");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        proposals.setId("import-figure-proposals");
        proposals.setWrapText(true);
        proposals.setMinHeight(Region.USE_PREF_SIZE);
        VBox detail = new VBox(4, sentence, proposals);
        detail.getStyleClass().add("figure-detail");
        table.chosenProperty().subscribe(this::showDetail);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(hint, table, detail, all());
    }

    private HBox all() {
        Label above = new Label(MESSAGES.say("questions.above"));
        above.setLabelFor(line);
        line.setId("import-accept-line");
        line.getItems().setAll(LINES);
        line.setConverter(new PercentWords(LINES));
        line.setValue(USUAL_LINE);
        line.valueProperty().subscribe(this::count);
        accept.setId("import-accept-above");
        accept.setOnAction(_ -> acceptAbove());
        HBox all = new HBox(8, onlyOpen, above, line, accept);
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    void show(ReportPlan plan) {
        shown = Optional.of(plan);
        long certain = plan.figures().stream().filter(ReportFigure::isKept).count();
        long open = plan.figures().stream().filter(ReportFigureTable::isOpen).count();
        hint.setText(MESSAGES.say("report.figures.hint", plan.figures().size(), certain, open));
        list();
        count();
    }

    private void list() {
        shown.ifPresent(plan -> table.show(plan.figures().stream()
                .filter(figure -> !onlyOpen.isSelected() || ReportFigureTable.isOpen(figure))
                .toList()));
        showDetail();
    }

    private void showDetail() {
        sentence.getChildren().clear();
        proposals.setText("");
        table.chosen().ifPresent(figure -> {
            ReportFigureWords words = ReportFigureWords.of(figure);
            Text marked = new Text(words.figure());
            marked.getStyleClass().add("marked-figure");
            sentence.getChildren().setAll(text(words.before()), marked, text(words.after()));
            proposals.setText(words(figure));
        });
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    private static String words(ReportFigure figure) {
        List<Proposal> likely = figure.match().proposals();
        StringBuilder words = new StringBuilder(ReportFigureWords.outcome(figure));
        for (int at = 0; at < likely.size(); at++)
            words.append(MESSAGES.say(
                    "report.proposal",
                    at + 1,
                    likely.get(at).indicator().name(),
                    ReportFigureWords.likeness(likely.get(at))));
        return words.toString();
    }

    private void answer(ReportFigure figure, Answer answer) {
        List<Proposal> likely = figure.match().proposals();
        switch (answer) {
            case FIRST -> choose(figure, new FigureChoice.Of(first(figure).code()));
            case SECOND ->
                choose(figure, new FigureChoice.Of(likely.get(1).indicator().code()));
            case THIRD ->
                choose(figure, new FigureChoice.Of(likely.get(2).indicator().code()));
            case OTHER -> offerAll(figure);
            case NEW ->
                NewOfReport.ask(getScene().getWindow(), shown.orElseThrow(), figure, choice -> choose(figure, choice));
            case LEFT -> choose(figure, new FigureChoice.Left());
            case AGAIN -> whenChosen.accept(choices -> choices.without(figure.spot()));
        }
    }

    /** The one it is of already, against which another figure stands, or the likeliest. */
    private static Indicator first(ReportFigure figure) {
        return figure.indicator().or(() -> figure.match().indicator()).orElseThrow();
    }

    private void choose(ReportFigure figure, FigureChoice choice) {
        table.next();
        whenChosen.accept(choices -> choices.with(figure.spot(), choice));
    }

    private void offerAll(ReportFigure figure) {
        new ChoicePicker<>(choices(figure), Pinyin::matches, one -> choose(figure, new FigureChoice.Of(one.code())))
                .show(table);
    }

    private List<Choice<Indicator>> choices(ReportFigure figure) {
        List<Proposal> likely = figure.match().proposals();
        Set<Indicator> first = likely.stream().map(Proposal::indicator).collect(Collectors.toSet());
        Stream<Choice<Indicator>> proposed = likely.stream()
                .map(one -> new Choice<>(one.indicator(), one.indicator().name(), ReportFigureWords.likeness(one)));
        Stream<Choice<Indicator>> others = shown.orElseThrow().catalogue().indicators().stream()
                .filter(one -> !one.retired() && !first.contains(one))
                .map(one -> new Choice<>(one, one.name(), one.unit().symbol()));
        return Stream.concat(proposed, others).toList();
    }

    private void count() {
        long likely = likely().size();
        accept.setText(MESSAGES.say("questions.accept", likely));
        accept.setDisable(likely == 0);
    }

    private List<ReportFigure> likely() {
        double least = line.getValue() / 100.0;
        return shown.stream()
                .flatMap(plan -> plan.figures().stream())
                .filter(figure -> figure.outcome() == Outcome.WAITING)
                .filter(figure -> figure.match().proposals().stream().limit(1).anyMatch(one -> one.score() >= least))
                .toList();
    }

    private void acceptAbove() {
        List<ReportFigure> accepted = likely();
        whenChosen.accept(choices -> {
            ReportChoices changed = choices;
            for (ReportFigure figure : accepted)
                changed = changed.with(
                        figure.spot(), new FigureChoice.Of(first(figure).code()));
            return changed;
        });
    }
}
