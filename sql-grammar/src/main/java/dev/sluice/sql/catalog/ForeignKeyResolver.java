package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the key that a foreign key refers to ("SQLite Foreign Key Support", Required and Suggested Database Indexes). */
final class ForeignKeyResolver {
    private final Function<Identifier, @Nullable TableDraft> tables;
    private final DiagnosticSink sink;

    /**
     * Makes a resolver.
     *
     * @param tables finds a table, and reports one that is missing
     * @param sink where problems are reported
     */
    ForeignKeyResolver(Function<Identifier, @Nullable TableDraft> tables, DiagnosticSink sink) {
        this.tables = tables;
        this.sink = sink;
    }

    /**
     * Returns the foreign key with the columns that it refers to; as it was declared, when it was reported that there is no
     * such key; null when it names columns that do not exist.
     */
    @Nullable
    ForeignKey resolve(TableDraft child, TableDraft.PendingForeignKey pending) {
        List<String> columns = new ArrayList<>();
        for (Identifier name : pending.columns()) {
            if (child.column(name).isEmpty()) {
                child.reportUnknown(name);
                return null;
            }
            child.column(name).ifPresent(column -> columns.add(column.name()));
        }
        ForeignKeyClause clause = pending.clause();
        TableDraft parent = tables.apply(clause.table());
        List<String> referenced = parent == null ? declared(clause) : referenced(parent, pending);
        if (referenced == null) {
            return null;
        }
        Identifier name = pending.name();
        return new ForeignKey(
                name == null ? null : name.text(),
                columns,
                parent == null
                        ? clause.table().text()
                        : parent.definition().name().name().text(),
                referenced,
                clause);
    }

    private static List<String> declared(ForeignKeyClause clause) {
        return clause.columns().stream().map(Identifier::text).toList();
    }

    private @Nullable List<String> referenced(TableDraft parent, TableDraft.PendingForeignKey pending) {
        ForeignKeyClause clause = pending.clause();
        List<String> names = new ArrayList<>();
        if (parent.definition().columns().isEmpty()) {
            return names;
        }
        if (clause.columns().isEmpty()) {
            parent.keys().stream()
                    .filter(Key::primary)
                    .findFirst()
                    .ifPresent(key -> key.columns().forEach(c -> names.add(c.name())));
        }
        for (Identifier name : clause.columns()) {
            if (parent.column(name).isEmpty()) {
                parent.reportUnknown(name);
                return null;
            }
            parent.column(name).ifPresent(column -> names.add(column.name()));
        }
        Identifier table = parent.definition().name().name();
        if (names.isEmpty()) {
            report(
                    clause,
                    "table \"" + table + "\" has no primary key to refer to",
                    "name the columns of a UNIQUE key");
            return names;
        }
        if (names.size() != pending.columns().size()) {
            report(
                    clause,
                    "foreign key of " + pending.columns().size() + " columns to a key of " + names.size(),
                    "name as many columns of \"" + table + "\" as the foreign key has");
            return names;
        }
        if (!isKey(parent, names)) {
            report(
                    clause,
                    "foreign key to columns of \"" + table + "\" that are not unique: " + String.join(", ", names),
                    "add UNIQUE (" + String.join(", ", names) + ") to \"" + table + "\"");
            return names;
        }
        return names;
    }

    private static boolean isKey(TableDraft parent, List<String> names) {
        Set<String> wanted = new HashSet<>(names);
        for (Key key : parent.keys()) {
            Set<String> members = new HashSet<>();
            key.columns().forEach(column -> members.add(column.name()));
            if (!key.partial() && !key.collated() && members.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void report(ForeignKeyClause clause, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_FOREIGN_KEY, clause.span(), message)
                .withHelp(help));
    }
}
