package dev.sluice.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.model.ArgumentModel;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.DatabaseModel;
import dev.sluice.generator.model.FileModel;
import dev.sluice.generator.model.ParameterModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.ResultModel;
import dev.sluice.generator.model.RowModel;
import dev.sluice.generator.model.RowName;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.generator.model.TableModel;
import dev.sluice.generator.model.VariantsModel;
import dev.sluice.generator.support.JavaJudge;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaEmitterTest {
    private static final SourceFile FILE = new SourceFile("src/main/sql/com/acme/shop/orders.sql", "CREATE TABLE t;\n");
    private static final SourceSpan SPAN = FILE.span(13, 14);

    private final Path classes;

    JavaEmitterTest(@TempDir Path classes) {
        this.classes = classes;
    }

    @Test
    void compilesEveryTypeNullableAndNot() throws IOException {
        List<ComponentModel> components = new ArrayList<>();
        List<ArgumentModel> parameters = new ArrayList<>();
        for (SqlType type : types()) {
            String name = type.kind().name().toLowerCase(java.util.Locale.ROOT);
            components.add(value(name, ValueType.of(type, false)));
            components.add(value(name + "_or_null", ValueType.of(type, true)));
            parameters.add(new ParameterModel(name, ValueType.of(type, false), false, false, null, null, SPAN));
            parameters.add(
                    new ParameterModel(name + "_or_null", ValueType.of(type, true), false, false, null, "t.c", SPAN));
            if (JavaTypes.canBeCollected(type)) {
                parameters.add(
                        new ParameterModel(name + "s", ValueType.of(type, false), true, false, null, "t.c", SPAN));
            }
        }
        RowModel row = new RowModel(
                new RowName.OfQuery("com/acme/shop/orders.sql", "all"),
                components,
                null,
                "com/acme/shop/orders.sql",
                SPAN);
        assertCompiles(emit(List.of(), query("all", parameters, new ResultModel.OfRow(row))));
    }

    @Test
    void compilesNestedRowsAndLists() throws IOException {
        RowModel customer = table("customers", value("id", INTEGER), value("name", TEXT));
        RowModel line = new RowModel(
                new RowName.OfComponent(new RowName.OfQuery("com/acme/shop/orders.sql", "deep"), "lines"),
                List.of(
                        value("id", INTEGER),
                        new ComponentModel.Listed(
                                "tags", new ResultModel.Plain(value("tag", ValueType.of(SqlType.TEXT, true))), SPAN)),
                null,
                "com/acme/shop/orders.sql",
                SPAN);
        RowModel deep = new RowModel(
                new RowName.OfQuery("com/acme/shop/orders.sql", "deep"),
                List.of(
                        value("id", INTEGER),
                        new ComponentModel.Nested("buyer", customer, true, SPAN),
                        new ComponentModel.Nested("seller", customer, false, SPAN),
                        new ComponentModel.Listed("lines", new ResultModel.OfRow(line), SPAN)),
                null,
                "com/acme/shop/orders.sql",
                SPAN);
        SortedMap<String, String> files = emit(
                List.of(new TableModel("customers", false, customer)),
                query("deep", List.of(), new ResultModel.OfRow(deep)));
        assertCompiles(files);
        assertThat(files.get("com/acme/shop/OrdersQueriesImpl.java"))
                .contains("row.getBoolean(2) ? new Customer(")
                .contains("row.getLong(5)")
                .contains("item_ -> item_.getStringOrNull(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strings",
                "objects",
                "records",
                "overrides",
                "lists",
                "rows",
                "queries",
                "sql_texts",
                "longs",
                "class",
                "enums",
                "optionals",
                "nullables",
                "databases",
                "transactions",
                "generated",
                "übergrößen",
                "注文",
                "ıstanbul",
                "1st",
                "a-b",
                "row",
                "session",
                "sql_sessions",
                "engines",
                "auto_closeables",
                "maps"
            })
    void compilesWhateverATableAndItsColumnsAreCalled(String name) throws IOException {
        RowModel table = table(
                name,
                value(name, TEXT),
                value("hash code", INTEGER),
                value("get_class", INTEGER),
                value("new", ValueType.of(SqlType.BLOB, true)),
                value("other", ValueType.of(SqlType.BLOB, false)),
                value("that", INTEGER));
        List<ArgumentModel> parameters = Stream.of(
                        name, "b", "row", "session", "parameters", "builder", "build", "this", "toString")
                .distinct()
                .<ArgumentModel>map(
                        parameter -> new ParameterModel(parameter, TEXT, false, false, null, "a */ b.<c>", SPAN))
                .toList();
        assertCompiles(emit(
                List.of(new TableModel(name, false, table)),
                query(name, parameters, new ResultModel.OfRow(table)),
                query("of", List.of(), new ResultModel.Plain(value(name, ValueType.of(SqlType.INTEGER, true)))),
                query("yield", parameters, null),
                query("to_string", List.of(), null),
                query("readT", List.of(), null)));
    }

    @Test
    void compilesTwoHundredColumns() throws IOException {
        ComponentModel[] columns = IntStream.range(0, 200)
                .mapToObj(i -> value("column_" + i, TEXT))
                .toArray(ComponentModel[]::new);
        RowModel wide = table("wides", columns);
        assertCompiles(emit(
                List.of(new TableModel("wides", false, wide)), query("all", List.of(), new ResultModel.OfRow(wide))));
    }

    @Test
    void compilesARowThatNoCallCanPass() throws IOException {
        ComponentModel[] columns = IntStream.range(0, 300)
                .mapToObj(i -> value("column_" + i, INTEGER))
                .toArray(ComponentModel[]::new);
        RowModel wide = table("wides", columns);
        assertCompiles(emit(
                List.of(new TableModel("wides", false, wide)), query("all", List.of(), new ResultModel.OfRow(wide))));
    }

    @Test
    void namesBothPlacesOfTwoColumnsThatJavaCannotTellApart() {
        assertThat(problems(new TableModel(
                        "t", false, table("t", value("customer_id", INTEGER), value("customerId", INTEGER)))))
                .contains("SLU213")
                .contains("\"customer_id\" and \"customerId\" would both be \"customerId\" in Java")
                .contains("AS ");
    }

    @Test
    void refusesTablesWhoseRowsHaveTheSameName() {
        assertThat(problems(
                        new TableModel("order", false, table("order", value("id", INTEGER))),
                        new TableModel("orders", false, table("orders", value("id", INTEGER)))))
                .contains("SLU214")
                .contains("table \"orders\"")
                .contains("table \"order\"");
    }

    private static String problems(TableModel... tables) {
        DiagnosticSink sink = new DiagnosticSink();
        assertThat(JavaEmitter.emit(database(List.of(tables)), sink)).isEmpty();
        return String.join("\n", sink.sorted().stream().map(CodeFrame::render).toList());
    }

    private static final ValueType INTEGER = ValueType.of(SqlType.INTEGER, false);
    private static final ValueType TEXT = ValueType.of(SqlType.TEXT, false);

    private static List<SqlType> types() {
        return List.of(
                SqlType.INTEGER,
                SqlType.REAL,
                SqlType.NUMBER,
                SqlType.numeric(10, 2),
                SqlType.TEXT,
                SqlType.BLOB,
                SqlType.BOOLEAN,
                SqlType.DATE,
                SqlType.TIME,
                SqlType.TIMESTAMP,
                SqlType.DATETIME,
                SqlType.UUID,
                SqlType.JSON,
                SqlType.INTERVAL,
                SqlType.POINT,
                SqlType.array(SqlType.TEXT),
                SqlType.enumByOrdinal("java.time.DayOfWeek"),
                SqlType.enumByName("java.time.Month"),
                SqlType.ANY);
    }

    private static ComponentModel.Value value(String name, ValueType type) {
        return new ComponentModel.Value(name, null, type, null, null, "t." + name, SPAN);
    }

    private static RowModel table(String name, ComponentModel... columns) {
        return new RowModel(
                new RowName.OfTable("com.acme.shop", name),
                List.of(columns),
                "Ends a comment */ and\n\nuses {@code x}, <b>, &amp;, \\u0041 and\n@param x no tag.",
                "com/acme/shop/orders.sql",
                SPAN);
    }

    private static QueryModel query(
            String name, List<ArgumentModel> parameters, @org.jspecify.annotations.Nullable ResultModel result) {
        List<Integer> slots = IntStream.range(0, parameters.size()).boxed().toList();
        QueryModel.EngineSql sql =
                QueryModel.EngineSql.of("SELECT '\\', '\"\"\"', '\\u0041', '$L', '\t' , ' \n  ', \"x\"", slots);
        return new QueryModel(
                name,
                "Says \"\"\" and */.",
                result == null ? QueryModel.Returns.COUNT : QueryModel.Returns.QUERY,
                false,
                parameters,
                result,
                null,
                List.of(new QueryModel.Step(result == null, slots, VariantsModel.NONE, sql, sql, List.of("orders"))),
                null,
                "",
                SPAN);
    }

    private static DatabaseModel database(List<TableModel> tables, QueryModel... queries) {
        List<FileModel> files = queries.length == 0
                ? List.of()
                : List.of(new FileModel("com/acme/shop/orders.sql", "com.acme.shop", "orders", List.of(queries), SPAN));
        return new DatabaseModel(
                "com.acme.shop",
                "AppDatabase",
                tables,
                List.of(),
                files,
                List.of(),
                Map.of(),
                Map.of(),
                new SchemaModel(
                        List.of("CREATE TABLE t (x INTEGER)"),
                        List.of("CREATE TABLE t (x BIGINT)"),
                        true,
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        List.of()));
    }

    private static SortedMap<String, String> emit(List<TableModel> tables, QueryModel... queries) {
        DiagnosticSink sink = new DiagnosticSink();
        SortedMap<String, String> files = JavaEmitter.emit(database(tables, queries), sink);
        assertThat(sink.sorted().stream().map(CodeFrame::render)).isEmpty();
        return files;
    }

    private void assertCompiles(Map<String, String> files) throws IOException {
        assertThat(JavaJudge.complaints(files, classes)).isEmpty();
    }
}
