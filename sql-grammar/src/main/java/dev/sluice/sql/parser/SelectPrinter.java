package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Select.CommonTable;
import dev.sluice.sql.ast.Select.Limit;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints queries. */
final class SelectPrinter {
    private final SqlText out;
    private final ExprPrinter exprs;

    SelectPrinter(SqlText out) {
        this.out = out;
        this.exprs = new ExprPrinter(out, false);
    }

    void select(Select select) {
        with(select.with());
        body(select.body());
        if (!select.orderBy().isEmpty()) {
            out.add(" ");
            orderBy(select.orderBy());
        }
        limit(select.limit());
        if (!select.pageBy().isEmpty()) {
            out.add(" PAGE BY ");
            terms(select.pageBy());
        }
    }

    void with(@Nullable With with) {
        if (with != null) {
            out.add("WITH ").addIf(with.recursive(), "RECURSIVE ");
            out.list(with.tables(), this::commonTable).add(" ");
        }
    }

    private void commonTable(CommonTable table) {
        out.name(table.name()).optionalNames(" ", table.columns()).add(" AS ");
        if (table.materialized() != null) {
            out.add(table.materialized() ? "MATERIALIZED " : "NOT MATERIALIZED ");
        }
        out.add("(");
        select(table.select());
        out.add(")");
    }

    private void body(SelectBody body) {
        if (body instanceof SelectBody.Compound compound) {
            body(compound.left());
            out.add(" ").add(compound.operator().name().replace('_', ' ')).add(" ");
            body(compound.right());
        } else if (body instanceof SelectBody.Values values) {
            out.add("VALUES ");
            out.list(values.rows(), row -> {
                out.add("(");
                exprs.list(row).add(")");
            });
        } else if (body instanceof SelectBody.Core core) {
            core(core);
        }
    }

    private void core(SelectBody.Core core) {
        out.add("SELECT ").addIf(core.distinct(), "DISTINCT ");
        items(core.items());
        from(core.from());
        exprs.optional(" WHERE ", core.where());
        if (!core.groupBy().isEmpty()) {
            out.add(" GROUP BY ");
            exprs.list(core.groupBy());
        }
        exprs.optional(" HAVING ", core.having());
        if (!core.windows().isEmpty()) {
            out.add(" WINDOW ");
            out.list(core.windows(), named -> {
                out.name(named.name()).add(" AS ");
                window(named.window());
            });
        }
    }

    void items(List<SelectItem> items) {
        out.list(items, this::item);
    }

    private void item(SelectItem item) {
        if (item instanceof SelectItem.Of of) {
            exprs.print(of.expr());
            if (of.mappedBy() != null) {
                out.add(" MAPPED BY ").add(of.mappedBy());
            }
            out.optional(" AS ", of.alias());
        } else if (item instanceof SelectItem.Star) {
            out.add("*");
        } else if (item instanceof SelectItem.TableStar star) {
            out.name(star.table()).add(".*");
        } else if (item instanceof SelectItem.Nested nested) {
            out.name(nested.table()).add(".**").optional(" AS ", nested.alias());
        } else if (item instanceof SelectItem.ListOf list) {
            out.add("LIST(");
            select(list.select());
            out.add(")").optional(" AS ", list.alias());
        }
    }

    void from(@Nullable TableSource source) {
        if (source != null) {
            out.add(" FROM ");
            source(source);
        }
    }

    private void source(TableSource source) {
        if (source instanceof TableSource.Named named) {
            named(named);
        } else if (source instanceof TableSource.Function function) {
            out.name(function.name()).add("(");
            exprs.list(function.arguments()).add(")").optional(" AS ", function.alias());
        } else if (source instanceof TableSource.Subquery subquery) {
            out.add("(");
            select(subquery.select());
            out.add(")").optional(" AS ", subquery.alias());
        } else if (source instanceof TableSource.Join join) {
            join(join);
        }
    }

    void named(TableSource.Named named) {
        out.name(named.name()).optional(" AS ", named.alias());
        TableSource.IndexHint hint = named.index();
        if (hint != null) {
            if (hint.index() == null) {
                out.add(" NOT INDEXED");
            } else {
                out.add(" INDEXED BY ").name(hint.index());
            }
        }
    }

    private void parenthesized(TableSource source) {
        out.add("(");
        source(source);
        out.add(")");
    }

    private void join(TableSource.Join join) {
        source(join.left());
        if (join.kind() == TableSource.JoinKind.COMMA) {
            out.add(", ");
        } else {
            boolean inner = join.kind() == TableSource.JoinKind.INNER;
            out.addIf(join.natural(), " NATURAL")
                    .add(" ")
                    .add(inner ? "" : join.kind().name() + " ")
                    .add("JOIN ");
        }
        if (join.right() instanceof TableSource.Join) {
            parenthesized(join.right());
        } else {
            source(join.right());
        }
        exprs.optional(" ON ", join.on());
        out.optionalNames(" USING ", join.using());
    }

    void orderBy(List<OrderingTerm> terms) {
        out.add("ORDER BY ");
        terms(terms);
    }

    void terms(List<? extends OrderingTerm> terms) {
        out.list(List.copyOf(terms), this::term);
    }

    private void term(OrderingTerm term) {
        if (term instanceof OrderingTerm.By by) {
            exprs.print(by.expr()).addIf(by.descending(), " DESC");
            if (by.nulls() != null) {
                out.add(" NULLS ").add(by.nulls().name());
            }
        } else if (term instanceof OrderingTerm.Placeholder placeholder) {
            out.add("$").add(placeholder.name());
        } else if (term instanceof OrderingTerm.Choice choice) {
            out.add(":").add(choice.parameter()).add("{");
            out.list(choice.choices(), option -> {
                out.name(option.name()).add(": ");
                terms(option.terms());
            });
            out.add("}");
        }
    }

    void limit(@Nullable Limit limit) {
        if (limit != null) {
            Expr offset = limit.offset();
            if (offset != null && offset.span().start() < limit.count().span().start()) {
                // As it was written: the parameters keep their numbers.
                exprs.optional(" LIMIT ", offset);
                exprs.optional(", ", limit.count());
            } else {
                exprs.optional(" LIMIT ", limit.count());
                exprs.optional(" OFFSET ", offset);
            }
        }
    }

    void window(Over.Window window) {
        out.add("(").optional("", window.base());
        String gap = window.base() == null ? "" : " ";
        if (!window.partitionBy().isEmpty()) {
            out.add(gap).add("PARTITION BY ");
            exprs.list(window.partitionBy());
            gap = " ";
        }
        if (!window.orderBy().isEmpty()) {
            out.add(gap);
            orderBy(window.orderBy());
            gap = " ";
        }
        Over.Frame frame = window.frame();
        if (frame != null) {
            out.add(gap);
            frame(frame);
        }
        out.add(")");
    }

    private void frame(Over.Frame frame) {
        out.add(frame.unit().name()).add(" ");
        Over.Bound end = frame.end();
        if (end == null) {
            bound(frame.start());
        } else {
            out.add("BETWEEN ");
            bound(frame.start());
            out.add(" AND ");
            bound(end);
        }
        if (frame.exclude() != Over.Exclude.NO_OTHERS) {
            out.add(" EXCLUDE ").add(frame.exclude().name().replace('_', ' '));
        }
    }

    private void bound(Over.Bound bound) {
        exprs.optional("", bound.offset());
        out.addIf(bound.offset() != null, " ").add(bound.kind().name().replace('_', ' '));
    }
}
