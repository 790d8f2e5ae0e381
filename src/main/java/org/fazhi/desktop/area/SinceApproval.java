package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** What was changed in the chosen work item since it was last approved (改动提示): in short beside its state, all in the hint. */
final class SinceApproval extends Label {
    private static final Messages MESSAGES = Messages.of(SinceApproval.class);
    private static final double WIDEST = 360;
    private static final int MOST = 20;

    private final Session session;
    private final LatestAnswer reading;
    private final Hint all = Hint.on(this);
    private Optional<Shown> shown = Optional.empty();

    private record Shown(YearBook book, String item) {
        boolean is(YearBook otherBook, String otherItem) {
            return book == otherBook && item.equals(otherItem);
        }
    }

    SinceApproval(Session session) {
        this.session = session;
        this.reading = session.latest(MESSAGES.say("since.title"));
        setId("since-approval");
        getStyleClass().addAll("muted", "small");
        setMinWidth(0);
        setMaxWidth(WIDEST);
        managedProperty().bind(visibleProperty());
        say(List.of());
    }

    void show(YearBook book, WorkItem item) {
        if (shown.filter(now -> now.is(book, item.code())).isPresent()) return;
        boolean another = shown.filter(now -> now.item().equals(item.code())).isEmpty();
        shown = Optional.of(new Shown(book, item.code()));
        switch (book.state(item.code())) {
            case EMPTY, FILLING, APPROVED -> {
                reading.forget();
                say(List.of());
            }
            case SUBMITTED, RETURNED -> {
                if (another) say(List.of());
                reading.ask(
                        () -> session.workspace().sinceApproval(book.year(), item.code()),
                        changes -> say(ReviewedChange.of(changes)));
            }
        }
    }

    private void say(List<ReviewedChange> changes) {
        setVisible(!changes.isEmpty());
        setText(changes.isEmpty() ? "" : brief(changes));
        all.say(changes.stream().limit(MOST).map(ReviewedChange::words).collect(Collectors.joining("\n")));
    }

    private static String brief(List<ReviewedChange> changes) {
        String first = changes.getFirst().words();
        return changes.size() == 1
                ? MESSAGES.say("since", first)
                : MESSAGES.say("since.several", first, changes.size());
    }
}
