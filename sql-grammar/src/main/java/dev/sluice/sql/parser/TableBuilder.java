package dev.sluice.sql.parser;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnCheckContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnCollationContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnComponentContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnDefaultContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnDeferralContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnDefinitionContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnGeneratedContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnJsonKeyContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnMappedByContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnNotNullContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnNullContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnPrimaryKeyContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnReferencesContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnUniqueContext;
import dev.sluice.sql.parser.internal.SluiceParser.ConstraintNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.CreateTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.DefaultExpressionContext;
import dev.sluice.sql.parser.internal.SluiceParser.DefaultLiteralContext;
import dev.sluice.sql.parser.internal.SluiceParser.DefaultValueContext;
import dev.sluice.sql.parser.internal.SluiceParser.DefaultWordContext;
import dev.sluice.sql.parser.internal.SluiceParser.DeferralContext;
import dev.sluice.sql.parser.internal.SluiceParser.ForeignKeyActionContext;
import dev.sluice.sql.parser.internal.SluiceParser.ForeignKeyClauseContext;
import dev.sluice.sql.parser.internal.SluiceParser.ForeignKeyEventContext;
import dev.sluice.sql.parser.internal.SluiceParser.ForeignKeyMatchContext;
import dev.sluice.sql.parser.internal.SluiceParser.ForeignKeyTargetContext;
import dev.sluice.sql.parser.internal.SluiceParser.OnConflictContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableBodyContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableCheckContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableConstraintContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableConstraintNameContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableForeignKeyContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableOptionContext;
import dev.sluice.sql.parser.internal.SluiceParser.TablePrimaryKeyContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableUniqueContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds tables, columns and constraints. */
final class TableBuilder {
    /** Of a table. What has one more is refused by that, and its further columns are not worth reading. */
    private static final int MOST_COLUMNS = 2000;

    private final BuildContext context;
    private final DocComments docs;

    TableBuilder(BuildContext context) {
        this.context = context;
        this.docs = new DocComments(context.tokens());
    }

    CreateTable table(CreateTableContext tree, @Nullable String doc) {
        TableBodyContext body = tree.tableBody();
        List<ColumnDefinition> columns = new ArrayList<>();
        body.columnDefinition().stream().limit(MOST_COLUMNS + 1).forEach(column -> columns.add(column(column)));
        List<TableConstraint> constraints = constraints(body.tableConstraint());
        boolean strict = false;
        boolean withoutRowid = false;
        for (TableOptionContext option : body.tableOption()) {
            String word = option.name().getText();
            if (option.WITHOUT() == null && word.equalsIgnoreCase("STRICT")) {
                strict = true;
            } else if (option.WITHOUT() != null && word.equalsIgnoreCase("ROWID")) {
                withoutRowid = true;
            } else {
                throw BuildContext.problem(
                        context.span(option),
                        "unknown table option \"" + context.span(option).text() + '"',
                        "there are STRICT and WITHOUT ROWID");
            }
        }
        return new CreateTable(
                tree.TEMP() != null,
                tree.IF() != null,
                context.names().created(tree.table, tree.IF()),
                columns,
                constraints,
                strict,
                withoutRowid,
                context.names().rowClass(body.rowClass()),
                doc,
                context.span(tree));
    }

    ColumnDefinition column(ColumnDefinitionContext tree) {
        TypeName type = tree.typeName() == null ? null : context.names().type(tree.typeName());
        Identifier component = null;
        String mappedBy = null;
        Identifier jsonKey = null;
        for (ColumnClauseContext clause : tree.columnClause()) {
            if (clause instanceof ColumnComponentContext named) {
                component = context.names().name(named.component().name());
            } else if (clause instanceof ColumnMappedByContext mapped) {
                mappedBy = context.names().javaName(mapped.javaName());
            } else if (clause instanceof ColumnJsonKeyContext key) {
                jsonKey = context.names().name(key.name());
            }
        }
        return new ColumnDefinition(
                context.names().name(tree.column),
                type,
                columnConstraints(tree.columnClause()),
                component,
                mappedBy,
                jsonKey,
                docs.of(tree.getStart(), tree.getStop()),
                context.span(tree));
    }

