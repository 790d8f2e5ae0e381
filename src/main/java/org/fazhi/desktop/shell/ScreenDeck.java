package org.fazhi.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.StackPane;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.area.ChapterScreen;
import org.fazhi.desktop.control.Ancestors;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** The screens, one on top at a time, each built when it is first opened; and the way to any place in them. */
final class ScreenDeck extends StackPane implements Navigator {
    private static final Messages MESSAGES = Messages.of(ScreenDeck.class);

    static final String OVERVIEW = "overview";
    static final String PROBLEMS = "problems";
    static final String NEXT_YEAR = "next_year";
    static final String COLLECTION = "collection";
    static final String CHECK = "check";
    static final String REPORT = "report";

    private final Map<String, Screen> built = new HashMap<>();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final Arrival arrival = new Arrival(this, () -> inSight().flatMap(Screen::keys));
    private final Visits visits = new Visits();
    private List<ScreenTab> tabs = List.of();
    private Optional<Session> session = Optional.empty();
    private Consumer<Place> settings = _ -> {};
    private Runnable backups = () -> {};
    private Runnable setup = () -> {};

    ScreenDeck() {
        setId("screens");
    }

    /**
     * @param settings opens the settings, where some places are
     * @param backups opens the backups
     * @param setup leads through the first settings
     */
    void serve(Session session, Consumer<Place> settings, Runnable backups, Runnable setup) {
        this.session = Optional.of(session);
        this.settings = settings;
        this.backups = backups;
        this.setup = setup;
    }

    /** Takes the tabs of another year's catalogue; screens that are built stay. */
    void offer(List<ScreenTab> offered) {
        tabs = List.copyOf(offered);
        built.keySet().retainAll(tabs.stream().map(ScreenTab::code).toList());
    }

    List<ScreenTab> tabs() {
        return tabs;
    }

    /** What a screen is called, by its code. */
    String title(String code) {
        return tabs.stream()
                .filter(tab -> tab.code().equals(code))
                .map(ScreenTab::title)
                .findFirst()
                .orElse("");
    }

    ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    private Optional<Screen> inSight() {
        return Optional.ofNullable(built.get(current.get()));
    }

    /** Shows the year as it now stands on the screen in sight. */
    void refresh() {
        inSight().ifPresent(screen -> screen.show(book()));
    }

    @Override
    public void open(String code) {
        open(code, _ -> {});
    }

    /** @param turned brings into sight what is looked for in the screen, which is then shown with it */
    private void open(String code, Consumer<Screen> turned) {
        tabs.stream().filter(tab -> tab.code().equals(code)).findFirst().ifPresent(tab -> {
            inSight().ifPresent(_ -> visits.leaving(spot()));
            Screen screen = built.computeIfAbsent(code, _ -> tab.screen().get());
            screen.show(book());
            turned.accept(screen);
            // Put in anew, the toolkit would look up the styles of all that is in it.
            if (!getChildren().equals(List.of(screen.view()))) getChildren().setAll(screen.view());
            current.set(code);
            arrive();
        });
    }

    @Override
    public void arrive() {
        arrival.begin();
        if (inSight().isPresent()) visits.arrived(spot());
    }

    private Visits.Spot spot() {
        return new Visits.Spot(
                book().year(),
                current.get(),
                inSight().flatMap(Screen::here),
                inSight().map(Screen::sight).orElse(() -> {}));
    }

    /** Where the clerk has been. */
    Visits visits() {
        return visits;
    }

    void back() {
        inSight().ifPresent(_ -> visits.leaving(spot()));
        visits.goBack(this::goAgain);
    }

    void forth() {
        inSight().ifPresent(_ -> visits.leaving(spot()));
        visits.goForth(this::goAgain);
    }

