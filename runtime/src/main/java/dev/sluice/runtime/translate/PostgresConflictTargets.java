package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.Collation.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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

    SqlExpr term(Expr expr) {
        CreateIndex index = expr instanceof Expr.ColumnRef ? index() : null;
        if (index == null) {
            return expressions.partition(expr);
        }
        for (OrderingTerm term : index.terms()) {
            Sequence collation = explicit(of(term));
            if (collation != null && name(of(term)).equals(name(expr))) {
                return expressions.collated(expressions.lower(expr), collation);
            }
        }
        return expressions.partition(expr);
    }

    private @Nullable CreateIndex index() {
        List<CreateIndex> newest =
                new ArrayList<>(expressions.context().facts().catalog().indexes());
        Collections.reverse(newest);
        return newest.stream().filter(this::isMeant).findFirst().orElse(null);
    }

    private boolean isMeant(CreateIndex index) {
        return index.unique()
                && index.table().key().equals(Identifier.key(table.name()))
                && index.terms().size() == upsert.target().size()
                && (index.where() == null || upsert.targetWhere() != null)
                && index.terms().stream()
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
