package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The report does not show which engine it came from. */
class SameReportTest {

    @Test
    void bothEnginesPrintTheSameBytes() throws IOException, SQLException {
        byte[] sqlite = report(StoreEngine.SQLITE);
        byte[] postgres = report(StoreEngine.POSTGRES);

        assertThat(new String(postgres, StandardCharsets.UTF_8)).isEqualTo(new String(sqlite, StandardCharsets.UTF_8));
        assertThat(postgres).isEqualTo(sqlite);
        assertThat(new String(sqlite, StandardCharsets.UTF_8))
                .contains("Helena Holý")
                .contains("Onde Anda Você");
    }

    private static byte[] report(StoreEngine engine) throws IOException, SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            StoreReport.print(engine, LoadedStores.FOLDER, out);
        }
        return bytes.toByteArray();
    }
}
