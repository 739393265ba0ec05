package dev.sluice.generator.model;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where placeholders stand in a statement, in the order of the text, and which row sources are there. */
public final class PlaceholderUses {
    private final TypeFacts facts;
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> commonTables = new LinkedHashSet<>();

    private PlaceholderUses(TypeFacts facts) {
        this.facts = facts;
    }

    /**
     * A use of a placeholder.
     *
     * @param name its name without the sign
     * @param kind what is composed for it
     * @param type of a value its type
     * @param sources the row sources whose columns are to be had there
     * @param span where it stands
     */
    public record Use(String name, PlaceholderModel.Kind kind, SqlType type, List<Relation> sources, SourceSpan span) {}

    /**
     * Finds the uses in a statement.
     *
     * @param facts what is known of it
     */
    public static PlaceholderUses of(TypeFacts facts) {
        PlaceholderUses walk = new PlaceholderUses(facts);
        walk.statement(facts.statement());
        walk.uses.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return walk;
    }

    /** Returns the uses. */
    public List<Use> uses() {
        return List.copyOf(uses);
    }

    /** Returns the names that decide what a part of the statement means. */
    TemplateModel.Names names() {
        return new TemplateModel.Names(List.copyOf(sources), List.copyOf(tables), List.copyOf(commonTables));
    }

    private void statement(Statement statement) {
        if (statement instanceof Select select) {
            select(select);
        } else if (statement instanceof Insert insert) {
            with(insert.with());
            if (insert.source() instanceof Insert.Query query) {
                select(query.select());
            }
        } else if (statement instanceof Update update) {
            with(update.with());
            List<Relation> sources = target(update);
            update.assignments().forEach(assignment -> expression(assignment.value(), sources));
            expression(update.where(), sources);
        } else if (statement instanceof Delete delete) {
            with(delete.with());
            expression(delete.where(), target(delete));
        }
    }

    private List<Relation> target(Statement write) {
        Relation target = facts.target(write);
        return target == null ? List.of() : List.of(target);
    }

    private void with(Select.@Nullable With with) {
        if (with != null) {
            with.tables().forEach(table -> {
                commonTables.add(table.name().text());
                select(table.select());
            });
        }
    }

    private void select(Select select) {
        with(select.with());
        List<Relation> sources = body(select.body());
        for (OrderingTerm term : select.orderBy()) {
            if (term instanceof OrderingTerm.Placeholder placeholder) {
                uses.add(new Use(
                        placeholder.name(), PlaceholderModel.Kind.ORDER, SqlType.UNKNOWN, sources, placeholder.span()));
            }
        }
        Children.of(select.orderBy()).forEach(term -> expression(term, sources));
        Select.Limit limit = select.limit();
        if (limit != null) {
            expression(limit.count(), List.of());
            expression(limit.offset(), List.of());
        }
    }

    private List<Relation> body(SelectBody body) {
        if (body instanceof SelectBody.Core core) {
            List<Relation> sources = facts.relations(core);
            sources.stream().map(Relation::name).filter(name -> !name.isEmpty()).forEach(this.sources::add);
            for (SelectItem item : core.items()) {
                if (item instanceof SelectItem.Of of) {
                    expression(of.expr(), sources);
                } else if (item instanceof SelectItem.ListOf list) {
                    select(list.select());
                }
            }
            source(core.from(), sources);
            expression(core.where(), sources);
            core.groupBy().forEach(group -> expression(group, sources));
            expression(core.having(), sources);
            return sources;
        } else if (body instanceof SelectBody.Compound compound) {
            body(compound.left());
            body(compound.right());
        }
        return List.of();
    }

    private void source(@Nullable TableSource source, List<Relation> sources) {
        if (source instanceof TableSource.Named named) {
            tables.add(named.name().name().text());
        } else if (source instanceof TableSource.Join join) {
            source(join.left(), sources);
            source(join.right(), sources);
            expression(join.on(), sources);
        } else if (source instanceof TableSource.Subquery subquery) {
            select(subquery.select());
        }
    }

    private void expression(@Nullable Expr expr, List<Relation> sources) {
        if (expr == null) {
            return;
        }
        if (expr instanceof Expr.Placeholder placeholder) {
            SqlType type = facts.typeOf(placeholder).type();
            uses.add(new Use(
                    placeholder.name(),
                    type.is(SqlType.Kind.BOOLEAN) ? PlaceholderModel.Kind.CONDITION : PlaceholderModel.Kind.VALUE,
                    type,
                    sources,
                    placeholder.span()));
        }
        Children.of(expr).forEach(child -> expression(child, sources));
        Select query = Children.query(expr);
        if (query != null) {
            select(query);
        }
    }
}
