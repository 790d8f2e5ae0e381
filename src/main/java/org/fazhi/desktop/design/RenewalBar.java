package org.fazhi.desktop.design;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.DefinitionRenewal;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Offers an older year the ledgers that the program has now (新版台账定义提示条); put away, it stays so for this sitting. */
public final class RenewalBar extends HBox {
    private static final Messages MESSAGES = Messages.of(RenewalBar.class);

    private final Session session;
    private final Label words = new Label();
    private final LatestAnswer comparing;
    private Optional<Catalogue> compared = Optional.empty();
    private Optional<DefinitionRenewal> offered = Optional.empty();
    private boolean putAway;

    public RenewalBar(Session session) {
        super(12);
        this.session = session;
        comparing = session.latest(MESSAGES.say("renewal.title"));
        setId("renewal-bar");
        words.setId("renewal-words");
        words.setMinWidth(0);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Button open = new Button(MESSAGES.say("renewal.open"));
        open.setId("renewal-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> offered.ifPresent(this::propose));
        Button close = new Button("", new FontIcon(Material2AL.CLOSE));
        close.setId("renewal-close");
        close.setAccessibleText(MESSAGES.say("renewal.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> {
            putAway = true;
            setVisible(false);
        });
        getChildren().addAll(words, air, open, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("draft-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        session.bookProperty().subscribe(this::compare);
    }

    private void compare(YearBook book) {
        if (book == null
                || putAway
                || compared.filter(known -> known == book.catalogue()).isPresent()) return;
        compared = Optional.of(book.catalogue());
        comparing.ask(
                () -> CompletableFuture.supplyAsync(() -> DefinitionRenewal.of(book)),
                found -> show(book.year(), found));
    }

    private void show(int year, Optional<DefinitionRenewal> found) {
        offered = found;
        found.ifPresent(renewal -> words.setText(
                MESSAGES.say("renewal.words", year, renewal.differences().size())));
        setVisible(found.isPresent() && !putAway);
    }

    private void propose(DefinitionRenewal renewal) {
        DefinitionPreview.proposed(
                session.window(),
                MESSAGES.say("renewal.differences", renewal.differences().size()),
                renewal.differences(),
                () -> session.apply(renewal.edit()));
    }
}
