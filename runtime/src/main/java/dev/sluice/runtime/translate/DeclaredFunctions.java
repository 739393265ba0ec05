package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.facts.ResolvedFunction;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of functions that are declared: of the server, with the declared types around them, or refused on the other engine. */
final class DeclaredFunctions {
    /** What SQLite hands to Java as it is. */
    private static final Set<Kind> CALLED = Set.of(Kind.INTEGER, Kind.REAL, Kind.TEXT, Kind.BLOB, Kind.BOOLEAN);

    private DeclaredFunctions() {}

    private static Optional<FileItem.DeclareFunction> of(Context context, Expr.FunctionCall node) {
        return context.facts()
                .function(node)
                .filter(ResolvedFunction.Declared.class::isInstance)
                .map(function -> ((ResolvedFunction.Declared) function).declaration());
    }

    /**
     * <pre>
     * "similarity"("name", ?::text)::float8
     * </pre>
     *
     * @return the call, or null when another kind of function is called
     */
    static @Nullable SqlExpr postgres(PostgresExpressions expressions, Expr.FunctionCall node) {
        Context context = expressions.context();
        FileItem.DeclareFunction declared = of(context, node).orElse(null);
        if (declared == null) {
            return null;
        }
        checkPlain(context, node);
        if (!declared.postgres()) {
            throw context.notPortable(
                    node.name(),
                    "the function \"" + node.name() + "\" is declared for SQLite alone",
                    "declare it with POSTGRES, if the server has it");
        }
        SqlType result = context.type(node);
        String type = PostgresTypes.name(result);
        if (type == null) {
            throw context.typeOperation(
                    node, "a function that returns " + result + " is not called", "declare what it returns");
        }
        List<SqlExpr> arguments = new ArrayList<>();
        for (int i = 0; i < node.arguments().size(); i++) {
            SqlType wanted = TypeNames.type(declared.parameters().get(i), new DiagnosticSink());
            SqlExpr argument = expressions.coerce(node.arguments().get(i), wanted);
            String wantedName = PostgresTypes.name(wanted);
            arguments.add(
                    argument.traits().untyped() && wantedName != null ? argument.cast(wantedName, wanted) : argument);
        }
        String name = declared.name().quoted()
                ? declared.name().text()
                : declared.name().text().toLowerCase(Locale.ROOT);
        String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        return SqlExpr.call(quoted, result, node.span(), arguments.toArray(SqlExpr[]::new))
                .cast(type, result);
    }

    /** Refuses a call that SQLite cannot answer; other functions stay as they are. */
    static void checkSqlite(Context context, Expr.FunctionCall node) {
        FileItem.DeclareFunction declared = of(context, node).orElse(null);
        if (declared == null) {
            return;
        }
        checkPlain(context, node);
        if (declared.sqliteClass() == null) {
            throw context.notPortable(
                    node.name(),
                    "the function \"" + node.name() + "\" is declared for PostgreSQL alone",
                    "configure the database for PostgreSQL alone, or do it in Java");
        }
        if (!CALLED.contains(context.type(node).kind())) {
            throw context.typeOperation(
                    node,
                    "a function that a Java class implements returns no " + context.type(node),
                    "declare INTEGER, REAL, TEXT, BLOB or BOOLEAN");
        }
        for (int i = 0; i < node.arguments().size(); i++) {
            SqlType wanted = TypeNames.type(declared.parameters().get(i), new DiagnosticSink());
            SqlType given = context.type(node.arguments().get(i));
            boolean same = given.is(wanted.kind()) || given.is(Kind.NULL);
            boolean widened = wanted.is(Kind.REAL) && given.is(Kind.INTEGER);
            if (!CALLED.contains(wanted.kind()) || !(same || widened)) {
                throw context.typeOperation(
                        node.arguments().get(i),
                        "a function that a Java class implements takes no " + given + " as " + wanted,
                        "write CAST; and declare INTEGER, REAL, TEXT, BLOB or BOOLEAN");
            }
        }
    }

    private static void checkPlain(Context context, Expr.FunctionCall node) {
        if (node.distinct()
                || node.star()
                || node.filter() != null
                || node.over() != null
                || !node.orderBy().isEmpty()) {
            throw context.notSupported(node, "a declared function is called with its arguments alone");
        }
    }
}