    private List<ColumnConstraint> columnConstraints(List<ColumnClauseContext> trees) {
        List<ColumnConstraint> constraints = new ArrayList<>();
        Token name = null;
        for (ColumnClauseContext tree : trees) {
            if (tree instanceof ConstraintNameContext named) {
                name = named.getStart();
                continue;
            }
            if (tree instanceof ColumnDeferralContext deferral) {
                defer(constraints, deferral.deferral());
            } else {
                ColumnConstraint constraint = columnConstraint(tree, name);
                if (constraint != null) {
                    constraints.add(constraint);
                }
            }
            name = null;
        }
        return constraints;
    }

    /**
     * Builds the constraint of a column.
     *
     * @param constraint the word CONSTRAINT before it, or null
     * @return null for a clause that is no constraint
     */
    private @Nullable ColumnConstraint columnConstraint(ColumnClauseContext tree, @Nullable Token constraint) {
        Identifier name = constraint == null
                ? null
                : context.names().name(context.tokens().next(constraint));
        SourceSpan span = context.span(constraint == null ? tree.getStart() : constraint, tree.getStop());
        if (tree instanceof ColumnPrimaryKeyContext key) {
            return new ColumnConstraint.PrimaryKey(
                    name, key.descending != null, key.AUTOINCREMENT() != null, conflict(key.onConflict()), span);
        }
        if (tree instanceof ColumnNotNullContext notNull) {
            return new ColumnConstraint.NotNull(name, conflict(notNull.onConflict()), span);
        }
        if (tree instanceof ColumnNullContext) {
            return new ColumnConstraint.Null(name, span);
        }
        if (tree instanceof ColumnUniqueContext unique) {
            return new ColumnConstraint.Unique(name, conflict(unique.onConflict()), span);
        }
        if (tree instanceof ColumnCheckContext check) {
            return new ColumnConstraint.Check(name, context.expressions().build(check.expr()), null, span);
        }
        if (tree instanceof ColumnDefaultContext value) {
            boolean parentheses = value.defaultValue() instanceof DefaultExpressionContext;
            return new ColumnConstraint.Default(name, defaultValue(value.defaultValue()), parentheses, span);
        }
        if (tree instanceof ColumnCollationContext collation) {
            return new ColumnConstraint.Collation(name, context.names().name(collation.looseName()), span);
        }
        if (tree instanceof ColumnReferencesContext references) {
            return new ColumnConstraint.References(name, foreignKey(references.foreignKeyTarget(), null), span);
        }
        if (tree instanceof ColumnGeneratedContext generated) {
            Expr value = context.expressions().build(generated.expr());
            return new ColumnConstraint.Generated(name, value, stored(generated), span);
        }
        return null;
    }

    private boolean stored(ColumnGeneratedContext tree) {
        if (tree.storage == null) {
            return false;
        }
        Identifier storage = context.names().name(tree.storage);
        boolean stored = storage.key().equals("stored");
        if (!stored && !storage.key().equals("virtual")) {
            throw BuildContext.problem(
                    storage.span(),
                    "unknown storage of a generated column: \"" + storage.text() + '"',
                    "write STORED or VIRTUAL");
        }
        return stored;
    }

    /** DEFERRABLE is a clause of its own and belongs to the foreign key before it. */
    private void defer(List<ColumnConstraint> constraints, DeferralContext tree) {
        int last = constraints.size() - 1;
        while (last > 0 && !(constraints.get(last) instanceof ColumnConstraint.References)) {
            last--;
        }
        if (last >= 0 && constraints.get(last) instanceof ColumnConstraint.References key) {
            ForeignKeyClause old = key.clause();
            ForeignKeyClause clause = new ForeignKeyClause(
                    old.table(),
                    old.columns(),
                    old.onDelete(),
                    old.onUpdate(),
                    old.match(),
                    deferral(tree),
                    old.span());
            constraints.set(last, new ColumnConstraint.References(key.constraintName(), clause, key.span()));
            return;
        }
        throw BuildContext.problem(
                context.span(tree), "DEFERRABLE without a foreign key before it", "write it behind REFERENCES ..");
    }

