package org.fazhi.desktop.area;

import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.desktop.filing.StateReason;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** Shows the state of the chosen work item and moves it on (办理): 提交审核, 审核通过, 退回 with a reason. */
final class StateMenu extends MenuButton {
    private static final Messages MESSAGES = Messages.of(StateMenu.class);

    private final Session session;
    private final LatestAnswer giver;
    private final Hint given = Hint.on(this);
    private Optional<Shown> shown = Optional.empty();

    private record Shown(WorkItem item, ItemState state, boolean isGiven, boolean locked) {}

    StateMenu(Session session) {
        this.session = session;
        this.giver = session.latest(MESSAGES.say("units.state"));
        setId("state");
        getStyleClass().add("state-menu");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(YearBook book, WorkItem item) {
        ItemState state = book.state(item.code());
        Shown now = new Shown(item, state, book.isGiven(item.code()), book.locked());
        if (shown.equals(Optional.of(now))) return;
        shown = Optional.of(now);
        setText(state.label());
        setGraphic(StateMark.icon(state));
        setAccessibleText(item.name() + " " + state.label());
        tellGiver(book.year(), item, state);
        getItems().clear();
        if (book.locked()) {
            MenuItem closed = new MenuItem(MESSAGES.say("state.none"));
            closed.setDisable(true);
            getItems().add(closed);
            return;
        }
        for (StateStep step : StateStep.from(state)) {
            if (step == StateStep.DECLARE && now.isGiven()) continue;
            MenuItem choice = new MenuItem(MESSAGES.say(step.messageKey()));
            choice.setId("state-" + step.name().toLowerCase(java.util.Locale.ROOT));
            choice.setAccelerator(step.combination());
            choice.setOnAction(_ -> take(step, item));
            getItems().add(choice);
        }
    }

    /** Who moved it there, such as who approved it. */
    private void tellGiver(int year, WorkItem item, ItemState state) {
        given.say("");
        giver.ask(
                () -> session.workspace().stateGiven(year, item.code()),
                entry -> entry.filter(one -> one.after().equals(state.label())).ifPresent(one -> {
                    String words = MESSAGES.say("state.given", one.who(), Moment.words(one.at()), state.label());
                    given.say(words);
                    setAccessibleText(item.name() + " " + words);
                }));
    }

    /** The same steps by their keys, wherever the focus is in the area. */
    void key(KeyEvent event, WorkItem item) {
        YearBook book = session.book();
        if (book.locked()) return;
        StateStep.from(book.state(item.code())).stream()
                .filter(step -> step.combination().match(event))
                .findFirst()
                .ifPresent(step -> {
                    event.consume();
                    take(step, item);
                });
    }

    private void take(StateStep step, WorkItem item) {
        session.keepEverything();
        if (step == StateStep.RETURN) StateReason.RETURN.ask(session, item.code(), item.name());
        else if (step == StateStep.DECLARE) StateReason.ABSENT.ask(session, item.code(), item.name());
        else session.apply(new Edit.SetItemState(session.book().year(), item.code(), step.target(), ""));
    }
}
