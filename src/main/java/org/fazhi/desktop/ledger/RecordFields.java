package org.fazhi.desktop.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;

/** All fields of the form, in the order of the columns, and what is wrong with what stands in them (表单各栏). */
final class RecordFields extends VBox implements FormField.Listener {

    /** What the form does when something is done in its fields. */
    interface Listener {
        void typed();

        void finished();
    }

    private final RowInspection inspection;
    private final Listener listener;
    private final List<FormField> fields;
    /** Fields that somebody has left: before that nobody is told that something is missing there. */
    private final Set<FormField> visited = new HashSet<>();

    /** What is kept, and how the fields write it. */
    private RowValues shown = RowValues.NONE;

    private Map<String, String> before = Map.of();

    RecordFields(LedgerYear ledger, Listener listener) {
        super(12);
        this.inspection = new RowInspection(ledger);
        this.listener = listener;
        this.fields = ledger.ledger().columns().stream()
                .map(column -> new FormField(column, ledger.units(), this))
                .toList();
        getChildren().setAll(fields);
        getStyleClass().add("record-fields");
    }

    /**
     * Shows a record.
     *
     * @param kept what was typed over it and not saved
     * @param isNew whether it is only being begun, so that what is missing is not told yet
     */
    void show(RowValues values, Map<String, String> kept, boolean isNew) {
        fields.forEach(field -> field.show(field.text(values.get(field.column().code()))));
        shown = values;
        before = standing();
        visited.clear();
        if (!isNew) visited.addAll(fields);
        fields.forEach(field -> {
            String code = field.column().code();
            if (!kept.containsKey(code)) return;
            field.show(kept.get(code));
            visited.add(field);
        });
        inspect();
    }

    /** Cells in which something else stands than is kept, as they are written. */
    Map<String, String> changed() {
        Map<String, String> changed = new HashMap<>();
        fields.stream()
                .filter(this::isChanged)
                .forEach(field -> changed.put(field.column().code(), field.written()));
        return changed;
    }

    /** What is kept, as the fields write it, by column. */
    Map<String, String> stored() {
        return before;
    }

    private boolean isChanged(FormField field) {
        return !field.written()
                .strip()
                .equals(before.getOrDefault(field.column().code(), ""));
    }

    /** What the fields hold: one line of an imported cell's several, where a field has only one. */
    private Map<String, String> standing() {
        Map<String, String> texts = new HashMap<>();
        fields.forEach(field -> texts.put(field.column().code(), field.written().strip()));
        return texts;
    }

    /** The values as they would be written. */
    Map<String, String> written(RowValues values) {
        Map<String, String> texts = new HashMap<>();
        for (FormField field : fields) {
            Optional<CellValue> value = values.get(field.column().code());
            if (value.isPresent()) texts.put(field.column().code(), field.text(value));
        }
        return texts;
    }

    /** Takes what stands in the fields for what is kept. */
    void settle() {
        shown = values();
        before = standing();
    }

    /** What stands in the fields, as far as it can be understood; what nobody touched, exactly as it is kept. */
    RowValues values() {
        Map<String, CellValue> values = new HashMap<>();
        for (FormField field : fields)
            value(field).ifPresent(one -> values.put(field.column().code(), one));
        return new RowValues(values);
    }

    private Optional<CellValue> value(FormField field) {
        if (!isChanged(field)) return shown.get(field.column().code());
        return field.reading() instanceof CellReading.Read(Optional<CellValue> value) ? value : Optional.empty();
    }

    /** Looks at everything as for saving; true when nothing keeps the record out, else the first fault is gone to. */
    boolean isInOrder() {
        visited.addAll(fields);
        fields.forEach(FormField::tidy);
        List<RowFault> faults = inspect();
        Optional<FormField> first = fields.stream()
                .filter(field -> faults.stream()
                        .anyMatch(fault -> fault.isError()
                                && fault.column().equals(field.column().code())))
                .findFirst();
        first.ifPresent(FormField::enter);
        return faults.stream().noneMatch(RowFault::isError);
    }

    private List<RowFault> inspect() {
        List<RowFault> unreadable =
                fields.stream().flatMap(field -> field.unreadable().stream()).toList();
        // A cell that could not be understood is not missing, too.
        List<RowFault> faults = Stream.concat(
                        unreadable.stream(),
                        inspection.faults(values()).stream()
                                .filter(fault -> unreadable.stream()
                                        .noneMatch(bad -> bad.column().equals(fault.column()))))
                .toList();
        fields.forEach(field -> field.object(
                visited.contains(field)
                        ? faults.stream()
                                .filter(fault ->
                                        fault.column().equals(field.column().code()))
                                .toList()
                        : List.of()));
        return faults;
    }

    void enter() {
        fields.getFirst().enter();
    }

    void closeTo(boolean locked) {
        fields.forEach(field -> field.closeTo(locked));
    }

    void hold(boolean held) {
        fields.forEach(field -> field.hold(held));
    }

    @Override
    public void typed(FormField field) {
        listener.typed();
    }

    @Override
    public void left(FormField field) {
        visited.add(field);
        field.tidy();
        inspect();
    }

    @Override
    public void next(FormField field) {
        int after = fields.indexOf(field) + 1;
        if (after < fields.size()) fields.get(after).enter();
        else listener.finished();
    }
}
