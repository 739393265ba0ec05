package dev.sluice.generator.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.generator.CompileRequest;
import dev.sluice.sql.ast.Dialect;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {
    private static final Path BASE = Path.of("/project");

    @Test
    void needsNoConfiguration() throws MojoFailureException {
        CompileRequest.Database database = only(reader("AppDatabase", null, "sqlite", "postgres"), null, null);
        assertThat(database.sourceRoot()).isEqualTo(BASE.resolve("src/main/sql"));
        assertThat(database.required()).isFalse();
        assertThat(database.dialects()).containsExactlyInAnyOrder(Dialect.SQLITE, Dialect.POSTGRES);
    }

    @Test
    void requiresAFolderThatIsConfigured() throws MojoFailureException {
        assertThat(only(reader("AppDatabase", "com.acme", " SQLite "), new File("/project/sql"), null))
                .isEqualTo(new CompileRequest.Database(
                        Path.of("/project/sql"), true, "com.acme", "AppDatabase", Set.of(Dialect.SQLITE)));
    }

    @Test
    void takesFromTheGoalWhatADatabaseLeavesOut() throws MojoFailureException {
        DatabaseConfiguration archive = new DatabaseConfiguration();
        archive.setSourceDirectory(new File("sql-archive"));
        archive.setDialects(List.of("sqlite"));
        CompileRequest.Database database = only(reader("ShopDatabase", "com.acme", "postgres"), null, archive);
        assertThat(database.sourceRoot()).isEqualTo(BASE.resolve("sql-archive"));
        assertThat(database.className()).isEqualTo("ShopDatabase");
        assertThat(database.basePackage()).isEqualTo("com.acme");
        assertThat(database.dialects()).containsExactly(Dialect.SQLITE);
    }

    @Test
    void saysWhatIsWrong() {
        assertFails(reader("AppDatabase", null, "mysql"), "\"mysql\"; sqlite and postgres are possible");
        assertFails(reader("AppDatabase", null), "names no engine");
        assertFails(reader("App Database", null, "sqlite"), "no name of a Java class");
        assertFails(reader("AppDatabase", "com.my-shop", "sqlite"), "no name of a Java package");
        assertThatThrownBy(() -> only(reader("A", null, "sqlite"), null, new DatabaseConfiguration()))
                .hasMessageContaining("<sourceDirectory>");
    }

    @Test
    void readsLints() throws MojoFailureException {
        ConfigurationReader reader = reader("AppDatabase", null, "sqlite");
        assertThat(reader.lints(Map.of("SLU601", "error", "SLU603", " off ")))
                .isEqualTo(Map.of("SLU601", CompileRequest.LintLevel.ERROR, "SLU603", CompileRequest.LintLevel.OFF));
        assertThat(reader.lints(null)).isEmpty();
        assertThatThrownBy(() -> reader.lints(Map.of("SLU202", "off"))).hasMessageContaining("no lint");
        assertThatThrownBy(() -> reader.lints(Map.of("SLU601", "loud"))).hasMessageContaining("\"loud\"");
    }

    private static void assertFails(ConfigurationReader reader, String message) {
        assertThatThrownBy(() -> only(reader, null, null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(message);
    }

    private static CompileRequest.Database only(
            ConfigurationReader reader, @Nullable File source, @Nullable DatabaseConfiguration configured)
            throws MojoFailureException {
        List<CompileRequest.Database> databases =
                reader.databases(configured == null ? null : List.of(configured), source, "src/main/sql");
        assertThat(databases).hasSize(1);
        return databases.get(0);
    }

    private static ConfigurationReader reader(String className, @Nullable String basePackage, String... dialects) {
        return new ConfigurationReader(BASE, List.of(dialects), basePackage, className);
    }
}
