package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlQuery.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes queries and writes, each clause on a line of its own. */
final class QueryPrinter {
    /** The name of the rows that go before an INSERT. */
    static final String REPLACED = "replaced";

    private static final int LONGEST_LINE = 100;

    private final ExpressionPrinter expressions;
    private final Spelling spelling;

    QueryPrinter(ExpressionPrinter expressions, Spelling spelling) {
        this.expressions = expressions;
        this.spelling = spelling;
    }

    String write(SqlWrite write) {
        if (write instanceof SqlWrite.Read read) {
            return query(read.query());
        } else if (write instanceof SqlWrite.Insert insert) {
            return insert(insert);
        } else if (write instanceof SqlWrite.Update update) {
            return update(update);
        } else if (write instanceof SqlWrite.Delete delete) {
            return delete(delete);
        }
        throw new AssertionError(write);
    }

    String query(SqlQuery query) {
        List<String> clauses = new ArrayList<>();
        with(query.with(), clauses);
        clauses.add(body(query.body()));
        tail(query.orderBy(), query.limit(), query.offset(), clauses);
        return lines(clauses);
    }

    private void tail(List<SqlOrder> orderBy, @Nullable SqlExpr limit, @Nullable SqlExpr offset, List<String> clauses) {
        if (!orderBy.isEmpty()) {
            clauses.add("ORDER BY " + expressions.orders(orderBy));
        }
        if (limit != null) {
            clauses.add("LIMIT " + expressions.print(limit));
        }
        if (offset != null) {
            clauses.add("OFFSET " + expressions.print(offset));
        }
    }

    private void with(SqlQuery.@Nullable With with, List<String> clauses) {
        if (with == null) {
            return;
        }
        List<String> tables = new ArrayList<>();
        for (SqlQuery.CommonTable table : with.tables()) {
            String head = spelling.name(table.name()) + columns(table.columns());
            String hint = table.hint().isEmpty() ? " AS " : " AS " + table.hint() + " ";
            tables.add(head + hint + expressions.nested(table.query(), 40));
        }
        clauses.add(
                (with.recursive() ? "WITH RECURSIVE " : "WITH ") + String.join("," + expressions.lineBreak(), tables));
    }

    private String columns(List<String> columns) {
        return columns.isEmpty()
                ? ""
                : columns.stream().map(spelling::name).collect(Collectors.joining(", ", " (", ")"));
    }

    private String body(SqlQuery.Body body) {
        if (body instanceof SqlQuery.Core core) {
            return core(core);
        } else if (body instanceof SqlQuery.Values values) {
            return clause(
                    "VALUES",
                    wide(values.rows().stream()
                            .map(row -> (Supplier<String>) () -> "(" + expressions.list(row) + ")")
                            .toList()));
        } else if (body instanceof SqlQuery.Compound compound) {
            String left = compound.left() instanceof SqlQuery.Compound inner && tighter(inner, compound)
                    ? "(" + body(inner) + ")"
                    : body(compound.left());
            return left
                    + expressions.lineBreak()
                    + compound.operator()
                    + expressions.lineBreak()
                    + body(compound.right());
        }
        throw new AssertionError(body);
    }

    /** SQLite reads compounds from left to right; PostgreSQL lets INTERSECT bind tighter. */
    private boolean tighter(SqlQuery.Compound inner, SqlQuery.Compound outer) {
        return spelling.shortConversion()
                && outer.operator().equals("INTERSECT")
                && !inner.operator().equals("INTERSECT");
    }

    private String core(SqlQuery.Core core) {
        List<String> clauses = new ArrayList<>();
        clauses.add(clause(core.distinct() ? "SELECT DISTINCT" : "SELECT", items(core.items())));
        if (core.from() != null) {
            clauses.add("FROM " + source(core.from(), false));
        }
        if (core.where() != null) {
            clauses.add("WHERE " + condition(core.where()));
        }
        if (!core.groupBy().isEmpty()) {
            clauses.add("GROUP BY " + expressions.list(core.groupBy()));
        }
        if (core.having() != null) {
            clauses.add("HAVING " + condition(core.having()));
        }
        if (!core.windows().isEmpty()) {
            clauses.add("WINDOW "
                    + expressions.join(
                            core.windows(),
                            w -> spelling.name(w.name()) + " AS ("
                                    + expressions.window((SqlWindow.Defined) w.window())
                                    + ")"));
        }
        return lines(clauses);
    }

    /** A long chain of AND gets a line for each term. */
    private String condition(SqlExpr condition) {
        return expressions.fitting(LONGEST_LINE, () -> {
            if (expressions.flat()
                    || !(condition.shape() instanceof Shape.Infix infix)
                    || !infix.operator().equals("AND")) {
                return expressions.print(condition);
            }
            List<SqlExpr> terms = new ArrayList<>();
            conjuncts(condition, terms);
            return expressions.indented(() -> terms.stream()
                    .map(term -> expressions.print(term, Spelling.AND))
                    .collect(Collectors.joining(expressions.lineBreak() + "AND ")));
        });
    }

    private static void conjuncts(SqlExpr expr, List<SqlExpr> out) {
        if (expr.shape() instanceof Shape.Infix infix && infix.operator().equals("AND")) {
            conjuncts(infix.left(), out);
            conjuncts(infix.right(), out);
        } else {
            out.add(expr);
        }
    }

    private String items(List<Item> items) {
        return wide(
                items.stream().map(item -> (Supplier<String>) () -> item(item)).toList());
    }

