package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.emit.TableEmitter.TableMethod;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.TableAccessModel.Presence;
import dev.sluice.generator.model.TableOperation;
import dev.sluice.generator.model.TableOperation.Kind;
import dev.sluice.generator.model.TableOperation.Parameter;
import dev.sluice.generator.model.TableOperation.Role;
import dev.sluice.generator.model.VariantsModel;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class behind a table's accessor. */
final class TableImplEmitter {
    private static final ClassName SESSION = JavaTypes.runtime("SqlSession");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    private static final ClassName SINK = JavaTypes.runtime("ParameterSink");

    private final JavaApi.TableAccessor table;
    private final String path;

    private TableImplEmitter(JavaApi.TableAccessor table) {
        this.table = table;
        this.path = table.model().table().row().path();
    }

    /**
     * Returns the class.
     *
     * <pre>
     * final class OrdersTableImpl implements OrdersTable {
     *   private static final SqlText INSERT = ...;
     *
     *   private final SqlSession session;
     *
     *   &#64;Override
     *   public Order insert(NewOrder row) { ... }
     *
     *   private static void bindInsert(ParameterSink sink, NewOrder row) throws SQLException { ... }
     *
     *   private static Order read(Row row) throws SQLException { ... }
     * }
     * </pre>
     *
     * @param table the accessor
     */
    static TypeSpec.Builder emit(JavaApi.TableAccessor table) {
        return new TableImplEmitter(table).type();
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.implementation())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(table.name())
                .addJavadoc(
                        "Reads and writes $L on a session.\n",
                        JavadocText.code(table.model().table().name()));
        JavaFileEmitter.annotate(type, table.row().source());
        for (TableOperation operation : table.model().operations()) {
            type.addField(text(operation));
        }
        type.addFields(Conversions.fields(
                reads -> Conversions.each(table.reading(), reads),
                binds -> table.conversions().forEach(binds)));
        type.addField(SESSION, "session", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(SESSION, "session")
                .addStatement("this.session = $T.requireNonNull(session, $S)", Objects.class, "session")
                .build());
        for (TableMethod method : TableEmitter.methods(table)) {
            type.addMethod(implementation(method));
        }
        for (TableOperation operation : table.model().operations()) {
            Kind drawn = drawn(operation.kind());
            if (drawn != null) {
                type.addMethod(chooser(operation.kind(), drawn));
            }
            if (hasBinder(operation)) {
                type.addMethod(binder(operation));
            }
        }
        return type.addMethod(reader());
    }

    /** Tells whether an operation has a method that binds a row; one of INSERT serves all with the same parameters. */
    private boolean hasBinder(TableOperation operation) {
        return switch (operation.kind()) {
            case INSERT -> true;
            case UPDATE -> table.gives(operation);
            case INSERT_OR_IGNORE, UPSERT -> !boundAsInsert(operation);
            case INSERT_ALL -> table.model().operation(Kind.INSERT).isEmpty();
            case INSERT_WITH_ID, INSERT_ALL_WITH_ID, PATCH, DELETE, BY_ID, ALL, COUNT -> false;
        };
    }

    private boolean boundAsInsert(TableOperation operation) {
        return table.model()
                .operation(Kind.INSERT)
                .filter(insert -> insert.parameters().equals(operation.parameters()))
                .isPresent();
    }

    private FieldSpec text(TableOperation operation) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.$L($S, $S, $L)$>$>\n",
                        QueriesImplEmitter.SQL_TEXT,
                        operation.kind().isWrite() ? "write" : "read",
                        table.method() + "." + verb(operation.kind()),
                        path,
                        table.model().table().row().span().line());
        if (!operation.parameters().isEmpty()) {
            code.add(
                    ".parameters($L)\n",
                    CodeBlock.join(
                            operation.parameters().stream()
                                    .map(parameter -> CodeBlock.of("$S", name(parameter)))
                                    .toList(),
                            ",$W"));
        }
        QueriesImplEmitter.addTables(code, operation.kind().isWrite(), operation.tables());
        operation.leftOut().values().forEach(reason -> code.add(".absent($S)\n", reason));
        QueriesImplEmitter.addEngine(code, "sqlite", VariantsModel.NONE, operation.sqlite());
        QueriesImplEmitter.addEngine(code, "postgres", VariantsModel.NONE, operation.postgres());
        return FieldSpec.builder(
                        QueriesImplEmitter.SQL_TEXT,
                        operation.kind().name(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(code.add(".build()$<$<").build())
                .build();
    }

    private static String verb(Kind kind) {
        return switch (kind) {
            case INSERT, INSERT_WITH_ID, INSERT_ALL, INSERT_ALL_WITH_ID -> "insert";
            case INSERT_OR_IGNORE -> "insertOrIgnore";
            case UPSERT -> "upsert";
            case UPDATE, PATCH -> "update";
            case DELETE -> "delete";
            case BY_ID -> "byId";
            case ALL -> "all";
            case COUNT -> "count";
        };
    }

    private String name(Parameter parameter) {
        String name = table.row().components().get(parameter.column()).name();
        return parameter.role() == Role.GIVEN ? "has" + JavaNames.upperFirst(name) : name;
    }

    private MethodSpec implementation(TableMethod method) {
        return MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns())
                .addParameters(method.parameters())
                .addCode(body(method))
                .build();
    }

    /**
     * <pre>
     * return session.query(INSERT, b -&gt; bindInsert(b, row), OrdersTableImpl::read).one();
     * return session.updateAll(rows, OrdersTableImpl::insertText, OrdersTableImpl::bindInsert);
     * return session.update(DELETE, b -&gt; b.setLong(0, id)) &gt; 0;
     * return session.query(ALL, ParameterBinder.NONE, OrdersTableImpl::read);
     * </pre>
     */
    private CodeBlock body(TableMethod method) {
        Kind kind = method.operation().kind();
        ClassName self = table.implementation();
        return switch (method.name()) {
            case "insertAll" ->
                CodeBlock.of(
                        "return session.updateAll(rows, $L, $T::$N);\n",
                        texts(kind),
                        self,
                        binderName(method.operation()));
            case "insertAllReturning" ->
                CodeBlock.of(
                        "return session.queryAll(rows, $L, $T::$N, $T::read);\n",
                        texts(kind),
                        self,
                        binderName(method.operation()),
                        self);
            case "insert", "upsert" ->
                CodeBlock.of(
                        "return session.query($L, b -> $N(b, row), $T::read).one();\n",
                        drawn(kind) == null ? kind.name() : chooser(kind) + "(row)",
                        binderName(method.operation()),
                        self);
            case "insertOrIgnore" ->
                CodeBlock.of(
                        "return session.update($L, b -> $N(b, row)) > 0;\n",
                        kind.name(),
                        binderName(method.operation()));
            case "update", "delete" ->
                CodeBlock.of("return $L.update($L, $L) > 0;\n", session(method), kind.name(), inline(method));
            case "byId" ->
                CodeBlock.of(
                        "return $L.query($L, $L, $T::read).optional();\n",
                        session(method),
                        kind.name(),
                        inline(method),
                        self);
            case "all" ->
                CodeBlock.of(
                        "return session.query(ALL, $T.NONE, $T::read);\n", JavaTypes.runtime("ParameterBinder"), self);
            case "count" ->
                CodeBlock.of(
                        "return session.query(COUNT, $T.NONE, row -> row.getLong(1)).one();\n",
                        JavaTypes.runtime("ParameterBinder"));
            default -> throw new IllegalStateException(method.name());
        };
    }

    private static String session(TableMethod method) {
        return names(method).contains("session") ? "this.session" : "session";
    }

    private static Set<String> names(TableMethod method) {
        return method.parameters().stream().map(parameter -> parameter.name).collect(Collectors.toSet());
    }

    /** The parameters of a statement that is told its key by parameters of the method. */
    private CodeBlock inline(TableMethod method) {
        TableOperation operation = method.operation();
        String sink = JavaNames.free("b", names(method));
        if (operation.kind() == Kind.UPDATE) {
            return CodeBlock.of("$N -> bindUpdate($N, row)", sink, sink);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$N -> {\n$>", sink);
        for (int i = 0; i < operation.parameters().size(); i++) {
            Parameter parameter = operation.parameters().get(i);
            ParameterSpec patch = method.parameters().get(method.parameters().size() - 1);
            CodeBlock value = parameter.role() == Role.KEY
                    ? CodeBlock.of(
                            "$N",
                            table.row().components().get(parameter.column()).name())
                    : draftValue(Objects.requireNonNull(table.patch(), "patch"), patch.name, parameter);
            boolean nullable = parameter.role() != Role.KEY
                    && Objects.requireNonNull(table.patch(), "patch").isNullable(parameter.column());
            code.add(bind(sink, i, parameter, nullable, value)).add(";\n");
        }
        return code.add("$<}").build();
    }

    /** The statement that serves when the caller gives the number that the database draws else; null without one. */
    private @Nullable Kind drawn(Kind kind) {
        Kind withId = switch (kind) {
            case INSERT -> Kind.INSERT_WITH_ID;
            case INSERT_ALL -> Kind.INSERT_ALL_WITH_ID;
            default -> null;
        };
        return withId == null || table.model().operation(withId).isEmpty() ? null : withId;
    }

    private static String chooser(Kind kind) {
        return kind == Kind.INSERT ? "insertText" : "insertAllText";
    }

    private CodeBlock texts(Kind kind) {
        return drawn(kind) == null
                ? CodeBlock.of("row -> $L", kind.name())
                : CodeBlock.of("$T::$N", table.implementation(), chooser(kind));
    }

    /**
     * <pre>
     * private static SqlText insertText(NewOrder row) {
     *   return row.id() == null ? INSERT : INSERT_WITH_ID;
     * }
     * </pre>
     */
    private MethodSpec chooser(Kind kind, Kind withId) {
        JavaApi.DraftType newRow = Objects.requireNonNull(table.newRow(), "newRow");
        int drawn = table.model().columns().indexOf(Presence.DRAWN);
        return MethodSpec.methodBuilder(chooser(kind))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(QueriesImplEmitter.SQL_TEXT)
                .addParameter(newRow.name(), "row")
                .addStatement(
                        "return row.$N() == null ? $L : $L", newRow.field(drawn).name(), kind.name(), withId.name())
                .build();
    }

    private String binderName(TableOperation operation) {
        if (operation.kind() != Kind.UPDATE && boundAsInsert(operation)) {
            return "bindInsert";
        }
        return "bind" + JavaNames.upperFirst(verb(operation.kind()));
    }

    /**
     * <pre>
     * private static void bindInsert(ParameterSink sink, NewOrder row) throws SQLException {
     *   sink.setLong(0, row.customerId());
     * }
     * </pre>
     */
    private MethodSpec binder(TableOperation operation) {
        JavaApi.DraftType draft = TableEmitter.draft(table, operation.kind());
        TypeName type = draft == null ? table.row().name() : draft.name();
        MethodSpec.Builder code = MethodSpec.methodBuilder(binderName(operation))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(SINK, "sink")
                .addParameter(type, "row")
                .addException(SQL_EXCEPTION);
        for (int i = 0; i < operation.parameters().size(); i++) {
            Parameter parameter = operation.parameters().get(i);
            CodeBlock value = draft == null
                    ? CodeBlock.of("row.$N()", table.getters().get(parameter.column()))
                    : draftValue(draft, "row", parameter);
            boolean nullable = draft == null
                    ? table.row().components().get(parameter.column()).type().isAnnotated()
                    : draft.isNullable(parameter.column());
            code.addStatement(bind("sink", i, parameter, nullable, value));
        }
        return code.build();
    }

    private static CodeBlock draftValue(JavaApi.DraftType draft, String variable, Parameter parameter) {
        JavaApi.DraftField field = draft.field(parameter.column());
        String method = parameter.role() == Role.GIVEN ? Objects.requireNonNull(field.given(), "given") : field.name();
        return CodeBlock.of("$N.$N()", variable, method);
    }

    private CodeBlock bind(String sink, int index, Parameter parameter, boolean nullable, CodeBlock value) {
        if (parameter.role() == Role.GIVEN) {
            return CodeBlock.of("$N.setBoolean($L, $L)", sink, index, value);
        }
        ComponentModel.Value component =
                (ComponentModel.Value) table.model().table().row().components().get(parameter.column());
        Conversion conversion = table.conversions().get(parameter.column());
        return conversion == null
                ? JavaTypes.bind(sink, index, component.value().type(), false, value)
                : conversion.bind(sink, index, component.value().type(), false, nullable, value);
    }

    private MethodSpec reader() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(table.row().name())
                .addParameter(JavaTypes.runtime("Row"), "row")
                .addException(SQL_EXCEPTION)
                .addCode("return $L;\n", ReadingCode.expression(table.reading(), "row", 1))
                .build();
    }
}
