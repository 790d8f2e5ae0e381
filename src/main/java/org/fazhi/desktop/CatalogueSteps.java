package org.fazhi.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;

/**
 * Changes catalogues one step after the other (目录修改). A step saves the whole catalogue, so it is worked out only when the
 * one before it has come back, of the catalogue as it then stands: worked out of an older one it would take back what was
 * done since.
 */
public final class CatalogueSteps {

    /** Who asked for a step and is told what became of it. */
    public interface Asker {
        void saved(Catalogue edited);

        /** @param reason in a sentence */
        void refused(String reason);
    }

    private record Step(int year, Function<CatalogueEditing, EditingOutcome> change, Asker asker) {}

    private final Session session;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Deque<Edit.SetCatalogue> onTheirWay = new ArrayDeque<>();

    CatalogueSteps(Session session) {
        this.session = session;
    }

    /** Changes the catalogue of a year after everything that was asked for before. */
    public void ask(int year, Function<CatalogueEditing, EditingOutcome> change, Asker asker) {
        waiting.add(new Step(year, change, asker));
        goOn();
    }

    /** Sends all that waits, each made of the one before, ahead of something that must come after it. */
    void hurry() {
        while (!waiting.isEmpty()) send(waiting.remove());
    }

    private void goOn() {
        while (onTheirWay.isEmpty() && !waiting.isEmpty()) send(waiting.remove());
    }

    private void send(Step step) {
        switch (step.change().apply(new CatalogueEditing(latest(step.year()), new CatalogueFormulas()))) {
            case Declined(String reason) -> step.asker().refused(reason);
            case Edited(Catalogue edited, String what) -> {
                Edit.SetCatalogue edit = new Edit.SetCatalogue(step.year(), edited, what);
                onTheirWay.add(edit);
                session.apply(
                        edit,
                        () -> cameBack(() -> step.asker().saved(edited)),
                        reason -> cameBack(() -> step.asker().refused(reason)));
            }
        }
    }

    private Catalogue latest(int year) {
        return onTheirWay.stream()
                .filter(one -> one.year() == year)
                .reduce((_, later) -> later)
                .map(Edit.SetCatalogue::catalogue)
                .orElseGet(() -> session.workspace().book(year).catalogue());
    }

    /** They come back in the order in which they were sent. */
    private void cameBack(Runnable told) {
        onTheirWay.remove();
        told.run();
        goOn();
    }
}
