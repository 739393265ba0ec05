package dev.sluice.generator.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What names a database on a command line. */
class DatabasePlaceTest {
    @Test
    void takesFiles() throws MojoFailureException {
        Path file = Path.of("target/shop.db");
        assertThat(DatabasePlace.of("target/shop.db")).isEqualTo(new DatabasePlace(file, null, null, null));
        assertThat(DatabasePlace.of("jdbc:sqlite:target/shop.db")).isEqualTo(new DatabasePlace(file, null, null, null));
        assertThat(DatabasePlace.of("./C:/shop.db").file()).isNotNull();
    }

    @Test
    void takesServersByTheirJdbcUrl() throws MojoFailureException {
        String url = "jdbc:postgresql://host:5433/shop?sslmode=require";
        assertThat(DatabasePlace.of(url)).isEqualTo(new DatabasePlace(null, url, null, null));
    }

    @Test
    void takesServersByTheirAddress() throws MojoFailureException {
        assertThat(DatabasePlace.of("postgres://ann:s%40cret+1@host:5433/shop?sslmode=require"))
                .isEqualTo(
                        new DatabasePlace(null, "jdbc:postgresql://host:5433/shop?sslmode=require", "ann", "s@cret+1"));
        assertThat(DatabasePlace.of("postgresql://host/shop"))
                .isEqualTo(new DatabasePlace(null, "jdbc:postgresql://host/shop", null, null));
        assertThat(DatabasePlace.of("postgres://ann@one:1,two:2/shop"))
                .isEqualTo(new DatabasePlace(null, "jdbc:postgresql://one:1,two:2/shop", "ann", null));
    }

    @Test
    void refusesOtherAddresses() {
        assertThatThrownBy(() -> DatabasePlace.of("jdbc:mysql://host/shop"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\"jdbc:mysql:\" is no database")
                .hasMessageContaining("postgres://user:password@host:port/database");
        assertThatThrownBy(() -> DatabasePlace.of("mysql://host/shop"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("\"mysql:\" is no database");
        assertThatThrownBy(() -> DatabasePlace.of("postgres://ann:s%zzcret@host/shop"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("cannot be read at character")
                .hasMessageNotContaining("cret");
    }
}
