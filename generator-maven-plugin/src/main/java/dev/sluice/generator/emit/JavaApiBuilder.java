package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.ComponentModel;
import dev.sluice.generator.model.DatabaseModel;
import dev.sluice.generator.model.FileModel;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.ResultModel;
import dev.sluice.generator.model.RowModel;
import dev.sluice.generator.model.RowName;
import dev.sluice.generator.model.TableModel;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the model of a database into its Java API: gives every name and type once, and reports what Java could not tell
 * apart. Builds no text.
 */
final class JavaApiBuilder {
    /** From so many parameters on a query can also be called with a record of them. */
    private static final int PARAMETERS_FOR_RECORD = 5;

    /** Names that the session's interface and the database class use for themselves. */
    private static final Set<String> OF_DATABASE = Set.of(
            "checkpoint",
            "clone",
            "close",
            "copy",
            "createSchema",
            "createSchemaIfAbsent",
            "validateSchema",
            "baseline",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "inTransaction",
            "installChangeTriggers",
            "installHelpers",
            "notify",
            "notifyAll",
            "open",
            "tables",
            "toString",
            "transaction",
            "wait");

    private final DatabaseModel database;
    private final DiagnosticSink sink;
    private final TypeNames typeNames;
    private final Conversions conversions;
    private final RowTypes rowTypes;

    /**
     * Begins.
     *
     * @param database what to name
     * @param sink takes what Java could not tell apart
     */
    JavaApiBuilder(DatabaseModel database, DiagnosticSink sink) {
        this.database = database;
        this.sink = sink;
        this.typeNames = new TypeNames(sink);
        this.conversions = new Conversions(database.converters());
        this.rowTypes = new RowTypes(typeNames, conversions, new ExistingRows(database.classes(), sink), sink);
    }

    /** Returns the API; to be used only when no error was reported. */
    JavaApi build() {
        ClassName databaseName = ClassName.get(database.packageName(), database.className());
        ClassName session = ClassName.get(database.packageName(), sessionName(database.className()));
        ClassName tables = ClassName.get(database.packageName(), baseName(database.className()) + "Tables");
        typeNames.reserve(databaseName, "the database class");
        typeNames.reserve(session, "the session interface of the database class");
        typeNames.reserve(tables, "the interface of the tables' accessors");
        List<JavaApi.RowType> rows = topLevelRows();
        List<JavaApi.TableAccessor> tableAccessors =
                new TableAccessors(rowTypes, typeNames, conversions, sink).of(database.accesses());
        List<JavaApi.Accessor> accessors =
                accessors(new MethodParameters(conversions, tableAccessors, typeNames, sink));
        return new JavaApi(
                rows,
                accessors,
                tableAccessors,
                new JavaApi.DatabaseType(
                        databaseName,
                        session,
                        tables,
                        database.schema(),
                        database.tables().stream()
                                .filter(table -> !table.view())
                                .map(TableModel::name)
                                .toList()),
                typeNames.byPackage());
    }

    private static String sessionName(String databaseName) {
        return baseName(databaseName) + "Session";
    }

    private static String baseName(String databaseName) {
        String suffix = "Database";
        boolean plain = !databaseName.endsWith(suffix) || databaseName.length() == suffix.length();
        return plain ? databaseName : databaseName.substring(0, databaseName.length() - suffix.length());
    }

    private List<JavaApi.RowType> topLevelRows() {
        List<JavaApi.RowType> rows = new ArrayList<>();
        for (TableModel table : database.tables()) {
            JavaApi.RowType row = rowTypes.declare(
                    table.row(), null, (table.view() ? "view " : "table ") + JavadocText.code(table.name()));
            if (!table.imported() && !(table.row().name() instanceof RowName.Existing)) {
                rows.add(row);
            }
        }
        for (RowModel row : database.rows()) {
            if (!rowTypes.isRowOf(row, database.tables())) {
                rows.add(rowTypes.declare(row, null, "the queries that name it"));
            }
        }
        return rows;
    }

