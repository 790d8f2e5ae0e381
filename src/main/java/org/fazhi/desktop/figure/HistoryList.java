package org.fazhi.desktop.figure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Moment;
import org.fazhi.desktop.control.UnreadLine;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;

/** The history of one place (修改记录): who, when, from, to, why; newest first. Read beside the interface thread. */
public final class HistoryList extends VBox {
    private static final Messages MESSAGES = Messages.of(HistoryList.class);
    private static final int MOST = 50;
    private static final int LONGEST = 60;

    private final Supplier<CompletableFuture<List<HistoryEntry>>> history;
    private final LatestAnswer reading;

    public HistoryList(Session session, int year, String place) {
        this(session, () -> session.workspace().history(year, place));
    }

    public HistoryList(Session session, Supplier<CompletableFuture<List<HistoryEntry>>> history) {
        super(6);
        setId("history");
        getChildren().add(quiet(MESSAGES.say("history.reading")));
        this.history = history;
        reading = session.latest(MESSAGES.say("history.title"));
        read();
    }

    private void read() {
        reading.ask(history, this::show, this::unread);
    }

    private void unread() {
        getChildren().setAll(new UnreadLine("history-unread", MESSAGES.say("history.unread"), this::read));
    }

    private void show(List<HistoryEntry> rows) {
        if (rows.isEmpty()) getChildren().setAll(quiet(MESSAGES.say("history.none")));
        else
            getChildren().setAll(rows.stream().limit(MOST).map(HistoryList::row).toList());
    }

    private static Node row(HistoryEntry entry) {
        VBox row = new VBox(1);
        // A record that was added or removed says so by itself.
        if (!entry.before().isBlank() || !entry.after().isBlank()) {
            Label change = new Label(MESSAGES.say("history.change", shown(entry.before()), shown(entry.after())));
            change.setWrapText(true);
            row.getChildren().add(change);
        }
        row.getChildren().add(quiet(MESSAGES.say("history.who", Moment.words(entry.at()), entry.who(), entry.what())));
        if (!entry.why().isBlank()) row.getChildren().add(quiet(MESSAGES.say("history.why", entry.why())));
        return row;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private static String shown(String words) {
        return words.isBlank() ? Excerpt.ofNothing() : Excerpt.of(words, LONGEST);
    }
}
