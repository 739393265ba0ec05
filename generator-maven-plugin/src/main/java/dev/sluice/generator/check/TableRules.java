package dev.sluice.generator.check;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What SQLite asks of the columns of a table together ("CREATE TABLE", "Generated Columns", "STRICT Tables"). */
final class TableRules {
    private static final int MOST_COLUMNS = 2000;

    private final CreateTable table;
    private final DiagnosticSink sink;

    private TableRules(CreateTable table, DiagnosticSink sink) {
        this.table = table;
        this.sink = sink;
    }

    /** Reports what SQLite would refuse of a table. */
    static void check(CreateTable table, DiagnosticSink sink) {
        TableRules rules = new TableRules(table, sink);
        rules.number();
        rules.autoincrement();
        rules.keyTerms();
        rules.generated();
        rules.types();
    }

    private void number() {
        if (table.columns().size() > MOST_COLUMNS) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.TOO_DEEP,
                            table.columns().get(MOST_COLUMNS).name().span(),
                            "more than " + MOST_COLUMNS + " columns in a table")
                    .withHelp("SQLite takes no more: put some of them into a table of their own"));
        }
    }

    private void autoincrement() {
        for (ColumnDefinition column : table.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.PrimaryKey key && key.autoincrement()) {
                    autoincrement(column, key.descending(), key.span());
                }
            }
        }
        for (TableConstraint constraint : table.constraints()) {
            if (constraint instanceof TableConstraint.PrimaryKey key && key.autoincrement()) {
                names(key.terms()).stream()
                        .findFirst()
                        .flatMap(this::column)
                        .ifPresent(column -> autoincrement(column, key.terms().size() > 1, key.span()));
            }
        }
    }

    private void autoincrement(ColumnDefinition column, boolean otherwise, SourceSpan span) {
        TypeName type = column.type();
        boolean integer = type != null && type.name().equalsIgnoreCase("INTEGER") && !type.array();
        if (table.withoutRowid()) {
            refuse(span, "AUTOINCREMENT in a table WITHOUT ROWID", "leave one of the two out");
        } else if (!integer || otherwise) {
            refuse(span, "AUTOINCREMENT of what is no INTEGER PRIMARY KEY", "declare the column INTEGER PRIMARY KEY");
        }
    }

    private void keyTerms() {
        for (TableConstraint constraint : table.constraints()) {
            List<OrderingTerm> terms = List.of();
            if (constraint instanceof TableConstraint.PrimaryKey key) {
                terms = key.terms();
            } else if (constraint instanceof TableConstraint.Unique unique) {
                terms = unique.terms();
            }
            for (Expr term : Children.of(terms)) {
                if (!(plain(term) instanceof Expr.ColumnRef)) {
                    refuse(
                            term.span(),
                            "a key is made of columns, not of expressions",
                            "CREATE UNIQUE INDEX takes them");
                }
            }
        }
    }

    private void generated() {
        Map<String, ColumnConstraint.Generated> generated = new HashMap<>();
        for (ColumnDefinition column : table.columns()) {
            ColumnConstraint.Generated found = find(column, ColumnConstraint.Generated.class);
            if (found != null) {
                generated.put(column.name().key(), found);
                others(column, found);
            }
        }
        if (!generated.isEmpty() && generated.size() == table.columns().size()) {
            refuse(table.name().span(), "every column of the table is generated", "declare one that is stored");
            return;
        }
        for (ColumnDefinition column : table.columns()) {
            if (generated.containsKey(column.name().key())
                    && reaches(column.name().key(), generated)) {
                refuse(
                        column.name().span(),
                        "column \"" + column.name() + "\" is generated from itself",
                        "break the loop");
                return;
            }
        }
    }

    private void others(ColumnDefinition column, ColumnConstraint.Generated generated) {
        ColumnConstraint.Default value = find(column, ColumnConstraint.Default.class);
        if (value != null) {
            refuse(value.span(), "a generated column has no DEFAULT", "leave it out");
        }
        ColumnConstraint.PrimaryKey key = find(column, ColumnConstraint.PrimaryKey.class);
        boolean inKey = table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof TableConstraint.PrimaryKey of
                        && names(of.terms()).stream().anyMatch(column.name()::matches));
        if (key != null || inKey) {
            refuse(
                    key == null ? generated.span() : key.span(),
                    "a generated column cannot be part of the primary key",
                    "make it UNIQUE");
        }
    }

    private static boolean reaches(String start, Map<String, ColumnConstraint.Generated> generated) {
        Set<String> seen = new HashSet<>();
        Set<String> next = new HashSet<>(Set.of(start));
        while (!next.isEmpty()) {
            Set<String> further = new HashSet<>();
            for (String name : next) {
                ColumnConstraint.Generated from = generated.get(name);
                if (from != null) {
                    columns(from.value(), further);
                }
            }
            if (further.contains(start)) {
                return true;
            }
            further.removeAll(seen);
            seen.addAll(further);
            next = further;
        }
        return false;
    }

    private static void columns(Expr expr, Set<String> names) {
        if (expr instanceof Expr.ColumnRef ref) {
            names.add(ref.column().key());
        }
        Children.of(expr).forEach(child -> columns(child, names));
    }

    private void types() {
        if (!table.strict()) {
            return;
        }
        for (ColumnDefinition column : table.columns()) {
            if (column.type() == null) {
                refuse(
                        column.name().span(),
                        "column \"" + column.name() + "\" of a STRICT table has no type",
                        "write ANY");
            }
        }
    }

    private static <T extends ColumnConstraint> @Nullable T find(ColumnDefinition column, Class<T> kind) {
        for (ColumnConstraint constraint : column.constraints()) {
            if (kind.isInstance(constraint)) {
                return kind.cast(constraint);
            }
        }
        return null;
    }

    private Optional<ColumnDefinition> column(Identifier name) {
        return table.columns().stream()
                .filter(column -> column.name().matches(name))
                .findFirst();
    }

    private static List<Identifier> names(List<OrderingTerm> terms) {
        return Children.of(terms).stream()
                .map(TableRules::plain)
                .filter(Expr.ColumnRef.class::isInstance)
                .map(term -> ((Expr.ColumnRef) term).column())
                .toList();
    }

    private static Expr plain(Expr term) {
        Expr plain = term;
        while (plain instanceof Expr.Collate collate) {
            plain = collate.operand();
        }
        return plain;
    }

    private void refuse(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}
