package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fazhi.store.step.LedgerWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions of this program that a database calls, and knows by the name of a class. */
class FunctionsTest {
    @TempDir
    Path folder;

    @Test
    void a_class_that_was_moved_since_is_found_where_it_is_now() {
        try (LedgerWorkspace workspace = LedgerWorkspace.begun(folder)) {
            workspace.database.sql().execute("drop alias fazhi_valid_credit_code");
            workspace
                    .database
                    .sql()
                    .execute("create force alias fazhi_valid_credit_code deterministic for 'org.fazhi.Before.isValid'");
        }
        try (LedgerWorkspace opened = LedgerWorkspace.open(folder)) {
            assertThat(opened.database.sql().fetchValue("select fazhi_valid_credit_code('不是代码')"))
                    .isEqualTo(false);
        }
    }
}
