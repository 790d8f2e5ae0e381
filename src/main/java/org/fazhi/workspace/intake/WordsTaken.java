package org.fazhi.workspace.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.ConfirmedName.Kind;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.WordMeaning;
import org.fazhi.excel.ledger.plan.WrittenWord;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.workspace.Refused;

/**
 * What somebody said of the unknown words of a sheet, put to use (用词的采用): other names of units and entries are confirmed,
 * new ones are added to the year's catalogue.
 *
 * @param ledger code
 */
record WordsTaken(String ledger, Map<WrittenWord, WordMeaning> words) {
    private static final Messages MESSAGES = Messages.of(WordsTaken.class);

    /** The catalogue as the sheet is to be read, where units and entries go by their other names, too. */
    Catalogue spokenIn(Catalogue catalogue) {
        return new ConfirmedNames(named("")).spokenIn(catalogue);
    }

    private List<ConfirmedName> named(String file) {
        List<ConfirmedName> named = new ArrayList<>();
        words.forEach((written, meaning) -> {
            if (meaning instanceof WordMeaning.Known(String code))
                named.add(new ConfirmedName(
                        written.isUnit() ? Kind.UNIT : Kind.CODE,
                        written.isUnit() ? "" : ConfirmedName.codesOf(ledger, written.column()),
                        written.word(),
                        code,
                        file,
                        "",
                        Optional.empty()));
        });
        return named;
    }

    /**
     * The year's catalogue with what is new; empty where nothing is. Refused where the catalogue has changed since the
     * rows were planned, for they hold the codes of then.
     */
    Optional<Catalogue> additions(Catalogue catalogue, LedgerYear planned) {
        if (added().isEmpty()) return Optional.empty();
        Catalogue grown = grown(catalogue);
        boolean same = added().stream()
                .filter(WrittenWord::isUnit)
                .allMatch(unit -> planned.units()
                        .named(unit.word())
                        .flatMap(grown::unit)
                        .filter(one -> one.name().equals(unit.word()))
                        .isPresent());
        if (!same) throw new Refused(MESSAGES.say("words.changed"));
        return Optional.of(grown);
    }

    String title() {
        return MESSAGES.say(
                "words.added", added().stream().map(WrittenWord::word).collect(Collectors.joining("、")));
    }

    List<Edit> confirmed(int year, String file) {
        return named(file).stream()
                .filter(name -> name.kind() == Kind.UNIT || !isFlag(name))
                .map(name -> (Edit) new Edit.ConfirmName(year, name.key(), name.meaning(), file))
                .toList();
    }

    /** 是 and 否 are no entries of a list, and nothing is remembered of them. */
    private static boolean isFlag(ConfirmedName name) {
        return name.meaning().equals(MESSAGES.say("flag.yes")) || name.meaning().equals(MESSAGES.say("flag.no"));
    }

    /** In one order, so that a new unit gets the same code whenever it is asked for. */
    private List<WrittenWord> added() {
        return words.entrySet().stream()
                .filter(word -> word.getValue() instanceof WordMeaning.Added)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(WrittenWord::column).thenComparing(WrittenWord::word))
                .toList();
    }

    /** The catalogue with the new units and entries. */
    Catalogue grown(Catalogue catalogue) {
        Catalogue grown = catalogue;
        for (WrittenWord word : added()) grown = word.isUnit() ? withUnit(grown, word.word()) : withEntry(grown, word);
        return grown;
    }

    private static Catalogue withUnit(Catalogue catalogue, String name) {
        return edited(editing(catalogue).units().add(new NewUnits(catalogue).named(name)));
    }

    private Catalogue withEntry(Catalogue catalogue, WrittenWord word) {
        Optional<Column> column = catalogue.ledger(ledger).flatMap(one -> one.column(word.column()));
        if (column.isEmpty() || !(column.get().type() instanceof ColumnType.Coded list))
            throw new Refused(MESSAGES.say("words.no_list", word.word(), word.column()));
        if (list.entry(word.word()).isPresent()) return catalogue;
        List<CodeEntry> codes = new ArrayList<>(list.codes());
        codes.add(CodeEntry.of(word.word()));
        return edited(
                editing(catalogue).ledgers().changeColumn(ledger, column.get().withType(new ColumnType.Coded(codes))));
    }

    private static CatalogueEditing editing(Catalogue catalogue) {
        return new CatalogueEditing(catalogue, new CatalogueFormulas());
    }

    private static Catalogue edited(EditingOutcome outcome) {
        return switch (outcome) {
            case EditingOutcome.Edited(Catalogue catalogue, String _) -> catalogue;
            case EditingOutcome.Declined(String reason) -> throw new Refused(reason);
        };
    }
}
