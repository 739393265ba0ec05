package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.Collation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PAGE BY needs: a query of one core, keys that can be sent and compared, and no two rows with the same keys. */
final class PageRules {
    private static final int MOST_NULLABLE = 5;

    private final Select select;
    private final TypeFacts facts;
    private final List<Diagnostic> problems = new ArrayList<>();

    private PageRules(Select select, TypeFacts facts) {
        this.select = select;
        this.facts = facts;
    }

    /**
     * Returns what is wrong with the PAGE BY of a query.
     *
     * @param select the query
     * @param facts what is known of it
     */
    static List<Diagnostic> check(Select select, TypeFacts facts) {
        PageRules rules = new PageRules(select, facts);
        rules.check();
        return rules.problems;
    }

    private void check() {
        SourceSpan span = select.pageBy().get(0).span();
        if (!select.orderBy().isEmpty()) {
            report(select.orderBy().get(0).span(), "PAGE BY is the order of the rows", "leave out ORDER BY");
        }
        if (select.limit() != null) {
            report(select.limit().span(), "a call says how many rows a page has", "leave out LIMIT");
        }
        for (OrderingTerm term : select.pageBy()) {
            checkTerm(term);
        }
        if (!(select.body() instanceof SelectBody.Core core) || core.distinct()) {
            report(
                    span,
                    "PAGE BY belongs to one SELECT without DISTINCT",
                    "put the rest into a subquery or a view of its own");
            return;
        }
        long nullable = select.pageBy().stream()
                .filter(OrderingTerm.By.class::isInstance)
                .filter(term -> facts.typeOf(((OrderingTerm.By) term).expr()).nullable())
                .count();
        if (nullable > MOST_NULLABLE) {
            report(span, "at most " + MOST_NULLABLE + " terms of PAGE BY may be NULL", "page by fewer");
        }
        if (problems.isEmpty()) {
            checkUnique(core, span);
        }
    }

    private void checkTerm(OrderingTerm term) {
        if (!(term instanceof OrderingTerm.By by)) {
            report(term.span(), "the order of pages is fixed", "write columns or expressions");
            return;
        }
        if (by.expr() instanceof Expr.IntegerLiteral) {
            report(term.span(), "a term of PAGE BY is a column or an expression", "write the column's name");
        } else if (by.expr() instanceof Expr.ColumnRef ref && facts.binding(ref) instanceof Binding.OfAlias) {
            report(
                    term.span(),
                    "\"" + ref.column().text() + "\" is the name of a result column",
                    "write what it stands for, a column with its table's name before it");
        }
        switch (facts.typeOf(by.expr()).type().kind()) {
            case INTEGER, REAL, NUMERIC, TEXT, BLOB, BOOLEAN, DATE, TIME, TIMESTAMP, DATETIME, UUID -> {}
            default ->
                report(
                        term.span(),
                        "a value " + facts.typeOf(by.expr()).type().ofType() + " cannot be a key of a page",
                        "page by something else");
        }
        AstWalk.each(by.expr(), inner -> {
            if (inner instanceof Expr.Parameter) {
                report(inner.span(), "a term of PAGE BY takes no parameter", "page by columns");
            }
        });
    }

    private void checkUnique(SelectBody.Core core, SourceSpan span) {
        Determined known = new Determined(facts, core);
        for (OrderingTerm term : select.pageBy()) {
            known.add(((OrderingTerm.By) term).expr());
        }
        known.follow();
        boolean unique = core.groupBy().isEmpty()
                ? facts.relations(core).stream().allMatch(known::holds)
                : core.groupBy().stream().allMatch(group -> known.holds(group) || isTerm(group));
        if (!unique) {
            report(
                    span,
                    "rows may have the same keys, so that a page could end between them",
                    core.groupBy().isEmpty()
                            ? "add the primary key of each table that the rows are of"
                            : "add everything that the rows are grouped by");
        }
    }

    private boolean isTerm(Expr group) {
        return select.pageBy().stream()
                .map(term -> text(((OrderingTerm.By) term).expr()))
                .anyMatch(text(group)::equals);
    }

