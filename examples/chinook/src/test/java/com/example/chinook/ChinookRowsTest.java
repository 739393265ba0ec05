package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.chinook.source.ChinookRows;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The data set is the one that the other tests count on. */
class ChinookRowsTest {

    @Test
    void everyRowIsRead() throws SQLException {
        assertThat(ChinookRows.read().size()).isEqualTo(15_607);
    }
}
