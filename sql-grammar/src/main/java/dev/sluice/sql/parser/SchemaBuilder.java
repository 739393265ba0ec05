package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.AddCheckContext;
import dev.sluice.sql.parser.internal.SluiceParser.AddColumnContext;
import dev.sluice.sql.parser.internal.SluiceParser.AlterActionContext;
import dev.sluice.sql.parser.internal.SluiceParser.AlterColumnNullnessContext;
import dev.sluice.sql.parser.internal.SluiceParser.AlterTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateIndexContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateTriggerContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateViewContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateVirtualTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.DropColumnContext;
import dev.sluice.sql.parser.internal.SluiceParser.DropConstraintContext;
import dev.sluice.sql.parser.internal.SluiceParser.DropContext;
import dev.sluice.sql.parser.internal.SluiceParser.ModuleArgumentContext;
import dev.sluice.sql.parser.internal.SluiceParser.RenameColumnContext;
import dev.sluice.sql.parser.internal.SluiceParser.RenameTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.TriggerStatementContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds CREATE, ALTER and DROP. */
final class SchemaBuilder {
    private final BuildContext context;
    private final DocComments docs;

    SchemaBuilder(BuildContext context) {
        this.context = context;
        this.docs = new DocComments(context.tokens());
    }

    private @Nullable String doc(ParserRuleContext tree) {
        return docs.of(tree.getStart(), tree.getStop());
    }

    SchemaStatement table(CreateTableContext tree) {
        if (tree.tableBody() != null) {
            return context.tables().table(tree, doc(tree));
        }
        return new SchemaStatement.CreateTableAs(
                tree.TEMP() != null,
                tree.IF() != null,
                context.names().created(tree.table, tree.IF()),
                context.selects().select(tree.select()),
                doc(tree),
                context.span(tree));
    }

    SchemaStatement virtualTable(CreateVirtualTableContext tree) {
        List<String> arguments = new ArrayList<>();
        for (ModuleArgumentContext argument : tree.moduleArgument()) {
            arguments.add(
                    argument.moduleToken().isEmpty()
                            ? ""
                            : context.span(argument).text());
        }
        return new SchemaStatement.CreateVirtualTable(
                tree.IF() != null,
                context.names().created(tree.table, tree.IF()),
                context.names().name(tree.module),
                arguments,
                doc(tree),
                context.span(tree));
    }

    SchemaStatement index(CreateIndexContext tree) {
        return new SchemaStatement.CreateIndex(
                tree.UNIQUE() != null,
                tree.IF() != null,
                context.names().created(tree.index, tree.IF()),
                context.names().name(tree.table),
                context.selects().orders().keys(tree.orderingTerm()),
                context.selects().where(tree.where()),
                context.span(tree));
    }

    SchemaStatement view(CreateViewContext tree) {
        return new SchemaStatement.CreateView(
                tree.TEMP() != null,
                tree.IF() != null,
                context.names().created(tree.view, tree.IF()),
                context.names().optionalNames(tree.nameList()),
                context.selects().select(tree.select()),
                context.names().rowClass(tree.rowClass()),
                doc(tree),
                context.span(tree));
    }

    SchemaStatement trigger(CreateTriggerContext tree) {
        List<Statement> body = new ArrayList<>();
        for (TriggerStatementContext statement : tree.triggerStatement()) {
            body.add(triggerStatement(statement));
        }
        Token event = tree.triggerEvent().getStart();
        return new CreateTrigger(
                tree.TEMP() != null,
                tree.IF() != null,
                context.names().created(tree.trigger, tree.IF()),
                timing(tree.timing),
                CreateTrigger.Event.valueOf(event.getText().toUpperCase(Locale.ROOT)),
                context.names().names(tree.triggerEvent().name()),
                // A schema written here can only be the trigger's own.
                context.names().name(tree.table.object),
                tree.FOR() != null,
                context.expressions().optional(tree.expr()),
                body,
                context.span(tree));
    }

    private static CreateTrigger.@Nullable Timing timing(@Nullable Token token) {
        if (token == null) {
            return null;
        }
        return switch (token.getType()) {
            case SluiceParser.BEFORE -> CreateTrigger.Timing.BEFORE;
            case SluiceParser.AFTER -> CreateTrigger.Timing.AFTER;
            case SluiceParser.INSTEAD -> CreateTrigger.Timing.INSTEAD_OF;
            default -> throw new AssertionError(token.getText());
        };
    }

    private Statement triggerStatement(TriggerStatementContext tree) {
        SourceSpan span = context.span(tree);
        if (tree.updateCore() != null) {
            return context.writes().update(null, tree.updateCore(), span);
        }
        if (tree.insertCore() != null) {
            if (tree.insertCore().DEFAULT() != null) {
                throw BuildContext.problem(
                        context.span(tree.insertCore().DEFAULT().getSymbol()),
                        "DEFAULT VALUES in a trigger",
                        "SQLite wants the columns and their values here");
            }
            return context.writes().insert(null, tree.insertCore(), span);
        }
        if (tree.deleteCore() != null) {
            return context.writes().delete(null, tree.deleteCore(), span);
        }
        return context.selects().select(tree.select());
    }

    SchemaStatement alter(AlterTableContext tree) {
        return new SchemaStatement.AlterTable(
                context.names().qualified(tree.qualifiedName()), action(tree.alterAction()), context.span(tree));
    }

    private SchemaStatement.AlterAction action(AlterActionContext tree) {
        SourceSpan span = context.span(tree);
        NameBuilder names = context.names();
        if (tree instanceof RenameTableContext rename) {
            return new SchemaStatement.RenameTable(names.name(rename.name()), span);
        }
        if (tree instanceof RenameColumnContext rename) {
            return new SchemaStatement.RenameColumn(
                    names.behind(rename.oldName, SluiceParser.COLUMN, rename.COLUMN()),
                    names.name(rename.newName),
                    span);
        }
        if (tree instanceof AddColumnContext add) {
            return new SchemaStatement.AddColumn(context.tables().column(add.columnDefinition()), span);
        }
        if (tree instanceof AddCheckContext add) {
            Identifier name = names.optionalName(add.name());
            Token start = add.CONSTRAINT() == null
                    ? add.CHECK().getSymbol()
                    : add.CONSTRAINT().getSymbol();
            TableConstraint check = new TableConstraint.Check(
                    name,
                    context.expressions().build(add.expr()),
                    TableBuilder.conflict(add.onConflict()),
                    context.span(start, tree.getStop()));
            return new SchemaStatement.AddConstraint(check, span);
        }
        if (tree instanceof DropConstraintContext drop) {
            return new SchemaStatement.DropConstraint(names.name(drop.name()), span);
        }
        if (tree instanceof DropColumnContext drop) {
            return new SchemaStatement.DropColumn(names.behind(drop.name(), SluiceParser.COLUMN, drop.COLUMN()), span);
        }
        AlterColumnNullnessContext alter = (AlterColumnNullnessContext) tree;
        return new SchemaStatement.AlterColumnNullness(
                names.behind(alter.name(), SluiceParser.COLUMN, alter.COLUMN()), alter.SET() != null, span);
    }

    SchemaStatement drop(DropContext tree) {
        return new SchemaStatement.Drop(
                SchemaStatement.Drop.Kind.valueOf(tree.kind.getText().toUpperCase(Locale.ROOT)),
                tree.IF() != null,
                context.names().created(tree.qualifiedName(), tree.IF()),
                context.span(tree));
    }
}