    private String item(Item item) {
        String text = expressions.print(item.expr());
        return item.alias() == null ? text : text + " AS " + spelling.name(item.alias());
    }

    /** Puts a keyword before its list, without a space at the end of a line. */
    private static String clause(String keyword, String list) {
        return list.startsWith("\n") ? keyword + list : keyword + " " + list;
    }

    /** Writes a list on one line, or each item on a line of its own. */
    private String wide(List<Supplier<String>> items) {
        return expressions.fitting(LONGEST_LINE, () -> {
            if (expressions.flat()) {
                return items.stream().map(Supplier::get).collect(Collectors.joining(", "));
            }
            return expressions.indented(() -> expressions.lineBreak()
                    + items.stream().map(Supplier::get).collect(Collectors.joining("," + expressions.lineBreak())));
        });
    }

    private String source(SqlQuery.Source source, boolean right) {
        if (source instanceof SqlQuery.TableRef table) {
            return table(table);
        } else if (source instanceof SqlQuery.Derived derived) {
            return expressions.nested(derived.query()) + alias(derived.alias(), derived.columns());
        } else if (source instanceof SqlQuery.TableFunction function) {
            return function.prefix()
                    + expressions.print(function.call())
                    + function.suffix()
                    + alias(function.alias(), function.columns());
        } else if (source instanceof SqlQuery.Join join) {
            String text = join(join);
            return right ? "(" + text + ")" : text;
        }
        throw new AssertionError(source);
    }

    private String table(SqlQuery.TableRef table) {
        return spelling.name(table.table())
                + alias(table.alias(), List.of())
                + (table.hint().isEmpty() ? "" : " " + table.hint());
    }

    private String alias(@Nullable String alias, List<String> columns) {
        return alias == null ? "" : " AS " + spelling.name(alias) + columns(columns);
    }

    private String join(SqlQuery.Join join) {
        String text = source(join.left(), false)
                + (join.operator().equals(",") ? ", " : expressions.lineBreak() + join.operator() + " ")
                + source(join.right(), true);
        if (join.on() != null) {
            text += " ON " + expressions.print(join.on());
        }
        if (!join.using().isEmpty()) {
            text += " USING" + columns(join.using());
        }
        return text;
    }

    private String insert(SqlWrite.Insert insert) {
        List<String> clauses = new ArrayList<>();
        SqlWrite.Delete replaced = insert.replaced();
        if (replaced != null) {
            clauses.add("WITH " + spelling.name(REPLACED) + " AS (" + delete(replaced) + ")");
        }
        with(insert.with(), clauses);
        clauses.add(insert.verb()
                + " INTO "
                + spelling.name(insert.table())
                + alias(insert.alias(), List.of())
                + columns(insert.columns()));
        clauses.add(insert.source() == null ? "DEFAULT VALUES" : query(insert.source()));
        for (SqlWrite.Conflict conflict : insert.conflicts()) {
            clauses.add(conflict(conflict));
        }
        returning(insert.returning(), clauses);
        return lines(clauses);
    }

    private String conflict(SqlWrite.Conflict conflict) {
        StringBuilder out = new StringBuilder("ON CONFLICT");
        if (!conflict.target().isEmpty()) {
            out.append(" (").append(expressions.list(conflict.target())).append(')');
        }
        if (conflict.targetWhere() != null) {
            out.append(" WHERE ").append(expressions.print(conflict.targetWhere()));
        }
        if (conflict.assignments().isEmpty()) {
            return out.append(" DO NOTHING").toString();
        }
        out.append(clause(" DO UPDATE SET", assignments(conflict.assignments())));
        if (conflict.where() != null) {
            out.append(expressions.lineBreak()).append("WHERE ").append(condition(conflict.where()));
        }
        return out.toString();
    }

    private String assignments(List<SqlWrite.Set> assignments) {
        return wide(assignments.stream()
                .map(set -> (Supplier<String>) () -> {
                    String columns = set.columns().size() == 1
                            ? spelling.name(set.columns().get(0))
                            : columns(set.columns()).strip();
                    return columns + " = " + expressions.print(set.value());
                })
                .toList());
    }

    private String update(SqlWrite.Update update) {
        List<String> clauses = new ArrayList<>();
        with(update.with(), clauses);
        clauses.add(update.verb() + " " + table(update.table()));
        clauses.add(clause("SET", assignments(update.assignments())));
        if (update.from() != null) {
            clauses.add("FROM " + source(update.from(), false));
        }
        where(update.where(), clauses);
        returning(update.returning(), clauses);
        tail(update.tail().orderBy(), update.tail().limit(), update.tail().offset(), clauses);
        return lines(clauses);
    }

    private String delete(SqlWrite.Delete delete) {
        List<String> clauses = new ArrayList<>();
        with(delete.with(), clauses);
        clauses.add("DELETE FROM " + table(delete.table()));
        where(delete.where(), clauses);
        returning(delete.returning(), clauses);
        tail(delete.tail().orderBy(), delete.tail().limit(), delete.tail().offset(), clauses);
        return lines(clauses);
    }

    private void where(@Nullable SqlExpr where, List<String> clauses) {
        if (where != null) {
            clauses.add("WHERE " + condition(where));
        }
    }

    private void returning(List<Item> items, List<String> clauses) {
        if (!items.isEmpty()) {
            clauses.add(clause("RETURNING", items(items)));
        }
    }

    private String lines(List<String> clauses) {
        return String.join(expressions.lineBreak(), clauses);
    }
}
