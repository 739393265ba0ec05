package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.Collation.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What ON CONFLICT names. SQLite takes a column without COLLATE for that of a unique index whatever its collation there, and looks
 * at the newest index first; PostgreSQL asks for the expression that the index has.
 */
final class PostgresConflictTargets {
    private final PostgresExpressions expressions;
    private final Insert.Upsert upsert;
    private final Table table;

    PostgresConflictTargets(PostgresExpressions expressions, Insert.Upsert upsert, Table table) {
        this.expressions = expressions;
        this.upsert = upsert;
        this.table = table;
    }

    /** With WHERE SQLite means one key, and PostgreSQL each one of these columns that the WHERE implies. */
    void check() {
        if (upsert.targetWhere() == null) {
            return;
        }
        Set<String> named = upsert.target().stream().map(term -> name(of(term))).collect(Collectors.toSet());
        List<Key> keys = table.keys().stream()
                .filter(key -> key.columns().stream()
                        .map(column -> Identifier.key(column.name()))
                        .collect(Collectors.toSet())
                        .equals(named))
                .toList();
        if (keys.size() > 1) {
            throw expressions
                    .context()
                    .notPortable(
                            upsert,
                            "there is another key of these columns, which PostgreSQL heeds too",
                            keys.stream().allMatch(Key::partial)
                                    ? "have one unique index of them"
                                    : "leave out the WHERE behind the columns");
        }
    }

    SqlExpr term(OrderingTerm term) {
        OrderingTerm.By by = expressions.by(term);
        SqlExpr value = expressions.context().stored(() -> value(by));
        boolean plain = value.shape() instanceof Shape.Name || value.shape() instanceof Shape.Call;
        return plain ? value : SqlExpr.of(new Shape.Around("(", value, ")"), value.type(), term.span());
    }

    private SqlExpr value(OrderingTerm.By term) {
        Expr expr = term.expr();
        Sequence collation = expr instanceof Expr.Collate ? null : indexed(expr);
        if (collation != null) {
            return expressions.collated(expressions.lower(expr), collation);
        }
        Expr plain = expr instanceof Expr.Collate collate ? collate.operand() : expr;
        return plain instanceof Expr.ColumnRef
                ? expressions.partition(expr)
                : expressions.keys().indexed(term).expr();
    }

    /** Returns the collation that the index that is meant gives the expression, or null. */
    private @Nullable Sequence indexed(Expr expr) {
        List<OrderingTerm> meant = meant();
        return meant == null
                ? null
                : meant.stream()
                        .map(this::of)
                        .filter(own -> explicit(own) != null && name(own).equals(name(expr)))
                        .findFirst()
                        .map(PostgresConflictTargets::explicit)
                        .orElse(null);
    }

    /** Returns the terms of the unique index or constraint that is meant; null for none. */
    private @Nullable List<OrderingTerm> meant() {
        List<List<OrderingTerm>> keys = new ArrayList<>();
        if (table.definition() instanceof CreateTable definition) {
            SchemaWriter.of(definition, TableConstraint.Unique.class).forEach(unique -> keys.add(unique.terms()));
        }
        for (CreateIndex index : expressions.context().facts().catalog().indexes()) {
            boolean counts = index.unique() && (index.where() == null || upsert.targetWhere() != null);
            if (counts && index.table().key().equals(Identifier.key(table.name()))) {
                keys.add(index.terms());
            }
        }
        Collections.reverse(keys);
        return keys.stream().filter(this::isMeant).findFirst().orElse(null);
    }

    private boolean isMeant(List<OrderingTerm> key) {
        return key.size() == upsert.target().size()
                && key.stream()
                        .allMatch(term -> upsert.target().stream().anyMatch(target -> means(of(target), of(term))));
    }

    private boolean means(Expr target, Expr indexed) {
        Sequence asked = explicit(target);
        return name(target).equals(name(indexed)) && (asked == null || asked == collation(indexed));
    }

    private Sequence collation(Expr indexed) {
        Sequence explicit = explicit(indexed);
        return explicit != null
                ? explicit
                : table.column(name(indexed))
                        .map(column -> column.value().collation().sequence())
                        .orElse(Sequence.BINARY);
    }

    private static @Nullable Sequence explicit(Expr expr) {
        return expr instanceof Expr.Collate collate
                ? Sequence.valueOf(collate.collation().text().toUpperCase(Locale.ROOT))
                : null;
    }

    /** A column by its key, another expression by its text. */
    private static String name(Expr expr) {
        Expr plain = expr instanceof Expr.Collate collate ? collate.operand() : expr;
        return plain instanceof Expr.ColumnRef ref
                ? ref.column().key()
                : Identifier.key(plain.span().text().replaceAll("\\s+", ""));
    }

    private Expr of(OrderingTerm term) {
        return expressions.by(term).expr();
    }
}
