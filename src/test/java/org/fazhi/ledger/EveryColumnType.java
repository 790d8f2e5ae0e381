package org.fazhi.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** One of each type that a column can have, found by itself: a new one meets every list that the compiler does not ask for. */
public final class EveryColumnType {
    private static final int LENGTH = 40;
    private static final int DECIMALS = 2;

    private EveryColumnType() {}

    public static List<ColumnType> all() {
        return Arrays.stream(ColumnType.class.getPermittedSubclasses())
                .map(EveryColumnType::one)
                .toList();
    }

    private static ColumnType one(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] kinds = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(EveryColumnType::value).toArray();
        try {
            return (ColumnType) type.getDeclaredConstructor(kinds).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type.getName(), failure);
        }
    }

    private static Object value(RecordComponent part) {
        return switch (part.getName()) {
            case "length" -> LENGTH;
            case "decimals" -> DECIMALS;
            case "conditional" -> true;
            case "codes" -> List.of(CodeEntry.of("受理"), CodeEntry.of("不予受理"));
            default -> throw new IllegalStateException("Say here what a new type may be made with: " + part);
        };
    }
}
