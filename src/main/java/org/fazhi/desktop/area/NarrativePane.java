package org.fazhi.desktop.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.EditedTexts;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.draft.DraftNotice;
import org.fazhi.desktop.figure.FigurePopover;
import org.fazhi.language.Messages;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Token;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;

/** A narrative (文字): the text with tokens at the left, the finished text at the right, live. */
public final class NarrativePane extends BorderPane {
    private static final Messages MESSAGES = Messages.of(NarrativePane.class);
    /** A pause this long ends a step: shorter ones would fill the undo list with half sentences. */
    private static final Duration PAUSE = Duration.seconds(3);

    private final Session session;
    private final TextArea area = new LongText();
    private final VBox finished = new VBox();
    private final TextCounts counts = new TextCounts();
    private final CompletionPopup completion = new CompletionPopup(area, this::take);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private final EditedTexts texts;
    private final DraftNotice notice = new DraftNotice("narrative-draft", new Found());

    private Optional<Manuscript> manuscript = Optional.empty();
    private int year;
    private Optional<YearBook> shown = Optional.empty();
    private Optional<Renderer> renderer = Optional.empty();
    private List<RenderedText> rendered = List.of();
    private boolean loading;

    private final class Area implements EditedTexts.Editor {
        @Override
        public String typed() {
            return area.getText();
        }

        @Override
        public void load(String text) {
            loading = true;
            area.setText(text);
            loading = false;
            pause.stop();
        }

        @Override
        public void cameBack() {
            showSaved();
        }

        @Override
        public void found(Optional<Draft> draft, String stored) {
            notice.show(draft, stored);
            showSaved();
        }
    }

    /** What can be done with a draft that an earlier sitting left. */
    private final class Found implements DraftNotice.Choice {
        @Override
        public void takeUp() {
            area.requestFocus();
            texts.takeUp();
            keep();
        }

        @Override
        public void giveUp() {
            area.requestFocus();
            texts.giveUp();
        }
    }

