package org.fazhi.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.ReportingYears;
import org.fazhi.workspace.progress.IndicatorCount;

/** Which year is begun, and whose catalogue it takes its own copy of (新建年度). */
public final class NewYearForm extends GridPane {
    private static final Messages MESSAGES = Messages.of(NewYearForm.class);
    private static final int YEARS_BACK = 6;
    private static final double HINT_INDENT = 24;
    /** What {@code createYear} takes for a copy of the year before. */
    private static final String YEAR_BEFORE = "";

    private final Session session;
    private final YearChoice year;
    private final ToggleGroup catalogues = new ToggleGroup();
    private final VBox choices = new VBox(12);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(MESSAGES.say("new.reading"));
    private boolean isRead;
    private Optional<Integer> offered = Optional.empty();

    public NewYearForm(Session session) {
        super(16, 20);
        this.session = session;
        year = new YearChoice(session.workspace().years(), freeYears(), proposedYear());
        year.setId("new-year-year");
        Label yearName = new Label(MESSAGES.say("new.year"));
        yearName.setLabelFor(year);
        Label catalogueName = new Label(MESSAGES.say("new.catalogue"));
        GridPane.setValignment(catalogueName, VPos.TOP);
        addRow(0, yearName, year);
        addRow(1, catalogueName, choices);
        year.typedProperty().subscribe(this::showPossible);
        session.latest(MESSAGES.say("new.title"))
                .ask(() -> CompletableFuture.supplyAsync(NewYearForm::builtIn), _ -> offerBuiltIn());
    }

    /** Why no year can be begun yet; empty where one can. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The chosen year; empty where it cannot be begun. */
    public Optional<Integer> year() {
        return year.year();
    }

    /** The last kept year before the chosen one, which it can be carried from. */
    Optional<Integer> source() {
        return year.year()
                .flatMap(chosen -> session.workspace().years().stream()
                        .filter(one -> one < chosen)
                        .max(Integer::compare));
    }

    /** Code of the chosen catalogue; empty for a copy of the year before. */
    public String catalogue() {
        return (String) catalogues.getSelectedToggle().getUserData();
    }

    /** Whether something else was chosen than was proposed. */
    public boolean isChanged() {
        return !year.year().equals(Optional.of(proposedYear()))
                || !catalogues.getToggles().isEmpty()
                        && catalogues.getSelectedToggle()
                                != catalogues.getToggles().getFirst();
    }

    private List<Integer> freeYears() {
        TreeSet<Integer> years = new TreeSet<>();
        int latest = session.today().getYear() + 1;
        for (int one = latest - YEARS_BACK; one <= latest; one++) years.add(one);
        session.workspace().years().stream().max(Integer::compare).ifPresent(last -> years.add(last + 1));
        session.workspace().years().forEach(years::remove);
        return new ArrayList<>(years.descendingSet());
    }

    /** The year after the last one kept; without any, the one the report of which is due next. */
    private int proposedYear() {
        Optional<Integer> last = session.workspace().years().stream().max(Integer::compare);
        return last.map(one -> Math.min(one + 1, ReportingYears.LAST))
                .orElse(
                        session.today().getMonthValue() < 4
                                ? session.today().getYear() - 1
                                : session.today().getYear());
    }

    /** Reading them takes longer than the window may wait. */
    private static List<Catalogue> builtIn() {
        return BuiltInCatalogues.codes().stream().map(BuiltInCatalogues::load).toList();
    }

    private void offerBuiltIn() {
        isRead = true;
        showPossible();
    }

    private void showPossible() {
        refusal.set(isRead ? year.refusal() : MESSAGES.say("new.reading"));
        if (isRead && !year.year().equals(offered)) year.year().ifPresent(this::offerCatalogues);
    }

    private void offerCatalogues(int chosen) {
        offered = Optional.of(chosen);
        choices.getChildren().clear();
        catalogues.getToggles().clear();
        if (session.workspace().years().contains(chosen - 1))
            offer(YEAR_BEFORE, MESSAGES.say("new.before", chosen - 1), MESSAGES.say("new.before.hint"));
        for (String code : BuiltInCatalogues.codesFor(chosen)) {
            Catalogue catalogue = BuiltInCatalogues.load(code);
            IndicatorCount count = IndicatorCount.of(catalogue, chosen);
            offer(
                    catalogue.code(),
                    catalogue.name(),
                    MESSAGES.say(
                            "new.contents",
                            catalogue.areas().size(),
                            count.all(),
                            count.owed(),
                            catalogue.units().size()));
        }
        if (!catalogues.getToggles().isEmpty())
            catalogues.selectToggle(catalogues.getToggles().getFirst());
    }

    private void offer(String code, String name, String explanation) {
        RadioButton button = new RadioButton(name);
        button.setId("new-year-catalogue-" + (code.isEmpty() ? "before" : code));
        button.setUserData(code);
        button.setToggleGroup(catalogues);
        Label hint = new Label(explanation);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox.setMargin(hint, new Insets(0, 0, 0, HINT_INDENT));
        choices.getChildren().add(new VBox(4, button, hint));
    }
}
