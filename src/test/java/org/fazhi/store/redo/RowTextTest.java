package org.fazhi.store.redo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.AREA;

import org.fazhi.store.schema.tables.records.AreaRecord;
import org.junit.jupiter.api.Test;

class RowTextTest {

    @Test
    void columns_that_came_later_are_read_as_a_migration_would_have_filled_them() {
        AreaRecord row = RowText.read(AREA, "{\"book_year\":\"2020\",\"code\":\"service\",\"tab\":\"政务服务\"}");
        assertThat(row.getBookYear()).isEqualTo(2020);
        assertThat(row.getTab()).isEqualTo("政务服务");
        assertThat(row.getRetired()).isFalse();
        assertThat(row.getRetiredBefore()).isEmpty();
        assertThat(row.getPlace()).isZero();
    }
}
