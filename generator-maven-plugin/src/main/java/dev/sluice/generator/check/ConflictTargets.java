package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns behind ON CONFLICT are those of a key ("UPSERT"). */
final class ConflictTargets implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        check(subject.statement(), subject, sink);
        if (subject.statement() instanceof SchemaStatement.CreateTrigger trigger) {
            trigger.body().forEach(statement -> check(statement, subject, sink));
        }
    }

    private static void check(Statement statement, Subject subject, DiagnosticSink sink) {
        if (!(statement instanceof Insert insert)) {
            return;
        }
        Relation target = subject.facts().target(insert);
        Table table = target == null ? null : target.table();
        if (table == null) {
            return;
        }
        for (Insert.Upsert upsert : insert.upserts()) {
            if (table.kind() != Table.Kind.TABLE) {
                report(upsert.span(), "\"" + table.name() + "\" is no table, and has no keys", "leave it out", sink);
            } else if (!upsert.target().isEmpty()) {
                key(upsert, table, subject.facts().catalog(), sink);
            }
        }
    }

    private static void key(Insert.Upsert upsert, Table table, Catalog catalog, DiagnosticSink sink) {
        Set<String> wanted = terms(upsert.target());
        boolean rowid = table.rowidAlias() == null
                && !table.withoutRowid()
                && wanted.stream().allMatch(Set.of("rowid", "oid", "_rowid_")::contains);
        Column alias = table.rowidAlias();
        boolean aliased = alias != null
                && wanted.size() == 1
                && Set.of("rowid", "oid", "_rowid_").containsAll(wanted);
        boolean collated = Children.of(upsert.target()).stream().anyMatch(Expr.Collate.class::isInstance);
        boolean once = wanted.size() == upsert.target().size();
        boolean number = alias != null && wanted.equals(Set.of(Identifier.key(alias.name())));
        boolean key = table.keys().stream()
                .filter(found -> !found.partial() || upsert.targetWhere() != null)
                .anyMatch(found -> found.columns().stream()
                        .map(column -> Identifier.key(column.name()))
                        .collect(Collectors.toSet())
                        .equals(wanted));
        boolean index = catalog.indexes().stream()
                .filter(SchemaStatement.CreateIndex::unique)
                .filter(found -> found.table().key().equals(Identifier.key(table.name())))
                .filter(found -> found.where() == null || upsert.targetWhere() != null)
                .anyMatch(found -> terms(found.terms()).equals(wanted));
        boolean found = rowid || aliased || number || ((key || index) && !holdsNumber(wanted, alias));
        if (!found || !once || (collated && (rowid || aliased || number))) {
            SourceSpan first = upsert.target().get(0).span();
            SourceSpan last = upsert.target().get(upsert.target().size() - 1).span();
            report(
                    first.join(last),
                    "no key of \"" + table.name() + "\" has these columns",
                    "keys: " + keys(table) + "; or add a UNIQUE constraint",
                    sink);
        }
    }

    /** SQLite does not know the number of a row again among several columns. */
    private static boolean holdsNumber(Set<String> wanted, @Nullable Column alias) {
        return alias != null && wanted.contains(Identifier.key(alias.name()));
    }

    private static String keys(Table table) {
        return table.keys().isEmpty()
                ? "none"
                : table.keys().stream()
                        .filter(key ->
                                key.columns().size() == 1 || !key.columns().contains(table.rowidAlias()))
                        .map(key ->
                                key.columns().stream().map(Column::name).collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining(", "));
    }

    /** Columns by their key, other expressions by their text, collations aside. */
    private static Set<String> terms(List<OrderingTerm> terms) {
        return Children.of(terms).stream().map(ConflictTargets::term).collect(Collectors.toSet());
    }

    private static String term(Expr expr) {
        Expr plain = expr;
        while (plain instanceof Expr.Collate collate) {
            plain = collate.operand();
        }
        return plain instanceof Expr.ColumnRef ref
                ? ref.column().key()
                : Identifier.key(plain.span().text().replaceAll("\\s+", ""));
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.NO_SUCH_KEY, span, message).withHelp(help));
    }
}