    public NarrativePane(Session session) {
        this.session = session;
        texts = new EditedTexts(new Area(), session.workspace().drafts());
        area.setId("narrative");
        area.setPromptText(MESSAGES.say("text.prompt"));
        area.setAccessibleText(MESSAGES.say("text.source"));
        area.getStyleClass().add("narrative");
        finished.setId("finished");
        finished.getStyleClass().add("finished");
        ScrollPane right = new ScrollPane(finished);
        right.setFitToWidth(true);
        right.getStyleClass().addAll("edge-to-edge", "finished-pane");
        SplitPane halves = new SplitPane(titled("text.source", area), titled("text.preview", right));
        halves.setOrientation(Orientation.HORIZONTAL);
        halves.setDividerPositions(
                session.memory().recallNumber("narrative.split").orElse(0.5));
        session.memory()
                .follow("narrative.split", halves.getDividers().getFirst().positionProperty());
        setTop(notice);
        setCenter(halves);
        setBottom(counts);
        pause.setOnFinished(_ -> keep());
        area.textProperty().subscribe(this::changed);
        area.caretPositionProperty().addListener((_, _, _) -> javafx.application.Platform.runLater(this::complete));
        area.focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        });
        area.addEventFilter(KeyEvent.KEY_TYPED, this::sayClosed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::barAfterToken);
        UnboundKeys unbound = new UnboundKeys(area, () -> rendered, counts::propose, this::bind);
        area.addEventFilter(KeyEvent.KEY_PRESSED, unbound::press);
        session.onKeeping(this, () -> {
            if (session.saving().isAsked()) texts.takeUp();
            keep();
            texts.keepRefused();
        });
    }

    /** Keys that would write in a filed year are answered. */
    private void sayClosed(KeyEvent key) {
        boolean writes = !key.isShortcutDown() && key.getCharacter().chars().anyMatch(letter -> letter >= ' ');
        if (!area.isEditable() && writes) shown.map(ClosedYear::why).ifPresent(session.statusWords()::warn);
    }

    private static Node titled(String key, Node content) {
        Label title = new Label(MESSAGES.say(key));
        title.getStyleClass().addAll("muted", "small", "half-title");
        BorderPane half = new BorderPane(content);
        half.setTop(title);
        return half;
    }

    public void show(YearBook book, Manuscript opened) {
        DraftPlace place = opened.place(book.year());
        if (!texts.isShown(place)) keep();
        manuscript = Optional.of(opened);
        year = book.year();
        if (shown.isEmpty() || shown.get() != book) {
            shown = Optional.of(book);
            renderer = Optional.of(Renderer.of(book.catalogue(), book.figures(), book.year()));
        }
        area.setEditable(!book.locked());
        texts.show(place, opened.name(book), opened.stored(book));
        render(area.getText());
        showSaved();
    }

    /** Forgets what was typed into a text of the shown year that is no more: a new one may be called as it was. */
    public void forget(Manuscript text) {
        texts.forget(text.place(year));
    }

    private void showSaved() {
        if (texts.isFound()) counts.draft();
        else counts.saved(texts.isKept());
    }

    /** Saves what was typed since the last step; nothing when nothing was. */
    public void keep() {
        pause.stop();
        // In a locked year it would be refused each time; it stays typed until the year is open again.
        if (!area.isEditable()) return;
        int of = year;
        manuscript.ifPresent(saved -> texts.keep((text, whenDone, whenNot) -> saved.save(of, text, whenDone, whenNot)));
    }

    /** Chooses the first of such words; false where they are not in the text. */
    public boolean chooseWords(String words) {
        int start = area.getText().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (start >= 0) area.selectRange(start, start + words.length());
        return start >= 0;
    }

    /** Where the text is typed. */
    public Node keys() {
        return area;
    }

    private void changed(String text) {
        render(text);
        if (loading || manuscript.isEmpty()) return;
        texts.typed();
        showSaved();
        pause.playFromStart();
    }

    private void render(String text) {
        if (renderer.isEmpty()) return;
        List<RenderedText> lines = renderer.get().render(text);
        // Saving shows the year anew; the text under a pointer that is just being clicked must not be exchanged for
        // that.
        if (lines.equals(rendered) && !text.isBlank()) return;
        rendered = lines;
        MarkedFlow.Clicks clicks = new MarkedFlow.Clicks(this::openFigure, this::bind);
        if (text.isBlank()) finished.getChildren().setAll(nothingYet());
        else
            finished.getChildren()
                    .setAll(lines.stream()
                            .map(line -> new MarkedFlow(line, clicks))
                            .toList());
        counts.show(lines);
    }

    private static Node nothingYet() {
        Label words = new Label(MESSAGES.say("text.empty"));
        words.getStyleClass().add("muted");
        return new HBox(words);
    }

    private void openFigure(RenderedText.LiveFigure figure, Node beside) {
        FigurePopover.show(session, figure.figure(), beside);
    }

    /** Puts the proposed token in the place of a number that is bound to nothing. */
    private void bind(RenderedText.UnboundNumber number) {
        number.proposal().ifPresent(token -> area.replaceText(number.start(), number.end(), token.written()));
    }

    private void complete() {
        if (!area.isFocused() || renderer.isEmpty()) return;
        Optional<TokenAtCaret> typing = TokenAtCaret.in(area.getText(), area.getCaretPosition());
        typing.ifPresentOrElse(
                token -> completion.show(
                        token, new Completion(shown.orElseThrow(), workItem(), renderer.get()).choices(token)),
                completion::hide);
    }

    private String workItem() {
        return manuscript.flatMap(Manuscript::workItem).orElse("");
    }

    private void take(TokenAtCaret typing, Token token) {
        area.replaceText(typing.start(), typing.end(), token.written());
        area.positionCaret(typing.start() + token.written().length());
    }

    /** A bar takes the chosen indicator first; right behind a finished token it goes inside, where phrases begin. */
    private void barAfterToken(KeyEvent event) {
        if (!event.getCharacter().equals("|") && !event.getCharacter().equals("｜")) return;
        int caret = area.getCaretPosition();
        Optional<Completion.Choice> chosen = completion.chosen();
        Optional<TokenAtCaret> typing = TokenAtCaret.in(area.getText(), caret);
        if (chosen.isPresent() && typing.isPresent() && typing.get().phrase().isEmpty()) {
            event.consume();
            replaceWithBar(
                    typing.get().start(),
                    typing.get().end(),
                    chosen.get().token().indicator());
        } else if (caret > 1 && area.getText().charAt(caret - 1) == '}') {
            TokenAtCaret.in(area.getText(), caret - 1)
                    .filter(token -> token.phrase().isEmpty())
                    .ifPresent(token -> {
                        event.consume();
                        replaceWithBar(token.start(), caret, token.indicator());
                    });
        }
    }

    private void replaceWithBar(int start, int end, String indicator) {
        area.replaceText(start, end, "{" + indicator + "|}");
        area.positionCaret(start + indicator.length() + 2);
    }
}
