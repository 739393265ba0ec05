package dev.sluice.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresOriginTest {
    private static final Map<String, String> WITH_URL =
            Map.of(PostgresOrigin.URL_VARIABLE, "jdbc:postgresql://localhost:5432/postgres");

    @Test
    void anUrlWinsAndDockerIsNotAsked() {
        assertThat(PostgresOrigin.choose(WITH_URL, () -> {
                    throw new AssertionError("asked Docker");
                }))
                .isEqualTo(PostgresOrigin.URL);
    }

    @Test
    void dockerWinsOverEmbeddedBinaries() {
        assertThat(PostgresOrigin.choose(Map.of(), () -> true)).isEqualTo(PostgresOrigin.CONTAINER);
        assertThat(PostgresOrigin.choose(Map.of(), () -> false)).isEqualTo(PostgresOrigin.EMBEDDED);
    }

    @Test
    void anEmptyVariableIsNoUrl() {
        assertThat(PostgresOrigin.choose(Map.of(PostgresOrigin.URL_VARIABLE, " "), () -> false))
                .isEqualTo(PostgresOrigin.EMBEDDED);
    }

    @Test
    void aDatabaseOfTheSameServerKeepsHostAndOptions() {
        assertThat(server("jdbc:postgresql://db:5433/admin?ssl=true&a=b").urlOf("fresh"))
                .isEqualTo("jdbc:postgresql://db:5433/fresh?ssl=true&a=b");
        assertThat(server("jdbc:postgresql://[::1]:5433/").urlOf("fresh"))
                .isEqualTo("jdbc:postgresql://[::1]:5433/fresh");
    }

    @Test
    void anUrlThatNamesNoHostIsRefused() {
        assertThatThrownBy(() -> server("jdbc:postgresql:admin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql://host:port/database");
    }

    private static PostgresServer server(String url) {
        return new PostgresServer(PostgresOrigin.URL, url, "postgres", "");
    }
}
