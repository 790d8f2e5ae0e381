package org.fazhi.workspace.name;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.NamedThing;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.excel.name.NameSheet;
import org.fazhi.excel.name.WrittenConfirmation;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.name.PlannedName.Comparison;

/** Writes the confirmed names of a workspace to a file and takes those of another (叫法交换). */
public final class NameExchange {
    private static final Messages MESSAGES = Messages.of(NameExchange.class);

    private final Workspace workspace;

    public NameExchange(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes all names; a file of that name is replaced only by a whole one. @return how many */
    public int write(YearBook book, Path target) {
        List<ConfirmedName> names = workspace.confirmedNames().all();
        workspace.files().write(target, out -> NameSheet.write(out, names, book.catalogue()));
        return names.size();
    }

    /** What would become of each name of a file; saves nothing. Throws {@link Refused} where it is no such file. */
    public List<PlannedName> plan(SheetFile file, YearBook book) {
        try {
            ConfirmedNames here = workspace.confirmedNames();
            return NameSheet.read(file).stream()
                    .map(written -> planned(written, here, book.catalogue()))
                    .toList();
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    private static PlannedName planned(WrittenConfirmation written, ConfirmedNames here, Catalogue catalogue) {
        Optional<String> code = meant(written, catalogue);
        Optional<ConfirmedName> before = here.find(written.key());
        Comparison comparison = code.isEmpty()
                ? Comparison.UNKNOWN
                : before.map(one -> one.meaning().equals(code.get()) ? Comparison.SAME : Comparison.CONTRADICTING)
                        .orElse(Comparison.NEW);
        return new PlannedName(
                written.row(),
                written.key(),
                code,
                code.flatMap(one -> name(written.key(), one, catalogue)).orElse(written.meaning()),
                before.map(one -> name(one.key(), one.meaning(), catalogue).orElse(one.meaning())),
                written.file(),
                comparison);
    }

    private static Optional<String> name(ConfirmedName.Key key, String code, Catalogue catalogue) {
        return NamedThing.of(key, code, catalogue).map(NamedThing::name);
    }

    /** What is called so here; the code of another workspace counts where nothing is, or where no name is given. */
    private static Optional<String> meant(WrittenConfirmation written, Catalogue catalogue) {
        Predicate<String> isCalledSo = name -> name.equals(written.meaning());
        Stream<String> named = switch (written.key().kind()) {
            case INDICATOR ->
                catalogue.indicators().stream()
                        .filter(one -> isCalledSo.test(one.name()))
                        .map(Indicator::code);
            case UNIT ->
                catalogue.units().stream()
                        .filter(one -> one.names().stream().anyMatch(isCalledSo))
                        .map(ReportingUnit::code);
            case COLUMN ->
                catalogue.ledger(written.key().context()).stream()
                        .flatMap(ledger -> ledger.columns().stream())
                        .filter(one -> isCalledSo.test(one.label()))
                        .map(Column::code);
            case CODE ->
                catalogue.ledger(ConfirmedName.ledgerOf(written.key().context())).stream()
                        .flatMap(ledger -> ledger
                                .column(ConfirmedName.columnOf(written.key().context()))
                                .stream())
                        .flatMap(NameExchange::entries)
                        .filter(one -> isCalledSo.test(one.label()))
                        .map(CodeEntry::code);
        };
        List<String> codes = named.toList();
        if (codes.size() == 1) return Optional.of(codes.getFirst());
        return Optional.of(written.code())
                .filter(code -> name(written.key(), code, catalogue)
                        .filter(name -> written.meaning().isEmpty() || codes.contains(code))
                        .isPresent());
    }

    private static Stream<CodeEntry> entries(Column column) {
        return column.type() instanceof ColumnType.Coded list ? list.codes().stream() : Stream.of();
    }

    /** Takes them as one step; those that contradict only if told to. */
    public Edit taking(int year, String file, List<PlannedName> names, boolean contradicting) {
        List<Edit> edits = names.stream()
                .filter(name -> name.comparison() == Comparison.NEW
                        || contradicting && name.comparison() == Comparison.CONTRADICTING)
                .map(name -> (Edit) new Edit.ConfirmName(
                        year, name.key(), name.code().orElseThrow(), name.file().isEmpty() ? file : name.file()))
                .toList();
        return new Edit.Batch(year, MESSAGES.say("step", file, edits.size()), edits);
    }

    /** Forgets names, as one step. */
    public Edit forgetting(int year, List<ConfirmedName> names) {
        List<Edit> edits = names.stream()
                .map(name -> (Edit) new Edit.ForgetName(year, name.key()))
                .toList();
        return new Edit.Batch(year, MESSAGES.say("step.forget", edits.size()), edits);
    }
}
