package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.sluice.generator.model.FileModel;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant of the database class that holds its schema: what creates it, what declares it, its versions. */
final class SchemaEmitter {
    private static final ClassName SCHEMA_TEXT = JavaTypes.runtime("SchemaText");

    private SchemaEmitter() {}

    /**
     * <pre>
     * private static final SchemaText SCHEMA = SchemaText.of(
     *     List.of(
     *         """
     *         CREATE TABLE orders (...)
     *         """),
     *     List.of(...),
     *     "orders")
     *     .withPostgresHelpers();
     * </pre>
     */
    static FieldSpec schema(JavaApi.DatabaseType database) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>\n", SCHEMA_TEXT);
        code.add(statements(database.schema().sqlite()));
        code.add(",\n");
        code.add(statements(database.schema().postgres()));
        for (String table : database.tables()) {
            code.add(",\n$S", table);
        }
        return FieldSpec.builder(SCHEMA_TEXT, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(code.add(")")
                        .add(database.schema().postgresHelpers() ? "\n.withPostgresHelpers()" : "")
                        .add(afterwards(database.schema().afterwards()))
                        .add(declarations(database.schema().declarations()))
                        .add(versions(database.schema()))
                        .add(functions(database.schema().functions()))
                        .add("$<$<")
                        .build())
                .build();
    }

    /**
     * <pre>
     * .andThen(
     *     List.of(...),
     *     List.of(...))
     * </pre>
     */
    private static CodeBlock afterwards(List<SchemaModel.Afterwards> afterwards) {
        if (afterwards.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .add("\n.andThen($>$>\n")
                .add(statements(afterwards.stream()
                        .map(SchemaModel.Afterwards::sqlite)
                        .filter(Objects::nonNull)
                        .toList()))
                .add(",\n")
                .add(statements(afterwards.stream()
                        .map(SchemaModel.Afterwards::postgres)
                        .filter(Objects::nonNull)
                        .toList()))
                .add(")$<$<")
                .build();
    }

    private static CodeBlock declarations(List<String> declarations) {
        if (declarations.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("\n.declaredAs($>$>");
        String separator = "\n";
        for (String declaration : declarations) {
            code.add(separator).add("$L", TextBlocks.of(declaration));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }

    /**
     * <pre>
     * .atVersion(
     *     2,
     *     MigrationStep.of(2, "add_priority", "0123456789abcdef",
     *         List.of(...),
     *         List.of(...)))
     * </pre>
     */
    private static CodeBlock versions(SchemaModel schema) {
        if (schema.version() == 0) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("\n.atVersion($>$>\n$L", schema.version());
        for (SchemaModel.Step step : schema.steps()) {
            code.add(
                            ",\n$T.of($L, $S, $S,$>$>\n",
                            JavaTypes.runtime("MigrationStep"),
                            step.version(),
                            step.name(),
                            step.checksum())
                    .add(statements(step.sqlite()))
                    .add(",\n")
                    .add(statements(step.postgres()))
                    .add(")$<$<")
                    .add(step.transactional() ? "" : "\n    .outsideTransaction()")
                    .add(call(step.call()));
        }
        return code.add(")$<$<").build();
    }

    /**
     * <pre>
     * .calling(1, 1, session -> new SplitNames().run(SplitNamesQueries.of(session)))
     * </pre>
     */
    private static CodeBlock call(SchemaModel.@Nullable Call call) {
        if (call == null) {
            return CodeBlock.of("");
        }
        FileModel file = call.queries().files().get(0);
        return CodeBlock.of(
                "\n    .calling($L, $L, session -> new $T().run($T.of(session)))",
                call.sqliteAt(),
                call.postgresAt(),
                Conversion.typeName(call.type()),
                ClassName.get(file.packageName(), JavaEmitter.queriesName(file.name())));
    }

    /**
     * <pre>
     * .withFunctions(
     *     SqliteFunction.ofNotNull("similarity", 2, Double.class,
     *         a -&gt; Similarity.apply(a.getStringOrNull(0), a.getStringOrNull(1))),
     *     SqliteFunction.of("twice", 1, Long.class,
     *         a -&gt; a.isNull(0) ? null : Twice.apply(a.getLong(0))))
     * </pre>
     */
    private static CodeBlock functions(List<SchemaModel.Function> functions) {
        if (functions.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("\n.withFunctions($>$>");
        String separator = "\n";
        for (SchemaModel.Function function : functions) {
            code.add(separator)
                    .add(
                            "$T.$L($S, $L, $T.class,$>$>\na -> $L)$<$<",
                            JavaTypes.runtime("SqliteFunction"),
                            function.notNull() ? "ofNotNull" : "of",
                            function.name(),
                            function.parameters().size(),
                            JavaTypes.box(JavaTypes.of(ValueType.of(function.result(), false))),
                            call(function));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }

    private static CodeBlock call(SchemaModel.Function function) {
        List<CodeBlock> nulls = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            SchemaModel.FunctionParameter parameter = function.parameters().get(i);
            String getter = switch (parameter.type().kind()) {
                case INTEGER -> "getLong";
                case REAL -> "getDouble";
                case BOOLEAN -> "getBoolean";
                case BLOB -> "getBytesOrNull";
                default -> "getStringOrNull";
            };
            boolean plain = getter.endsWith("OrNull") || !parameter.takesNull();
            if (!parameter.takesNull()) {
                nulls.add(CodeBlock.of("a.isNull($L)", i));
            }
            arguments.add(CodeBlock.of("a.$L($L)", plain ? getter : getter + "OrNull", i));
        }
        CodeBlock call =
                CodeBlock.of("$T.apply($L)", Conversion.typeName(function.type()), CodeBlock.join(arguments, ",$W"));
        return nulls.isEmpty() ? call : CodeBlock.of("$L ? null : $L", CodeBlock.join(nulls, "$W|| "), call);
    }

    private static CodeBlock statements(@Nullable List<String> statements) {
        if (statements == null || statements.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($>$>", List.class);
        String separator = "\n";
        for (String statement : statements) {
            code.add(separator).add("$L", TextBlocks.of(statement));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }
}