    private static String text(Expr expr) {
        return expr.span().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void report(SourceSpan span, String message, String help) {
        problems.add(Diagnostic.of(DiagnosticCode.BAD_PAGE, span, message).withHelp(help));
    }

    /** The columns that are the same in all rows with the same keys. */
    private static final class Determined {
        private final TypeFacts facts;
        private final SelectBody.Core core;
        private final Set<String> columns = new HashSet<>();
        private final List<Expr[]> equations = new ArrayList<>();

        Determined(TypeFacts facts, SelectBody.Core core) {
            this.facts = facts;
            this.core = core;
            terms(core.where()).forEach(term -> equation(term, true));
            joins(core.from());
        }

        void add(Expr expr) {
            Binding binding = expr instanceof Expr.ColumnRef ref ? facts.binding(ref) : null;
            List<Binding.OfColumn> found = binding instanceof Binding.OfColumn one
                    ? List.of(one)
                    : binding instanceof Binding.OfMerged merged
                                    && merged.columns().stream()
                                            .noneMatch(it -> it.relation().nullable())
                            ? merged.columns()
                            : List.of();
            found.stream()
                    .filter(column -> isBinary(column.column()))
                    .forEach(column -> columns.add(name(column.relation(), column.column())));
        }

        /** Tells whether all of a row is determined. */
        boolean holds(Relation relation) {
            Table table = relation.table();
            return table != null
                    && table.kind() == Table.Kind.TABLE
                    && table.keys().stream().anyMatch(key -> isHeld(relation, key));
        }

        boolean holds(Expr expr) {
            return expr instanceof Expr.ColumnRef ref
                    && facts.binding(ref) instanceof Binding.OfColumn column
                    && (columns.contains(name(column.relation(), column.column())) || holds(column.relation()));
        }

        private boolean isHeld(Relation relation, Key key) {
            return !key.partial()
                    && key.columns().stream()
                            .allMatch(column -> columns.contains(name(relation, column))
                                    && !column.value().nullable()
                                    && isBinary(column));
        }

        /** Follows equations until nothing is added. */
        void follow() {
            int before = -1;
            while (columns.size() > before) {
                before = columns.size();
                for (Relation relation : facts.relations(core)) {
                    if (holds(relation)) {
                        relation.columns().forEach(column -> columns.add(name(relation, column)));
                    }
                }
                for (Expr[] equation : equations) {
                    if (isFixed(equation[0])) {
                        add(equation[1]);
                    }
                }
            }
        }

        /** Tells whether a value is the same for all rows: made of determined columns and constants. */
        private boolean isFixed(Expr expr) {
            if (expr instanceof Expr.ColumnRef ref) {
                return facts.binding(ref) instanceof Binding.OfColumn column
                        && columns.contains(name(column.relation(), column.column()));
            }
            return Children.query(expr) == null
                    && !(expr instanceof Expr.FunctionCall)
                    && !(expr instanceof Expr.Placeholder)
                    && Children.of(expr).stream().allMatch(this::isFixed);
        }

        private void equation(Expr term, boolean both) {
            if (term instanceof Expr.Binary binary
                    && (binary.operator() == BinaryOperator.EQ || binary.operator() == BinaryOperator.IS)
                    && alike(binary.left(), binary.right())) {
                equations.add(new Expr[] {binary.left(), binary.right()});
                if (both) {
                    equations.add(new Expr[] {binary.right(), binary.left()});
                }
            }
        }

        /** Equal values of two types, or of texts that are compared otherwise than by their bytes, need not be the same. */
        private boolean alike(Expr left, Expr right) {
            return facts.typeOf(left).type().equals(facts.typeOf(right).type())
                    && isBinary(facts.typeOf(left).collation())
                    && isBinary(facts.typeOf(right).collation());
        }

        private void joins(@Nullable TableSource source) {
            if (!(source instanceof TableSource.Join join)) {
                return;
            }
            joins(join.left());
            joins(join.right());
            List<Expr> terms = terms(join.on());
            switch (join.kind()) {
                case COMMA, INNER, CROSS -> terms.forEach(term -> equation(term, true));
                case LEFT -> terms.forEach(term -> lookUp(term, join.right()));
                case RIGHT, FULL -> {}
            }
        }

        /** An equation of a LEFT JOIN leads from the left to the right: where nothing is found, all is NULL. */
        private void lookUp(Expr term, TableSource right) {
            if (term instanceof Expr.Binary binary
                    && binary.operator() == BinaryOperator.EQ
                    && alike(binary.left(), binary.right())) {
                if (isOf(binary.right(), right)) {
                    equations.add(new Expr[] {binary.left(), binary.right()});
                }
                if (isOf(binary.left(), right)) {
                    equations.add(new Expr[] {binary.right(), binary.left()});
                }
            }
        }

        private boolean isOf(Expr expr, TableSource source) {
            return source instanceof TableSource.Named
                    && expr instanceof Expr.ColumnRef ref
                    && facts.binding(ref) instanceof Binding.OfColumn column
                    && column.relation() == facts.relation(source);
        }

        private static List<Expr> terms(@Nullable Expr condition) {
            List<Expr> all = new ArrayList<>();
            for (Expr term : AstWalk.conjuncts(condition)) {
                if (term instanceof Expr.OptionalTerm optional && optional.operator() == BinaryOperator.AND) {
                    all.addAll(terms(optional.left()));
                } else {
                    all.add(term);
                }
            }
            return all;
        }

        private static boolean isBinary(Column column) {
            return isBinary(column.value().collation());
        }

        private static boolean isBinary(Collation collation) {
            return collation.sequence() == Collation.Sequence.BINARY;
        }

        private String name(Relation relation, Column column) {
            return facts.relations(core).indexOf(relation) + "." + column.name();
        }
    }
}
