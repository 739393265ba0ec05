package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.TableOperation;
import dev.sluice.generator.model.TableOperation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The interface of a table's accessor, and the headers of its methods. */
final class TableEmitter {
    private TableEmitter() {}

    /**
     * Returns the interface.
     *
     * <pre>
     * public interface OrdersTable {
     *   static OrdersTable of(SqlSession session) { ... }
     *
     *   Order insert(NewOrder row);
     *   long insertAll(Iterable&lt;NewOrder&gt; rows);
     *   default long insertAll(Stream&lt;NewOrder&gt; rows) { ... }
     *   List&lt;Order&gt; insertAllReturning(Iterable&lt;NewOrder&gt; rows);
     *   boolean insertOrIgnore(NewOrder row);
     *   Order upsert(NewOrder row);
     *   boolean update(Order row);
     *   boolean update(long id, OrderPatch patch);
     *   boolean delete(long id);
     *   Optional&lt;Order&gt; byId(long id);
     *   Query&lt;Order&gt; all();
     *   long count();
     * }
     * </pre>
     *
     * @param table the accessor
     */
    static TypeSpec.Builder emit(JavaApi.TableAccessor table) {
        String kind = table.model().table().view() ? "view" : "table";
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(table.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Reads and writes $L $L without SQL of one's own.

                        <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
                        implement this interface themselves.
                        """, kind, JavadocText.code(table.model().table().name()));
        for (TableOperation missing : table.model().missing()) {
            type.addJavadoc(
                    "\n<p>Left out: $L, because $L.\n",
                    missing.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    JavadocText.line(String.join("; ", missing.leftOut().values())));
        }
        JavaFileEmitter.annotate(type, table.row().source());
        type.addMethod(of(table));
        for (TableMethod method : methods(table)) {
            type.addMethod(method.declaration(table));
            if (method.name().equals("insertAll")) {
                type.addMethod(insertStream(method));
            }
        }
        return type;
    }

    /**
     * <pre>
     * default long insertAll(Stream&lt;NewOrder&gt; rows) {
     *   return insertAll((Iterable&lt;NewOrder&gt;) rows::iterator);
     * }
     * </pre>
     */
    private static MethodSpec insertStream(TableMethod insertAll) {
        ParameterizedTypeName iterable =
                (ParameterizedTypeName) insertAll.parameters().get(0).type;
        return MethodSpec.methodBuilder("insertAll")
                .addJavadoc("""
                Adds rows as a stream gives them, all or none, in constant memory.

                @param rows the rows, read once; closing the stream is the caller's
                @return how many were added
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(TypeName.LONG)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Stream.class), iterable.typeArguments.toArray(TypeName[]::new)),
                        "rows")
                .addStatement("return insertAll(($T) rows::iterator)", iterable)
                .build();
    }

    private static MethodSpec of(JavaApi.TableAccessor table) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                Returns the accessor on a session.

                @param session the database, or a transaction on it
                @return the accessor
                """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(table.name())
                .addParameter(JavaTypes.runtime("SqlSession"), "session")
                .addStatement("return new $T(session)", table.implementation())
                .build();
    }

    /**
     * A method of an accessor.
     *
     * @param name its name
     * @param operation what it runs
     * @param returns what it returns
     * @param parameters its parameters
     * @param doc its Javadoc without tags
     * @param gives what it returns, as Javadoc
     */
    record TableMethod(
            String name,
            TableOperation operation,
            TypeName returns,
            List<ParameterSpec> parameters,
            String doc,
            String gives) {
        /** Returns the method without a body. */
        MethodSpec declaration(JavaApi.TableAccessor table) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("$L\n", doc)
                    .addJavadoc(restriction())
                    .addJavadoc("\n");
            for (ParameterSpec parameter : parameters) {
                method.addJavadoc("@param $L $L\n", parameter.name, parameterDoc(parameter, table));
            }
            return method.addJavadoc("@return $L\n", gives)
                    .returns(returns)
                    .addParameters(parameters)
                    .build();
        }

        private CodeBlock restriction() {
            CodeBlock.Builder out = CodeBlock.builder();
            operation
                    .leftOut()
                    .forEach((engine, reason) -> out.add(
                            "\n<p>Not on $L, where it throws {@link $T}: $L.\n",
                            engine,
                            JavaTypes.runtime("UnsupportedEngineException"),
                            JavadocText.line(reason)));
            return out.build();
        }

        private static String parameterDoc(ParameterSpec parameter, JavaApi.TableAccessor table) {
            return switch (parameter.name) {
                case "rows" -> "the rows in order, perhaps none";
                case "row" -> "the row";
                case "patch" -> "what changes";
                default ->
                    table.row().components().stream()
                            .filter(component -> component.name().equals(parameter.name))
                            .map(JavaApi.Component::doc)
                            .findFirst()
                            .orElse("part of the key");
            };
        }
    }

    /** Returns the methods that a table has. */
    static List<TableMethod> methods(JavaApi.TableAccessor table) {
        List<TableMethod> methods = new ArrayList<>();
        ClassName row = table.row().name();
        JavaApi.DraftType newRow = table.newRow();
        if (newRow != null) {
            inserts(table, newRow, methods);
        }
        if (table.model().operation(Kind.UPDATE).filter(table::gives).isPresent()) {
            add(
                    methods,
                    table,
                    Kind.UPDATE,
                    "update",
                    TypeName.BOOLEAN,
                    List.of(parameter(row, "row")),
                    "Changes all columns of the row that has the same key.",
                    "whether there is such a row");
        }
        JavaApi.DraftType patch = table.patch();
        if (patch != null) {
            List<ParameterSpec> parameters = new ArrayList<>(key(table));
            parameters.add(parameter(patch.name(), free("patch", parameters)));
            add(
                    methods,
                    table,
                    Kind.PATCH,
                    "update",
                    TypeName.BOOLEAN,
                    parameters,
                    "Changes some columns of the row with a key.",
                    "whether there is such a row");
        }
        add(
                methods,
                table,
                Kind.DELETE,
                "delete",
                TypeName.BOOLEAN,
                key(table),
                "Deletes the row with a key.",
                "whether there was such a row");
        add(
                methods,
                table,
                Kind.BY_ID,
                "byId",
                ParameterizedTypeName.get(ClassName.get(Optional.class), row),
                key(table),
                "Reads the row with a key.",
                "the row, or empty if there is none");
        add(
                methods,
                table,
                Kind.ALL,
                "all",
                ParameterizedTypeName.get(JavaTypes.runtime("Query"), row),
                List.of(),
                "Reads all rows" + (table.model().key().isEmpty() ? "." : " in the order of their keys."),
                "the query, which runs whenever its rows are asked for");
        add(methods, table, Kind.COUNT, "count", TypeName.LONG, List.of(), "Counts the rows.", "the number of rows");
        return methods;
    }

    private static void inserts(JavaApi.TableAccessor table, JavaApi.DraftType newRow, List<TableMethod> methods) {
        ClassName row = table.row().name();
        List<ParameterSpec> one = List.of(parameter(newRow.name(), "row"));
        List<ParameterSpec> many =
                List.of(parameter(ParameterizedTypeName.get(ClassName.get(Iterable.class), newRow.name()), "rows"));
        add(methods, table, Kind.INSERT, "insert", row, one, "Adds a row.", "the row as it was stored");
        add(
                methods,
                table,
                Kind.INSERT_ALL,
                "insertAll",
                TypeName.LONG,
                many,
                "Adds rows, all or none.",
                "how many were added");
        add(
                methods,
                table,
                Kind.INSERT,
                "insertAllReturning",
                ParameterizedTypeName.get(ClassName.get(List.class), row),
                many,
                "Adds rows, all or none.",
                "the rows as they were stored, in the same order, unmodifiable");
        add(
                methods,
                table,
                Kind.INSERT_OR_IGNORE,
                "insertOrIgnore",
                TypeName.BOOLEAN,
                one,
                "Adds a row, unless that would violate a constraint.",
                "whether it was added");
        add(
                methods,
                table,
                Kind.UPSERT,
                "upsert",
                row,
                one,
                "Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is"
                        + " given.",
                "the row as it was stored");
    }

    private static void add(
            List<TableMethod> methods,
            JavaApi.TableAccessor table,
            Kind kind,
            String name,
            TypeName returns,
            List<ParameterSpec> parameters,
            String doc,
            String gives) {
        table.model()
                .operation(kind)
                .ifPresent(operation -> methods.add(new TableMethod(name, operation, returns, parameters, doc, gives)));
    }

    /** The columns of the key, never null. */
    private static List<ParameterSpec> key(JavaApi.TableAccessor table) {
        return table.model().key().stream()
                .map(index -> table.row().components().get(index))
                .map(component -> parameter(keyType(component.type()), component.name()))
                .toList();
    }

    private static TypeName keyType(TypeName type) {
        if (type.isPrimitive()) {
            return type;
        }
        TypeName plain = type.withoutAnnotations();
        return plain.isBoxedPrimitive() ? plain.unbox() : plain;
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private static String free(String name, List<ParameterSpec> taken) {
        return JavaNames.free(name, taken.stream().map(it -> it.name).collect(Collectors.toSet()));
    }

    /** Returns the draft that an operation reads its values from, or null. */
    static JavaApi.@Nullable DraftType draft(JavaApi.TableAccessor table, Kind kind) {
        return kind == Kind.PATCH ? table.patch() : kind == Kind.UPDATE ? null : table.newRow();
    }
}
