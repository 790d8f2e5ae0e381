package org.fazhi.store.ledger;

import java.util.Optional;
import org.fazhi.ledger.ColumnType;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** How a column is kept (存储类型), as far as one holds all that another does. */
sealed interface KeptType {

    /** @param length as the engine counts */
    record Characters(int length) implements KeptType {}

    record Integers() implements KeptType {}

    record Decimals() implements KeptType {}

    record Days() implements KeptType {}

    record Flags() implements KeptType {}

    static KeptType of(ColumnType type) {
        return of(LedgerTable.dataType(type));
    }

    static KeptType of(DataType<?> type) {
        if (type.isString()) return new Characters(type.length());
        if (type.isInteger()) return new Integers();
        if (type.isDecimal()) return new Decimals();
        if (type.isDate()) return new Days();
        if (type.isBoolean()) return new Flags();
        throw new IllegalArgumentException("no column of a ledger is kept as " + type);
    }

    /** The narrowest that holds what either holds; empty where there is none. */
    default Optional<KeptType> with(KeptType other) {
        if (equals(other)) return Optional.of(this);
        return switch (this) {
            case Characters(int length)
            when other instanceof Characters(int more) -> Optional.of(new Characters(Math.max(length, more)));
            case Integers _ when other instanceof Decimals -> Optional.of(other);
            case Decimals _ when other instanceof Integers -> Optional.of(this);
            case Characters _, Integers _, Decimals _, Days _, Flags _ -> Optional.empty();
        };
    }

    default DataType<?> dataType() {
        return switch (this) {
            case Characters(int length) -> SQLDataType.VARCHAR(length);
            case Integers _ -> SQLDataType.BIGINT;
            case Decimals _ -> SQLDataType.NUMERIC(40, 10);
            case Days _ -> SQLDataType.LOCALDATE;
            case Flags _ -> SQLDataType.BOOLEAN;
        };
    }
}
