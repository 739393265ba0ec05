package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.parser.internal.SluiceParser.AssignmentContext;
import dev.sluice.sql.parser.internal.SluiceParser.ConflictActionContext;
import dev.sluice.sql.parser.internal.SluiceParser.DeleteContext;
import dev.sluice.sql.parser.internal.SluiceParser.DeleteCoreContext;
import dev.sluice.sql.parser.internal.SluiceParser.InsertCoreContext;
import dev.sluice.sql.parser.internal.SluiceParser.ReturningContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectClausesContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectCoreContext;
import dev.sluice.sql.parser.internal.SluiceParser.TargetContext;
import dev.sluice.sql.parser.internal.SluiceParser.UpdateContext;
import dev.sluice.sql.parser.internal.SluiceParser.UpdateCoreContext;
import dev.sluice.sql.parser.internal.SluiceParser.UpsertContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds INSERT, UPDATE and DELETE. */
final class WriteBuilder {
    private final BuildContext context;

    WriteBuilder(BuildContext context) {
        this.context = context;
    }

    Insert insert(@Nullable With with, InsertCoreContext tree, SourceSpan span) {
        ConflictAction conflict = tree.REPLACE() != null ? ConflictAction.REPLACE : conflict(tree.conflictAction());
        QualifiedName table = context.names().qualified(tree.table);
        Identifier alias = context.names().optionalName(tree.correlation);
        List<Identifier> columns = context.names().optionalNames(tree.nameList());
        Insert.Source source = source(tree);
        List<Insert.Upsert> upserts = upserts(tree);
        return new Insert(with, conflict, table, alias, columns, source, upserts, returning(tree.returning()), span);
    }

    private Insert.Source source(InsertCoreContext tree) {
        if (tree.select() != null) {
            return new Insert.Query(context.selects().select(tree.select()), context.span(tree.select()));
        }
        if (tree.DOLLAR_PARAMETER() == null) {
            return new Insert.DefaultValues(
                    context.span(tree.DEFAULT().getSymbol(), tree.VALUES().getSymbol()));
        }
        SourceSpan place = context.span(tree.DOLLAR_PARAMETER().getSymbol());
        if (!context.placeholders()) {
            throw BuildContext.problem(
                    place, "the row of an INSERT can be a placeholder in a named query only", "write VALUES (..)");
        }
        return new Insert.RowPlaceholder(place.text().substring(1), place);
    }

    private List<Insert.Upsert> upserts(InsertCoreContext tree) {
        List<Insert.Upsert> upserts = new ArrayList<>();
        for (UpsertContext upsert : tree.upsert()) {
            if (upserts.isEmpty() && tree.select() != null && endsWithJoin(tree.select())) {
                throw BuildContext.problem(
                        context.span(upsert.getStart()),
                        "this ON is read as the condition of the join before it",
                        "write WHERE TRUE before ON CONFLICT");
            }
            if (!upserts.isEmpty() && upserts.get(upserts.size() - 1).target().isEmpty()) {
                throw BuildContext.problem(
                        context.span(upsert.getStart()),
                        "ON CONFLICT without columns must be the last one",
                        "put this clause before it");
            }
            upserts.add(upsert(upsert));
        }
        return upserts;
    }

    private static boolean endsWithJoin(SelectContext tree) {
        List<SelectCoreContext> cores = tree.query().selectCore();
        SelectCoreContext last = cores.get(cores.size() - 1);
        return last instanceof SelectClausesContext clauses
                && clauses.from() != null
                && clauses.getStop() == clauses.from().getStop()
                && SourceBuilder.takesOn(clauses.from());
    }

    private Insert.Upsert upsert(UpsertContext tree) {
        List<OrderingTerm> target = context.selects().orders().keys(tree.orderingTerm());
        Expr targetWhere = context.selects().where(tree.targetWhere);
        List<Assignment> assignments = assignments(tree.assignment());
        Expr where = context.selects().where(tree.updateWhere);
        return new Insert.Upsert(target, targetWhere, assignments, where, context.span(tree));
    }

    Update update(@Nullable With with, UpdateContext tree, SourceSpan span) {
        Update core = update(with, tree.updateCore(), span);
        return new Update(
                with,
                core.conflict(),
                core.target(),
                core.assignments(),
                core.from(),
                core.where(),
                returning(tree.returning()),
                context.selects().orderBy(tree.orderBy()),
                context.selects().limit(tree.limit()),
                core.span());
    }

    Update update(@Nullable With with, UpdateCoreContext tree, SourceSpan span) {
        ConflictAction conflict = conflict(tree.conflictAction());
        TableSource.Named target = target(tree.target());
        List<Assignment> assignments = assignments(tree.assignment());
        TableSource from =
                tree.from() == null ? null : context.selects().sources().from(tree.from());
        Expr where = context.selects().where(tree.where());
        return new Update(with, conflict, target, assignments, from, where, List.of(), List.of(), null, span);
    }

    Delete delete(@Nullable With with, DeleteContext tree, SourceSpan span) {
        Delete core = delete(with, tree.deleteCore(), span);
        return new Delete(
                with,
                core.target(),
                core.where(),
                returning(tree.returning()),
                context.selects().orderBy(tree.orderBy()),
                context.selects().limit(tree.limit()),
                core.span());
    }

    Delete delete(@Nullable With with, DeleteCoreContext tree, SourceSpan span) {
        TableSource.Named target = target(tree.target());
        return new Delete(with, target, context.selects().where(tree.where()), List.of(), List.of(), null, span);
    }

    private TableSource.Named target(TargetContext tree) {
        return new TableSource.Named(
                context.names().qualified(tree.qualifiedName()),
                context.names().optionalName(tree.correlation),
                context.selects().sources().hint(tree.indexHint()),
                context.span(tree));
    }

    private List<Assignment> assignments(List<AssignmentContext> trees) {
        List<Assignment> assignments = new ArrayList<>(trees.size());
        for (AssignmentContext tree : trees) {
            List<Identifier> columns = tree.name() != null
                    ? List.of(context.names().name(tree.name()))
                    : context.names().optionalNames(tree.nameList());
            assignments.add(new Assignment(columns, context.expressions().build(tree.expr()), context.span(tree)));
        }
        return assignments;
    }

    private List<SelectItem> returning(@Nullable ReturningContext tree) {
        return tree == null ? List.of() : context.selects().items(tree.selectItem());
    }

    static @Nullable ConflictAction conflict(@Nullable ConflictActionContext tree) {
        return tree == null ? null : ConflictAction.valueOf(tree.getText().toUpperCase(Locale.ROOT));
    }
}
