package org.fazhi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** Whatever lies around it, a failure of the disk is told as what it is. */
class EngineFailuresTest {
    private static final IOException FULL = new IOException("No space left on device");
    private static final IOException DENIED = new IOException("Permission denied");

    @Test
    void a_full_disk_is_found_behind_whatever_lies_around_it() {
        SQLException row = new SQLException("row 2", FULL);
        BatchUpdateException batch = new BatchUpdateException();
        batch.setNextException(row);

        assertThat(told(FULL)).contains("磁盘已满");
        assertThat(told(new DataAccessException("commit", row))).contains("磁盘已满");
        assertThat(told(new DataAccessException("batch", batch))).contains("磁盘已满");
    }

    @Test
    void a_value_that_speaks_of_space_does_not_make_the_disk_full() {
        assertThat(EngineFailures.isDiskFull(new SQLException("value \"No space left\" is too long")))
                .isFalse();
    }

    @Test
    void a_file_beside_the_database_that_cannot_be_written_is_told_in_a_sentence() {
        assertThat(told(new UncheckedIOException(DENIED))).contains("文件无法读写");
        assertThat(told(new DataAccessException("Rollback caused", DENIED))).contains("文件无法读写");
    }

    @Test
    void what_is_no_failure_of_the_disk_stays_what_it_is() {
        IllegalStateException fault = new IllegalStateException("a fault of ours");
        AssertionError error = new AssertionError("another");

        assertThat(EngineFailures.writing(fault)).isSameAs(fault);
        assertThat(catchThrowable(() -> EngineFailures.writing(error))).isSameAs(error);
    }

    private static String told(Throwable failure) {
        RuntimeException told = EngineFailures.writing(failure);
        assertThat(told).isInstanceOf(StoreRefused.class);
        return told.getMessage();
    }
}
