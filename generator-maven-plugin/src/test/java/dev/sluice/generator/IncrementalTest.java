package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second compilation touches. */
class IncrementalTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String ORDERS = """
            CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT);
            allOrders: SELECT * FROM orders;
            """;

    private final Path sources;
    private final Path output;

    IncrementalTest(@TempDir Path folder) {
        sources = folder.resolve("sql");
        output = folder.resolve("java");
    }

    @BeforeEach
    void compileOnce() throws IOException {
        Compilation.write(sources.resolve("com/acme/orders.sql"), ORDERS);
        Compilation.write(
                sources.resolve("com/acme/stock/items.sql"),
                "CREATE TABLE items (id INTEGER PRIMARY KEY);\nallItems: SELECT * FROM items;\n");
        Compilation first = Compilation.of(sources, output);
        assertThat(first.diagnostics()).isEmpty();
        assertThat(first.report().outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
        assertThat(first.report().written()).isEqualTo(first.files().size());
        for (String file : first.files().keySet()) {
            Files.setLastModifiedTime(output.resolve(file), LONG_AGO);
        }
    }

    @Test
    void doesNothingWhenNothingChanged() throws IOException {
        assertThat(Compilation.of(sources, output).report().outcome()).isEqualTo(CompileReport.Outcome.UP_TO_DATE);
    }

    @Test
    void writesOnlyTheFilesThatChange() throws IOException {
        Compilation.write(sources.resolve("com/acme/orders.sql"), ORDERS.replace("note", "remark"));
        Compilation second = Compilation.of(sources, output);
        assertThat(second.report().outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
        assertThat(age("com/acme/Order.java")).isNotEqualTo(LONG_AGO);
        assertThat(age("com/acme/stock/Item.java")).isEqualTo(LONG_AGO);
        assertThat(age("com/acme/stock/ItemsQueries.java")).isEqualTo(LONG_AGO);
    }

    @Test
    void deletesWhatIsNoMoreAndTheFoldersThatItLeavesEmpty() throws IOException {
        Files.delete(sources.resolve("com/acme/stock/items.sql"));
        Files.writeString(output.resolve("com/acme/Mine.java"), "package com.acme;");
        Compilation second = Compilation.of(sources, output);
        assertThat(second.report().deleted()).isEqualTo(6);
        assertThat(output.resolve("com/acme/stock")).doesNotExist();
        assertThat(output.resolve("com/acme/Order.java")).exists();
        assertThat(output.resolve("com/acme/Mine.java")).exists();
    }

    @Test
    void compilesAgainWhenTheConfigurationChanges() throws IOException {
        CompileRequest other = Compilation.request(sources, output, "", "ShopDatabase", Map.of());
        assertThat(SqlCompiler.compile(other).outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
        assertThat(output.resolve("com/acme/ShopDatabase.java")).exists();
        assertThat(output.resolve("com/acme/AppDatabase.java")).doesNotExist();
    }

    @Test
    void compilesAgainWhenTheVersionChanges() throws IOException {
        CompileRequest request = Compilation.request(sources, output);
        CompileRequest other = new CompileRequest(
                request.databases(),
                request.output(),
                request.baseFolder(),
                request.lints(),
                request.java(),
                "another version");
        CompileReport report = SqlCompiler.compile(other);
        assertThat(report.outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
        assertThat(report.written()).isZero();
    }

    @Test
    void restoresAFileThatWasChangedByHand() throws IOException {
        Path order = output.resolve("com/acme/Order.java");
        String text = Files.readString(order);
        Files.writeString(order, text + "// changed");
        assertThat(Compilation.of(sources, output).report().written()).isEqualTo(1);
        assertThat(order).hasContent(text);
    }

    @Test
    void leavesTheOutputAsItWasAfterAnError() throws IOException {
        Map<String, String> before = Compilation.texts(output, "");
        Compilation.write(sources.resolve("com/acme/orders.sql"), ORDERS + "broken: SELECT nowhere FROM orders;\n");
        Compilation second = Compilation.of(sources, output);
        assertThat(second.report().outcome()).isEqualTo(CompileReport.Outcome.FAILED);
        assertThat(second.codes()).containsExactly("SLU202");
        assertThat(Compilation.texts(output, "")).isEqualTo(before);
    }

    @Test
    void deletesEverythingWhenTheLastSourceIsGone() throws IOException {
        Files.delete(sources.resolve("com/acme/orders.sql"));
        Files.delete(sources.resolve("com/acme/stock/items.sql"));
        Compilation second = Compilation.of(sources, output);
        assertThat(second.report().outcome()).isEqualTo(CompileReport.Outcome.NOTHING_TO_DO);
        assertThat(second.files()).isEmpty();
    }

    private FileTime age(String path) throws IOException {
        return Files.getLastModifiedTime(output.resolve(path));
    }
}
