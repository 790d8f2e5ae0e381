package org.fazhi.store.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CancellableStatementTest {
    static Stream<Throwable> failures() {
        return Stream.of(
                new SQLException("of the engine"),
                new IllegalArgumentException("of the program"),
                new OutOfMemoryError("of the machine"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_a_statement_throws_comes_out_as_it_was(Throwable failure) {
        Statement failing = (Statement) Proxy.newProxyInstance(
                CancellableStatementTest.class.getClassLoader(), new Class<?>[] {Statement.class}, (_, _, _) -> {
                    throw failure;
                });

        assertThatThrownBy(() -> CancellableStatement.execute(failing, "SCRIPT", LongWork.NONE))
                .isSameAs(failure);
    }
}
