package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.AnalyzeContext;
import dev.sluice.sql.parser.internal.SluiceParser.AttachContext;
import dev.sluice.sql.parser.internal.SluiceParser.BeginContext;
import dev.sluice.sql.parser.internal.SluiceParser.CommitContext;
import dev.sluice.sql.parser.internal.SluiceParser.DetachContext;
import dev.sluice.sql.parser.internal.SluiceParser.ExplainContext;
import dev.sluice.sql.parser.internal.SluiceParser.PlainStatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.PragmaContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.ReindexContext;
import dev.sluice.sql.parser.internal.SluiceParser.ReleaseContext;
import dev.sluice.sql.parser.internal.SluiceParser.RollbackContext;
import dev.sluice.sql.parser.internal.SluiceParser.RowStatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.SavepointContext;
import dev.sluice.sql.parser.internal.SluiceParser.SessionStatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.SqlStatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.StatementContext;
import dev.sluice.sql.parser.internal.SluiceParser.VacuumContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds statements; those about rows and schema are built elsewhere. */
final class StatementBuilder {
    private final BuildContext context;

    StatementBuilder(BuildContext context) {
        this.context = context;
    }

    /**
     * Builds a statement whose parameters are numbered from 1.
     *
     * @param tree the statement
     */
    Statement statement(StatementContext tree) {
        context.beginStatement();
        if (tree instanceof ExplainContext explain) {
            boolean queryPlan = explain.QUERY() != null;
            return new SessionStatement.Explain(queryPlan, sql(explain.sqlStatement()), context.span(tree));
        }
        return sql(((PlainStatementContext) tree).sqlStatement());
    }

    private Statement sql(SqlStatementContext tree) {
        if (tree.rowStatement() != null) {
            return rows(tree.rowStatement());
        }

        if (tree.createTable() != null) {
            return context.schema().table(tree.createTable());
        }
        if (tree.createVirtualTable() != null) {
            return context.schema().virtualTable(tree.createVirtualTable());
        }
        if (tree.createIndex() != null) {
            return context.schema().index(tree.createIndex());
        }
        if (tree.createView() != null) {
            return context.schema().view(tree.createView());
        }
        if (tree.createTrigger() != null) {
            return context.schema().trigger(tree.createTrigger());
        }
        if (tree.alterTable() != null) {
            return context.schema().alter(tree.alterTable());
        }
        if (tree.drop() != null) {
            return context.schema().drop(tree.drop());
        }
        return session(tree.sessionStatement());
    }

    private Statement rows(RowStatementContext tree) {
        SourceSpan span = context.span(tree);
        With with = context.selects().with(tree.with());
        if (tree.query() != null) {
            return context.selects().query(with, tree.query(), span);
        }
        if (tree.insertCore() != null) {
            return context.writes().insert(with, tree.insertCore(), span);
        }
        return tree.update() != null
                ? context.writes().update(with, tree.update(), span)
                : context.writes().delete(with, tree.delete(), span);
    }

    private Statement session(SessionStatementContext tree) {
        SourceSpan span = context.span(tree);
        if (tree instanceof BeginContext begin) {
            String mode = begin.lock == null ? null : begin.lock.getText().toUpperCase(Locale.ROOT);
            return new SessionStatement.Begin(mode, span);
        }
        if (tree instanceof CommitContext) {
            return new SessionStatement.Commit(span);
        }
        if (tree instanceof RollbackContext rollback) {
            Identifier savepoint = rollback.mark == null
                    ? null
                    : context.names().behind(rollback.mark, SluiceParser.SAVEPOINT, rollback.SAVEPOINT());
            return new SessionStatement.Rollback(savepoint, span);
        }
        if (tree instanceof SavepointContext savepoint) {
            return new SessionStatement.Savepoint(context.names().name(savepoint.name()), span);
        }
        if (tree instanceof ReleaseContext release) {
            return new SessionStatement.Release(
                    context.names().behind(release.name(), SluiceParser.SAVEPOINT, release.SAVEPOINT()), span);
        }
        if (tree instanceof PragmaContext pragma) {
            String value = pragma.pragmaValue() == null
                    ? null
                    : context.span(pragma.pragmaValue()).text();
            return new SessionStatement.Pragma(context.names().qualified(pragma.qualifiedName()), value, span);
        }
        return file(tree, span);
    }

    private Statement file(SessionStatementContext tree, SourceSpan span) {
        if (tree instanceof AttachContext attach) {
            context.names().requireNot(attach.file, SluiceParser.DATABASE, attach.DATABASE());
            Expr file = context.expressions().build(attach.file);
            Expr schema = context.expressions().build(attach.schema);
            return new SessionStatement.Attach(
                    file, schema, context.expressions().optional(attach.key), span);
        }
        if (tree instanceof DetachContext detach) {
            context.names().requireNot(detach.expr(), SluiceParser.DATABASE, detach.DATABASE());
            return new SessionStatement.Detach(context.expressions().build(detach.expr()), span);
        }
        if (tree instanceof VacuumContext vacuum) {
            Identifier schema = context.names().optionalName(vacuum.name());
            return new SessionStatement.Vacuum(schema, context.expressions().optional(vacuum.expr()), span);
        }
        if (tree instanceof AnalyzeContext analyze) {
            return new SessionStatement.Analyze(optionalName(analyze.qualifiedName()), span);
        }
        return new SessionStatement.Reindex(optionalName(((ReindexContext) tree).qualifiedName()), span);
    }

    private @Nullable QualifiedName optionalName(@Nullable QualifiedNameContext tree) {
        return tree == null ? null : context.names().qualified(tree);
    }
}
