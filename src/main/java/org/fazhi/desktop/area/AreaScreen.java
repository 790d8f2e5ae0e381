package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Ancestors;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The tab of a work area (领域): its work items at the left, the chosen one's indicators and text at the right. */
public final class AreaScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(AreaScreen.class);

    private static final double WIDEST_LIST = 0.2;
    /** Below this height the heading of an item stands beside its tabs, so that a ledger shows enough rows. */
    private static final double SNUG = 720;
    /** Below this height lines are saved where they can. */
    private static final double LOW = 560;

    private static final String PAGE = "area.page";

    private final Session session;
    private final String code;
    private final BorderPane view = new BorderPane();
    private final Label title = new Label();
    private final Label responsible = new Label();
    private final Label progress = new Label();
    private final Label itemHeading = new Label();
    private final Hint headingHint = Hint.on(itemHeading);
    private final Label itemsHeading = new Label(MESSAGES.say("area.items"));
    private final Hint itemsHint = Hint.on(itemsHeading);
    private final HBox head = new HBox(16, title, air(), responsible, progress);
    private final ItemColumn column;
    private final StateMenu state;
    private final SinceApproval changes;
    private final WorkItemList items;
    private final IndicatorPane indicators;
    private final WorkItemLedgers ledgers;
    private final NarrativePane narrative;
    private final EvidencePage evidence;
    private final Tab indicatorTab;
    private final Tab ledgerTab;
    private final Tab narrativeTab;
    private final Tab evidenceTab;
    private final Node noIndicators = noIndicators();
    private final StackPane indicatorPage = new StackPane();
    private final ItemPages pages;
    private final SplitPane halves;
    private String chosen;

    public AreaScreen(Session session, String code) {
        this.session = session;
        this.code = code;
        state = new StateMenu(session);
        changes = new SinceApproval(session);
        items = new WorkItemList(this::choose, session.navigator()::arrive);
        indicators = new IndicatorPane(session, new KeptEntries(session, () -> showItem(session.book())));
        ledgers = new WorkItemLedgers(session);
        narrative = new NarrativePane(session);
        evidence = new EvidencePage(
                session,
                SystemFiles.ofSystem(session.memory().startFolder()),
                SaveTarget.dialog(session.memory().startFolder()));
        pages = new ItemPages(session.navigator()::arrive);
        indicatorTab = tab("page-indicators", "tab.indicators", indicatorPage);
        ledgerTab = tab("page-ledgers", "tab.ledgers", ledgers);
        narrativeTab = tab("page-narrative", "tab.narrative", narrative);
        evidenceTab = tab("page-evidence", "tab.evidence", evidence);
        chosen = session.memory().recall(key("item")).orElse("");
        column = right();
        halves = new SplitPane(left(), column);
        buildView();
        // An area in sight shows new findings as they come, not only with the next edit.
        session.checkedProperty().subscribe(_ -> {
            if (view.getScene() != null && session.hasYear()) showItem(session.book());
        });
    }

    private void buildView() {
        title.setId("area-title");
        title.getStyleClass().add("page-title");
        responsible.getStyleClass().add("muted");
        progress.setId("area-progress");
        progress.getStyleClass().add("muted");
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("page-head");
        halves.setDividerPositions(session.memory().recallNumber("area.split").orElse(0.17));
        session.memory().follow("area.split", halves.getDividers().getFirst().positionProperty());
        view.setId("area-" + code);
        view.getStyleClass().add("page");
        view.setTop(head);
        view.setCenter(halves);
        view.heightProperty().map(height -> height.doubleValue() < LOW).subscribe(this::fold);
        view.heightProperty().map(height -> height.doubleValue() < SNUG).subscribe(this::tighten);
        // In a ledger the same keys save its record.
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Ancestors.of(event.getTarget()).noneMatch(ledgers::equals))
                workItem().ifPresent(item -> state.key(event, item));
        });
    }

    /** In a low window the area stands above its items instead of on a line of its own. */
    private void fold(boolean low) {
        view.pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), low);
        view.setTop(low ? null : head);
        itemsHeading.textProperty().unbind();
        if (low) itemsHeading.textProperty().bind(title.textProperty());
        else itemsHeading.setText(MESSAGES.say("area.items"));
        tellHead();
    }

    private void tighten(boolean snug) {
        view.pseudoClassStateChanged(PseudoClass.getPseudoClass("snug"), snug);
        column.fold(snug);
    }

    /** Where the head of the area has no line of its own it is told over the heading of the items. */
    private void tellHead() {
        itemsHint.say(
                view.getTop() == head
                        ? ""
                        : String.join("\n", title.getText(), responsible.getText(), progress.getText()));
    }

    private Node left() {
        itemsHeading.getStyleClass().addAll("items-title");
        VBox.setVgrow(items, Priority.ALWAYS);
        VBox left = new VBox(itemsHeading, items);
        left.setMinWidth(132);
        // In a narrow window the figures need the room more than the names of the items.
        left.maxWidthProperty().bind(view.widthProperty().multiply(WIDEST_LIST));
        return left;
    }

    private ItemColumn right() {
        itemHeading.setId("item-heading");
        itemHeading.getStyleClass().add("section-title");
        indicatorPage.getChildren().addAll(indicators, noIndicators);
        pages.getTabs().addAll(indicatorTab, ledgerTab, narrativeTab, evidenceTab);
        session.memory()
                .recall(PAGE)
                .flatMap(left -> pages.getTabs().stream()
                        .filter(tab -> tab.getId().equals(left))
                        .findFirst())
                .ifPresent(pages.getSelectionModel()::select);
        session.memory()
                .follow(PAGE, pages.getSelectionModel().selectedItemProperty().map(Tab::getId));
        return new ItemColumn(itemHeading, changes, state, pages);
    }

    /**
     * A page is filled when it is first in sight: the toolkit lays out those that are not, too. In a window that is only
     * just opened it is filled after that has found its size: else columns would lose the widths they were left with.
     */
    private Tab tab(String id, String key, Node content) {
        Tab tab = new Tab(MESSAGES.say(key));
        tab.setId(id);
        Runnable fill = () -> {
            if (tab.isSelected() && view.getScene() != null) tab.setContent(content);
        };
        tab.selectedProperty().subscribe(fill);
        view.sceneProperty().subscribe(scene -> {
            if (scene == null) return;
            if (view.getParent().getLayoutBounds().getWidth() == 0) Platform.runLater(fill);
            else fill.run();
        });
        return tab;
    }

    private static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show(YearBook book) {
        book.catalogue().area(code).ifPresent(area -> show(book, area));
    }

    private void show(YearBook book, Area area) {
        int number = book.catalogue().areasInUse().indexOf(area) + 1;
        title.setText(MESSAGES.say("area.title", ChineseNumeral.of(number), area.tab()));
        String unit = book.catalogue()
                .unit(area.responsibleUnit())
                .map(ReportingUnit::shortName)
                .orElse("");
        responsible.setText(unit.isEmpty() ? "" : MESSAGES.say("area.responsible", unit));
        session.progress()
                .area(code)
                .ifPresent(now -> progress.setText(MESSAGES.say(
                        "area.progress",
                        now.figures().done(),
                        now.figures().wanted(),
                        now.texts().done(),
                        now.texts().wanted())));
        tellHead();
        List<WorkItem> shown =
                area.items().stream().filter(item -> !item.retired()).toList();
        if (shown.stream().noneMatch(item -> item.code().equals(chosen)) && !shown.isEmpty()) {
            chosen = shown.getFirst().code();
        }
        items.show(book, shown, chosen);
        view.setCenter(shown.isEmpty() ? nothing() : halves);
        showItem(book);
    }

    private static Node nothing() {
        return new EmptyState(
                Material2OutlinedAL.FOLDER, MESSAGES.say("item.none.title"), MESSAGES.say("item.none.text"));
    }

    private void showItem(YearBook book) {
        workItem().ifPresent(item -> {
            itemHeading.setText(item.heading());
            headingHint.say(item.heading());
            state.show(book, item);
            changes.show(book, item);
            boolean some =
                    book.catalogue().indicatorsOf(item.code()).stream().anyMatch(one -> one.isAskedIn(book.year()));
            indicators.setVisible(some);
            noIndicators.setVisible(!some);
            indicators.show(book, item.code());
            showLedgers(book, item);
            narrative.show(book, new WorkItemText(session, item.code()));
            evidence.show(book, item);
        });
    }

    /** The page of the ledgers is there only where the item has some. */
    private void showLedgers(YearBook book, WorkItem item) {
        boolean some = !book.catalogue().ledgersOf(item.code()).isEmpty();
        if (!some) pages.getTabs().remove(ledgerTab);
        else if (!pages.getTabs().contains(ledgerTab)) pages.getTabs().add(1, ledgerTab);
        ledgers.show(book, item.code());
    }

    private static Node noIndicators() {
        return new EmptyState(
                Material2OutlinedAL.LIST_ALT,
                MESSAGES.say("indicators.none.title"),
                MESSAGES.say("indicators.none.text"));
    }

    private Optional<WorkItem> workItem() {
        return session.book().catalogue().workItem(chosen);
    }

    private void choose(WorkItem item) {
        if (item.code().equals(chosen)) return;
        indicators.keep();
        narrative.keep();
        chosen = item.code();
        session.memory().remember(key("item"), chosen);
        showItem(session.book());
    }

    @Override
    public void reveal(Place place) {
        YearBook book = session.book();
        switch (place.kind()) {
            case INDICATOR, OF_UNIT ->
                book.catalogue().indicator(place.indicator()).ifPresent(one -> {
                    chooseItem(one.workItem());
                    pages.getSelectionModel().select(indicatorTab);
                    indicators.reveal(place, one);
                });
            case TEXT -> {
                chooseItem(place.code());
                pages.getSelectionModel().select(narrativeTab);
            }
            case LEDGER, RECORD, BASIS, BREACH ->
                WorkItemLedgers.ledgerOf(place, book).ifPresent(ledger -> {
                    chooseItem(ledger.workItem());
                    pages.getSelectionModel().select(ledgerTab);
                    ledgers.reveal(place, ledger);
                });
            case PROBLEM, POINT, UNIT, ASKED, SETTING, ENTRY -> {}
        }
    }

    @Override
    public Optional<Place> here() {
        Tab page = pages.getSelectionModel().getSelectedItem();
        if (page == narrativeTab || page == evidenceTab)
            return workItem().map(one -> new Place(Place.Kind.TEXT, one.code(), one.name()));
        return page == ledgerTab ? ledgers.here() : indicators.here();
    }

    @Override
    public Runnable sight() {
        return pages.getSelectionModel().getSelectedItem() == ledgerTab ? ledgers.sight() : () -> {};
    }

    @Override
    public void chooseWords(String words) {
        narrative.chooseWords(words);
    }

    @Override
    public Optional<Node> keys() {
        if (view.getCenter() != halves) return Optional.empty();
        Tab page = pages.getSelectionModel().getSelectedItem();
        if (page == narrativeTab) return Optional.of(narrative.keys());
        if (page == evidenceTab) return Optional.of(evidence.keys());
        if (page == ledgerTab) return ledgers.keys();
        return Optional.of(indicators.isVisible() ? indicators.keys() : items);
    }

    private void chooseItem(String item) {
        session.book().catalogue().workItem(item).ifPresent(one -> {
            items.getSelectionModel().select(one);
            choose(one);
        });
    }

    private String key(String what) {
        return "area." + code + "." + what;
    }
}