    private List<JavaApi.Accessor> accessors(MethodParameters parameters) {
        List<JavaApi.Accessor> accessors = new ArrayList<>();
        Map<FileModel, ClassName> names = new LinkedHashMap<>();
        for (FileModel file : database.files()) {
            ClassName name = ClassName.get(file.packageName(), JavaEmitter.queriesName(file.name()));
            ClassName implementation = ClassName.get(file.packageName(), name.simpleName() + "Impl");
            typeNames.take(name, file.span(), "the accessor of " + file.path(), "rename the file");
            typeNames.take(implementation, file.span(), "the accessor of " + file.path(), "rename the file");
            names.put(file, name);
        }
        Map<String, FileModel> methods = new LinkedHashMap<>();
        names.forEach((file, name) -> {
            String method = JavaNames.member(file.name(), OF_DATABASE);
            FileModel other = methods.putIfAbsent(method, file);
            if (other != null) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_JAVA_TYPE,
                                file.span(),
                                "two files would both be reached by \"" + method + "()\" of the session")
                        .withRelated(other.span(), "the other one")
                        .withHelp("rename one of the files"));
            }
            accessors.add(accessor(file, name, method, parameters));
        });
        return accessors;
    }

    private JavaApi.Accessor accessor(
            FileModel file, ClassName name, String sessionMethod, MethodParameters allParameters) {
        List<JavaApi.RowType> rows = new ArrayList<>();
        List<JavaApi.EnumType> enums = new ArrayList<>();
        List<JavaApi.CursorType> cursors = new ArrayList<>();
        List<JavaApi.ColumnsType> columns = new ArrayList<>();
        List<JavaApi.Method> methods = new ArrayList<>();
        Map<String, QueryModel> byName = new LinkedHashMap<>();
        // A parameter would hide a constant of the same name, which letters without case make possible.
        Set<String> constants = new HashSet<>();
        file.queries().forEach(query -> query.parameters().forEach(it -> constants.add(MethodParameters.name(it))));
        for (QueryModel query : file.queries()) {
            String method = JavaNames.method(query.name());
            QueryModel other = byName.putIfAbsent(method, query);
            if (other != null) {
                reportSameMethod(query, other, method);
                continue;
            }
            List<JavaApi.Parameter> parameters = allParameters.of(query, file, name, enums, cursors);
            columns.addAll(allParameters.columns(query, name));
            methods.add(method(query, file, name, method, constantNames(query, method, constants), parameters, rows));
        }
        return new JavaApi.Accessor(
                name,
                ClassName.get(name.packageName(), name.simpleName() + "Impl"),
                file.path(),
                sessionMethod,
                withReaderNames(methods, byName.keySet()),
                rows,
                enums,
                cursors,
                columns);
    }

    /** One name for each statement: {@code WITHDRAW}, or {@code WITHDRAW_1} and {@code WITHDRAW_2}. */
    private static List<String> constantNames(QueryModel query, String method, Set<String> taken) {
        List<String> names = new ArrayList<>();
        String base = JavaNames.constant(method);
        for (int i = 1; i <= query.steps().size(); i++) {
            String name = JavaNames.free(query.steps().size() == 1 ? base : base + "_" + i, taken);
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    private void reportSameMethod(QueryModel query, QueryModel other, String method) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_QUERY,
                        query.span(),
                        query.name().equals(other.name())
                                ? "query \"" + query.name() + "\" is declared twice"
                                : "queries \"" + query.name() + "\" and \"" + other.name()
                                        + "\" would be the same method \"" + method + "\"")
                .withRelated(other.span(), "declared first here")
                .withHelp("give one of them another name"));
    }

    private JavaApi.Method method(
            QueryModel query,
            FileModel file,
            ClassName accessor,
            String name,
            List<String> constants,
            List<JavaApi.Parameter> parameters,
            List<JavaApi.RowType> rows) {
        ResultModel result = query.result();
        Reading reading = null;
        TypeName type = TypeName.VOID;
        if (result != null) {
            type = rowTypes.result(result, accessor, query, rows);
            reading = query.fold() == null ? rowTypes.reading(result) : rowTypes.reading(result, query.fold());
        }
        return new JavaApi.Method(
                name,
                constants,
                query,
                parameters,
                returns(query, accessor, result, type),
                reading,
                null,
                needsRecord(JavaApi.signature(parameters))
                        ? parameterRecord(query, file, accessor, JavaApi.signature(parameters))
                        : null);
    }

    /** Values that may be left out are given by name as well. */
    private static boolean needsRecord(List<JavaApi.Parameter> parameters) {
        return parameters.size() >= PARAMETERS_FOR_RECORD
                || parameters.stream().anyMatch(parameter -> parameter.defaultValue() != null);
    }

    /** Readers are private methods beside the queries, so they may not have a query's name. */
    private static List<JavaApi.Method> withReaderNames(List<JavaApi.Method> methods, Set<String> taken) {
        Map<Reading, String> readers = new LinkedHashMap<>();
        Set<String> names = new HashSet<>(taken);
        List<JavaApi.Method> named = new ArrayList<>();
        for (JavaApi.Method method : methods) {
            String reader = null;
            Reading reading = method.reading();
            Reading.OfRow row = reading instanceof Reading.Folded folded
                    ? folded.row()
                    : reading instanceof Reading.OfRow plain ? plain : null;
            if (reading != null && row != null) {
                reader = readers.computeIfAbsent(reading, key -> {
                    String free = JavaNames.free("read" + ((ClassName) row.type()).simpleName(), names);
                    names.add(free);
                    return free;
                });
            }
            named.add(method.withReader(reader));
        }
        return named;
    }

    private TypeName returns(QueryModel query, ClassName accessor, @Nullable ResultModel result, TypeName type) {
        return switch (query.returns()) {
            case NOTHING -> TypeName.VOID;
            case COUNT -> TypeName.LONG;
            case ONE -> type;
            case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), JavaTypes.box(type));
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), argument(result, type));
            case PAGE ->
                ParameterizedTypeName.get(
                        JavaTypes.runtime("Page"), argument(result, type), MethodParameters.cursor(query, accessor));
            case QUERY -> ParameterizedTypeName.get(JavaTypes.runtime("Query"), argument(result, type));
        };
    }

    private TypeName argument(@Nullable ResultModel result, TypeName type) {
        if (result instanceof ResultModel.Plain plain && plain.component() instanceof ComponentModel.Value value) {
            return conversions.argument(value.value());
        }
        return type;
    }

    private JavaApi.RowType parameterRecord(
            QueryModel query, FileModel file, ClassName accessor, List<JavaApi.Parameter> parameters) {
        ClassName name = accessor.nestedClass(JavaNames.type(query.name()) + "Parameters");
        typeNames.take(name, query.span(), "the parameters of query \"" + query.name() + "\"", "rename the query");
        List<JavaApi.Component> components = new ArrayList<>();
        for (JavaApi.Parameter parameter : parameters) {
            components.add(new JavaApi.Component(
                    JavaNames.parameterComponent(parameter.name()), parameter.type(), ParameterDoc.of(parameter)));
        }
        return new JavaApi.RowType(
                name,
                components,
                "The parameters of {@link " + accessor.simpleName() + "#" + JavaNames.method(query.name()) + "("
                        + name.simpleName() + ")}.",
                file.path() + ":" + query.span().line());
    }
}
