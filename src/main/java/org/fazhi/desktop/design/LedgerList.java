package org.fazhi.desktop.design;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The ledgers of the year, area by area (台账列表). */
final class LedgerList extends VBox {
    private static final Messages MESSAGES = Messages.of(LedgerList.class);

    private final Consumer<String> whenChosen;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Line> list = new ListView<>();
    private List<Line> lines = List.of();
    private Optional<String> opened = Optional.empty();

    /** @param area what it stands under */
    private record Line(String code, String name, String area) {}

    LedgerList(Consumer<String> whenChosen) {
        super(8);
        this.whenChosen = whenChosen;
        getStyleClass().add("design-list");
        search.setId("design-search");
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.setPromptText(MESSAGES.say("search"));
        search.setAccessibleText(MESSAGES.say("search"));
        new CommittedText(search, Duration.ZERO, _ -> refill());
        list.setId("design-ledgers");
        list.setAccessibleText(MESSAGES.say("ledgers"));
        list.setCellFactory(_ -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, list);
        // Before it has its height it cannot tell how far to go.
        list.heightProperty().addListener((_, _, _) -> Platform.runLater(this::bring));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    void show(YearBook book) {
        Catalogue catalogue = book.catalogue();
        List<Line> now = catalogue.areas().stream()
                .flatMap(area -> linesOf(catalogue, area).stream())
                .toList();
        if (now.equals(lines)) return;
        lines = now;
        refill();
    }

    private static List<Line> linesOf(Catalogue catalogue, Area area) {
        return catalogue.ledgers().stream()
                .filter(one -> one.area().equals(area.code()))
                .map((Ledger one) -> new Line(one.code(), one.name(), area.tab()))
                .toList();
    }

    void select(String code) {
        search.clear();
        lines.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(line -> {
            list.getSelectionModel().select(line);
            bring();
        });
    }

    private void bring() {
        // Only what is laid out can be gone to exactly.
        list.applyCss();
        list.layout();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    Optional<String> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Line::code);
    }

    private void refill() {
        List<Line> found = lines.stream()
                .filter(one -> search.getText().isBlank() || Pinyin.matches(one.name(), search.getText()))
                .toList();
        list.getItems().setAll(found);
        found.stream()
                .filter(one -> opened.filter(one.code()::equals).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private void choose(Line line) {
        if (line == null || opened.filter(line.code()::equals).isPresent()) return;
        opened = Optional.of(line.code());
        whenChosen.accept(line.code());
    }

    private static final class LineCell extends ListCell<Line> {
        private LineCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : drawn(line));
        }

        private static VBox drawn(Line line) {
            Label area = new Label(line.area());
            area.getStyleClass().addAll("muted", "small");
            return new VBox(new Label(line.name()), area);
        }
    }
}