    private Expr defaultValue(DefaultValueContext tree) {
        if (tree instanceof DefaultExpressionContext expression) {
            return context.expressions().build(expression.expr());
        }
        if (tree instanceof DefaultLiteralContext literal) {
            Expr value = new LiteralBuilder(context).literal(literal.literal());
            if (literal.sign == null) {
                return value;
            }
            UnaryOperator sign =
                    literal.sign.getType() == SluiceParser.MINUS ? UnaryOperator.NEGATE : UnaryOperator.PLUS;
            return LiteralBuilder.negated(sign, value, context.span(tree));
        }
        DefaultWordContext word = (DefaultWordContext) tree;
        Identifier name = context.names().name(word.defaultName());
        Expr value = ExpressionBuilder.column(name);
        return value instanceof Expr.BooleanLiteral ? value : new Expr.StringLiteral(name.text(), name.span());
    }

    private List<TableConstraint> constraints(List<TableConstraintContext> trees) {
        List<TableConstraint> constraints = new ArrayList<>();
        Token name = null;
        for (TableConstraintContext tree : trees) {
            if (tree instanceof TableConstraintNameContext named) {
                name = named.getStart();
            } else {
                constraints.add(tableConstraint(tree, name));
                name = null;
            }
        }
        return constraints;
    }

    private TableConstraint tableConstraint(TableConstraintContext tree, @Nullable Token constraint) {
        Identifier name = constraint == null
                ? null
                : context.names().name(context.tokens().next(constraint));
        SourceSpan span = context.span(constraint == null ? tree.getStart() : constraint, tree.getStop());
        if (tree instanceof TablePrimaryKeyContext key) {
            List<OrderingTerm> terms = context.selects().orders().keys(key.orderingTerm());
            boolean autoincrement = key.AUTOINCREMENT() != null;
            return new TableConstraint.PrimaryKey(name, terms, autoincrement, conflict(key.onConflict()), span);
        }
        if (tree instanceof TableUniqueContext unique) {
            List<OrderingTerm> terms = context.selects().orders().keys(unique.orderingTerm());
            return new TableConstraint.Unique(name, terms, conflict(unique.onConflict()), span);
        }
        if (tree instanceof TableCheckContext check) {
            Expr condition = context.expressions().build(check.expr());
            return new TableConstraint.Check(name, condition, conflict(check.onConflict()), span);
        }
        TableForeignKeyContext key = (TableForeignKeyContext) tree;
        List<Identifier> columns = context.names().optionalNames(key.nameList());
        return new TableConstraint.ForeignKey(name, columns, foreignKey(key.foreignKeyTarget(), key.deferral()), span);
    }

    private ForeignKeyClause foreignKey(ForeignKeyTargetContext tree, @Nullable DeferralContext deferral) {
        ForeignKeyClause.Action onDelete = null;
        ForeignKeyClause.Action onUpdate = null;
        Identifier match = null;
        for (ForeignKeyClauseContext clause : tree.foreignKeyClause()) {
            if (clause instanceof ForeignKeyMatchContext matching) {
                match = context.names().name(matching.name());
            } else if (clause instanceof ForeignKeyEventContext event) {
                ForeignKeyClause.Action action = action(event.action);
                if (event.event.getType() == SluiceParser.DELETE) {
                    onDelete = action;
                } else if (event.event.getType() == SluiceParser.UPDATE) {
                    onUpdate = action;
                }
            }
        }
        SourceSpan span = context.span(tree);
        return new ForeignKeyClause(
                context.names().name(tree.table),
                context.names().optionalNames(tree.nameList()),
                onDelete,
                onUpdate,
                match,
                deferral == null ? null : deferral(deferral),
                deferral == null ? span : span.join(context.span(deferral)));
    }

    private static ForeignKeyClause.Action action(ForeignKeyActionContext tree) {
        if (tree.CASCADE() != null) {
            return ForeignKeyClause.Action.CASCADE;
        }
        if (tree.RESTRICT() != null) {
            return ForeignKeyClause.Action.RESTRICT;
        }
        if (tree.NO() != null) {
            return ForeignKeyClause.Action.NO_ACTION;
        }
        return tree.NULL() != null ? ForeignKeyClause.Action.SET_NULL : ForeignKeyClause.Action.SET_DEFAULT;
    }

    private static ForeignKeyClause.Deferral deferral(DeferralContext tree) {
        Boolean initially =
                tree.initially == null ? null : Boolean.valueOf(tree.initially.getType() == SluiceParser.DEFERRED);
        return new ForeignKeyClause.Deferral(tree.not == null, initially);
    }

    static @Nullable ConflictAction conflict(@Nullable OnConflictContext tree) {
        return tree == null ? null : WriteBuilder.conflict(tree.conflictAction());
    }
}
