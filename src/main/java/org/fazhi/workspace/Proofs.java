package org.fazhi.workspace;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;

/**
 * The proof of the book that was asked for last (最近的清样), so that checks, pages, export and explanations of one book
 * share one. Whoever asks while it is being made waits for it; what came of an earlier book is let go.
 */
final class Proofs {
    private static final Messages MESSAGES = Messages.of(Proofs.class);

    private final Function<YearBook, Proof> making;
    private Optional<OfBook> latest = Optional.empty();

    /** @param making pure, and costly: it renders and checks a whole year */
    Proofs(Function<YearBook, Proof> making) {
        this.making = making;
    }

    Proof of(YearBook book) {
        return ofBook(book).proof();
    }

    private synchronized OfBook ofBook(YearBook book) {
        OfBook proof = latest.filter(one -> one.book == book).orElseGet(() -> new OfBook(book));
        latest = Optional.of(proof);
        return proof;
    }

    /** Refuses to explain an error: a warning may stand with an explanation, an error may not. */
    void requireExplainable(Edit edit, IntFunction<YearBook> books) {
        switch (edit) {
            case Edit.Batch batch -> batch.edits().forEach(one -> requireExplainable(one, books));
            case Edit.Explain explain
            when !explain.explanation().isBlank() ->
                of(books.apply(explain.year())).findings().stream()
                        .filter(finding -> finding.key().equals(explain.findingKey()))
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .findFirst()
                        .ifPresent(finding -> {
                            throw new Refused(MESSAGES.say("explain.error", finding.message()));
                        });
            default -> {}
        }
    }

    /** Made when it is first asked for; one that failed is tried again. */
    private final class OfBook {
        private final YearBook book;
        private Optional<Proof> made = Optional.empty();

        private OfBook(YearBook book) {
            this.book = book;
        }

        private synchronized Proof proof() {
            if (made.isEmpty()) made = Optional.of(making.apply(book));
            return made.get();
        }
    }
}