    /** Whether a spot could be gone to; one that is there no more is passed over, which is said. */
    private boolean goAgain(Visits.Spot spot) {
        boolean isGone = !lead(spot);
        if (isGone) {
            String name = spot.place()
                    .map(Place::label)
                    .filter(label -> !label.isBlank())
                    .orElseGet(() -> title(spot.screen()));
            session.orElseThrow().statusWords().warn(MESSAGES.say("visit.gone", spot.year(), name));
        }
        return !isGone;
    }

    private boolean lead(Visits.Spot spot) {
        Session sitting = session.orElseThrow();
        if (!sitting.workspace().years().contains(spot.year())) return false;
        if (spot.year() != book().year() && !sitting.switchYear(spot.year())) return false;
        if (tabs.stream().noneMatch(tab -> tab.code().equals(spot.screen()))) return false;
        if (spot.place().isPresent() && !isThere(spot.place().get())) return false;
        spot.place().ifPresentOrElse(this::go, () -> open(spot.screen()));
        spot.sight().run();
        return true;
    }

    private boolean isThere(Place place) {
        return switch (place.kind()) {
            case PROBLEM -> isAmong(book().problems(), place);
            case POINT -> isAmong(book().nextYear(), place);
            default -> screenOf(place).isPresent();
        };
    }

    private static boolean isAmong(List<ReportPoint> points, Place place) {
        return points.stream().anyMatch(point -> point.id().equals(place.code()));
    }

    /** Gives the keys to the screen in sight where they are not there already, as after a dialog. */
    void comeBack() {
        // Before the first year there is no screen to come back to.
        if (getScene() == null) return;
        // The toolkit's own answer goes on being yes when what had the focus was taken out of the window.
        if (Ancestors.of(getScene().getFocusOwner()).noneMatch(this::equals)) arrive();
    }

    /** Opens the tab so many places further, around the ends. */
    void step(int places) {
        List<String> codes = tabs.stream().map(ScreenTab::code).toList();
        if (codes.isEmpty()) return;
        open(codes.get(Math.floorMod(codes.indexOf(current.get()) + places, codes.size())));
    }

    @Override
    public void go(Place place) {
        if (place.kind() == Place.Kind.SETTING || place.kind() == Place.Kind.ENTRY) {
            settings.accept(place);
            return;
        }
        screenOf(place).ifPresent(code -> open(code, screen -> screen.reveal(place)));
    }

    @Override
    public void go(Place place, String words) {
        screenOf(place)
                .ifPresent(code -> open(code, screen -> {
                    screen.reveal(place);
                    screen.chooseWords(words);
                }));
    }

    @Override
    public void backups() {
        backups.run();
    }

    @Override
    public void setup() {
        setup.run();
    }

    private Optional<String> screenOf(Place place) {
        return switch (place.kind()) {
            case INDICATOR, OF_UNIT ->
                book().catalogue().indicator(place.indicator()).flatMap(one -> areaOf(one.workItem()));
            case TEXT ->
                areaOf(place.code())
                        .or(() -> book().catalogue()
                                .writtenChapter(place.code())
                                .map(chapter -> ChapterScreen.codeOf(chapter.code())));
            case PROBLEM -> Optional.of(PROBLEMS);
            case POINT -> Optional.of(NEXT_YEAR);
            case UNIT, ASKED -> Optional.of(COLLECTION);
            case SETTING, ENTRY -> Optional.empty();
            case LEDGER, RECORD, BREACH -> areaOfLedger(place.ledger());
            case BASIS -> book().catalogue().indicator(place.code()).flatMap(this::areaOfCounted);
        };
    }

    private Optional<String> areaOfCounted(Indicator indicator) {
        return indicator.kind() instanceof IndicatorKind.Counted(String ledger, String _)
                ? areaOfLedger(ledger)
                : Optional.empty();
    }

    private Optional<String> areaOfLedger(String ledger) {
        return book().catalogue().ledger(ledger).flatMap(one -> areaOf(one.workItem()));
    }

    private Optional<String> areaOf(String workItem) {
        return book().catalogue().workItem(workItem).map(item -> item.area());
    }

    private YearBook book() {
        return session.orElseThrow().book();
    }
}
