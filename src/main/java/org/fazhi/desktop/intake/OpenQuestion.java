package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.UnknownWord;
import org.fazhi.excel.ledger.plan.WordMeaning;
import org.fazhi.excel.ledger.plan.WrittenWord;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerYear;

/** What somebody has to say of a sheet of a ledger before it is taken, or has said (待确认的列和用词). */
sealed interface OpenQuestion {
    Messages MESSAGES = Messages.of(OpenQuestion.class);

    /** What is asked, in words. */
    String subject();

    /** What it may mean, the likeliest first. */
    List<Answer> proposals();

    /** What else it may mean. */
    List<Answer> others();

    /** That it is new; empty where nothing can be added. */
    default Optional<Answer> added() {
        return Optional.empty();
    }

    /** That it is nothing. */
    Answer nothing();

    /** @param score between 0 and 1; 0 where it was not proposed */
    record Answer(String words, double score, String reason, LedgerChange change) {}

    /** What an answer does to the choices. */
    @FunctionalInterface
    interface LedgerChange {
        LedgerChoices of(LedgerChoices choices);
    }

    /** All of a table: columns first, then words, then the words that were answered. */
    static List<OpenQuestion> of(PlannedTable table) {
        List<OpenQuestion> questions = new ArrayList<>();
        table.doubtful().forEach(match -> questions.add(new OfColumn(match)));
        table.unknown().forEach(word -> questions.add(new OfWord(word, table.ledger())));
        table.words().forEach((word, meaning) -> questions.add(new Answered(word, meaning, table.ledger())));
        return questions;
    }

    /** Which column of the ledger a column of the sheet stands for. */
    record OfColumn(ColumnMatch match) implements OpenQuestion {
        @Override
        public String subject() {
            return MESSAGES.say("question.column", match.letters(), match.heading());
        }

        @Override
        public List<Answer> proposals() {
            return match.proposals().stream()
                    .map(one -> new Answer(
                            one.column().label(),
                            one.score(),
                            one.reason(),
                            taking(one.column().code())))
                    .toList();
        }

        /** All the columns are in the menu of the sheet's heading. */
        @Override
        public List<Answer> others() {
            return List.of();
        }

        @Override
        public Answer nothing() {
            return new Answer(MESSAGES.say("meaning.none"), 0, "", taking(LedgerChoices.LEFT_OUT));
        }

        private LedgerChange taking(String code) {
            return choices -> choices.matching(match.index(), code);
        }
    }

    /** What a word means that is in no list. */
    record OfWord(UnknownWord word, LedgerYear ledger) implements OpenQuestion {
        @Override
        public String subject() {
            return MESSAGES.say(
                    "question.word", word.column().label(), word.written().word(), word.rows());
        }

        @Override
        public List<Answer> proposals() {
            return word.proposals().stream()
                    .map(one -> new Answer(one.name(), one.score(), "", known(one.code())))
                    .toList();
        }

        @Override
        public List<Answer> others() {
            return switch (word.column().type()) {
                case ColumnType.Coded list ->
                    list.codes().stream()
                            .map(entry -> new Answer(entry.label(), 0, "", known(entry.code())))
                            .toList();
                case ColumnType.Unit _, ColumnType.Units _ ->
                    ledger.units().active().stream()
                            .map(unit -> new Answer(ledger.units().label(unit), 0, "", known(unit)))
                            .toList();
                default -> List.of();
            };
        }

        @Override
        public Optional<Answer> added() {
            String key = word.written().isUnit() ? "question.new_unit" : "question.new_entry";
            boolean isList = word.written().isUnit() || word.column().type() instanceof ColumnType.Coded;
            return isList
                    ? Optional.of(new Answer(
                            MESSAGES.say(key, word.written().word()), 0, "", meaning(new WordMeaning.Added())))
                    : Optional.empty();
        }

        @Override
        public Answer nothing() {
            return new Answer(MESSAGES.say("question.empty"), 0, "", meaning(new WordMeaning.Nothing()));
        }

        private LedgerChange known(String code) {
            return meaning(new WordMeaning.Known(code));
        }

        private LedgerChange meaning(WordMeaning meaning) {
            return choices -> choices.meaning(word.written(), meaning);
        }
    }

    /** A word of which it was said; it can be asked again. */
    record Answered(WrittenWord word, WordMeaning meaning, LedgerYear ledger) implements OpenQuestion {
        @Override
        public String subject() {
            return MESSAGES.say("question.answered", word.word(), said());
        }

        private String said() {
            return switch (meaning) {
                case WordMeaning.Known(String code) ->
                    word.isUnit() ? ledger.units().label(code) : entry(code);
                case WordMeaning.Added _ ->
                    MESSAGES.say(word.isUnit() ? "question.new_unit" : "question.new_entry", word.word());
                case WordMeaning.Nothing _ -> MESSAGES.say("question.empty");
            };
        }

        private String entry(String code) {
            return ledger.ledger()
                    .column(word.column())
                    .map(Column::type)
                    .filter(ColumnType.Coded.class::isInstance)
                    .flatMap(type -> ((ColumnType.Coded) type).entry(code))
                    .map(CodeEntry::label)
                    .orElse(code);
        }

        @Override
        public List<Answer> proposals() {
            return List.of();
        }

        @Override
        public List<Answer> others() {
            return List.of();
        }

        @Override
        public Answer nothing() {
            return new Answer(MESSAGES.say("question.again"), 0, "", choices -> choices.without(word));
        }
    }
}
