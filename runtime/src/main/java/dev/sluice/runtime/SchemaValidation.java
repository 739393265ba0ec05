package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.SqliteLinks;
import dev.sluice.runtime.migrate.Difference;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Compares a database with its schema, and says which statements rely on what is different. */
final class SchemaValidation {
    private final DatabaseScope scope;
    private final Supplier<List<StatementUse>> statements;

    SchemaValidation(DatabaseScope scope, Supplier<List<StatementUse>> statements) {
        this.scope = scope;
        this.statements = statements;
    }

    /** Throws when something is missing or different. */
    void run(Database database) {
        List<Difference> found = new ArrayList<>(new Migrations(scope, scope.schema(), null).differences());
        if (scope.source() instanceof SqliteLinks sqlite && !sqlite.trusted()) {
            found.addAll(ForeignRows.problems(database, scope.customs().catalog()));
        }
        if (!found.isEmpty()) {
            throw new SchemaMismatchException(described(found, statements.get()));
        }
    }

    private static List<SchemaDifference> described(List<Difference> found, List<StatementUse> uses) {
        List<SchemaDifference> all = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        for (Difference difference : found) {
            if (difference.kind() == Difference.Kind.FUNCTION) {
                (difference.part().isEmpty() ? missing : other).add(difference.name());
            } else {
                all.add(new SchemaDifference(difference.description(), names(uses, use -> use.reliesOn(difference))));
            }
        }
        addFunctions(all, missing, "are missing", uses);
        addFunctions(all, other, "are not those of this program", uses);
        return all;
    }

    /** All of them were installed at once, so they are missing or outdated together. */
    private static void addFunctions(
            List<SchemaDifference> all, Set<String> functions, String what, List<StatementUse> uses) {
        if (!functions.isEmpty()) {
            Set<String> callers = PostgresHelpers.callersOf(functions);
            String some = functions.stream().limit(5).collect(Collectors.joining(", "));
            all.add(new SchemaDifference(
                    "functions of " + PostgresHelpers.SCHEMA + " " + what + ": " + some
                            + (functions.size() > 5 ? " and " + (functions.size() - 5) + " more" : "")
                            + "; installHelpers() installs them",
                    names(uses, use -> use.callsOneOf(callers))));
        }
    }

    private static List<String> names(List<StatementUse> uses, Predicate<StatementUse> relies) {
        return uses.stream().filter(relies).map(StatementUse::statement).toList();
    }
}
