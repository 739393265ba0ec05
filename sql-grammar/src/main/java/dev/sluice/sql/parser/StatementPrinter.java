package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Select.Limit;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints statements. */
final class StatementPrinter implements Statement.Visitor<SqlText> {
    private final SqlText out;
    private final ExprPrinter exprs;
    private final SelectPrinter selects;
    private final TablePrinter tables;

    StatementPrinter(SqlText out) {
        this.out = out;
        this.exprs = new ExprPrinter(out, false);
        this.selects = new SelectPrinter(out);
        this.tables = new TablePrinter(out);
    }

    @Override
    public SqlText visitSelect(Select node) {
        selects.select(node);
        return out;
    }

    @Override
    public SqlText visitInsert(Insert node) {
        selects.with(node.with());
        out.add("INSERT").add(or(node.conflict())).add(" INTO ").name(node.table());
        out.optional(" AS ", node.alias()).optionalNames(" ", node.columns()).add(" ");
        if (node.source() instanceof Insert.Query query) {
            selects.select(query.select());
        } else if (node.source() instanceof Insert.RowPlaceholder row) {
            out.add("$").add(row.name());
        } else {
            out.add("DEFAULT VALUES");
        }
        node.upserts().forEach(this::upsert);
        return returning(node.returning());
    }

    private static String or(@Nullable ConflictAction action) {
        return action == null ? "" : " OR " + action.name();
    }

    private void upsert(Insert.Upsert upsert) {
        out.add(" ON CONFLICT");
        if (!upsert.target().isEmpty()) {
            out.add(" (");
            selects.terms(upsert.target());
            out.add(")");
            exprs.optional(" WHERE ", upsert.targetWhere());
        }
        if (upsert.assignments().isEmpty()) {
            out.add(" DO NOTHING");
        } else {
            out.add(" DO UPDATE SET ");
            assignments(upsert.assignments());
            exprs.optional(" WHERE ", upsert.where());
        }
    }

    private void assignments(List<Assignment> assignments) {
        out.list(assignments, assignment -> {
            if (assignment.columns().size() == 1) {
                out.name(assignment.columns().get(0));
            } else {
                out.names(assignment.columns());
            }
            out.add(" = ");
            exprs.print(assignment.value());
        });
    }

    private SqlText returning(List<SelectItem> items) {
        if (!items.isEmpty()) {
            out.add(" RETURNING ");
            selects.items(items);
        }
        return out;
    }

    @Override
    public SqlText visitUpdate(Update node) {
        selects.with(node.with());
        out.add("UPDATE").add(or(node.conflict())).add(" ");
        selects.named(node.target());
        out.add(" SET ");
        assignments(node.assignments());
        selects.from(node.from());
        exprs.optional(" WHERE ", node.where());
        returning(node.returning());
        return tail(node.orderBy(), node.limit());
    }

    @Override
    public SqlText visitDelete(Delete node) {
        selects.with(node.with());
        out.add("DELETE FROM ");
        selects.named(node.target());
        exprs.optional(" WHERE ", node.where());
        returning(node.returning());
        return tail(node.orderBy(), node.limit());
    }

    private SqlText tail(List<OrderingTerm> orderBy, @Nullable Limit limit) {
        if (!orderBy.isEmpty()) {
            out.add(" ");
            selects.orderBy(orderBy);
        }
        selects.limit(limit);
        return out;
    }

    private void create(boolean temporary, String kind, boolean ifNotExists, QualifiedName name) {
        out.add("CREATE ")
                .addIf(temporary, "TEMP ")
                .add(kind)
                .addIf(ifNotExists, "IF NOT EXISTS ")
                .name(name);
    }

    @Override
    public SqlText visitCreateTable(CreateTable node) {
        create(node.temporary(), "TABLE ", node.ifNotExists(), node.name());
        out.add(" (");
        String separator = "\n";
        for (CreateTable.ColumnDefinition column : node.columns()) {
            out.add(separator).doc(column.doc(), "  ").add("  ");
            tables.column(column);
            separator = ",\n";
        }
        node.constraints().forEach(constraint -> {
            out.add(",\n  ");
            tables.constraint(constraint);
        });
        out.add("\n)").addIf(node.strict(), " STRICT").addIf(node.strict() && node.withoutRowid(), ",");
        out.addIf(node.withoutRowid(), " WITHOUT ROWID");
        return rowClass(out, node.rowClass());
    }

    static SqlText rowClass(SqlText out, @Nullable RowClass rowClass) {
        if (rowClass instanceof RowClass.Named named) {
            return out.add(" AS ").name(named.name());
        }
        return rowClass instanceof RowClass.Existing existing
                ? out.add(" WITH ").add(existing.javaType())
                : out;
    }

    @Override
    public SqlText visitCreateTableAs(SchemaStatement.CreateTableAs node) {
        create(node.temporary(), "TABLE ", node.ifNotExists(), node.name());
        out.add(" AS ");
        selects.select(node.select());
        return out;
    }

    @Override
    public SqlText visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node) {
        create(false, "VIRTUAL TABLE ", node.ifNotExists(), node.name());
        out.add(" USING ").name(node.module());
        if (!node.arguments().isEmpty()) {
            out.add("(").add(String.join(", ", node.arguments())).add(")");
        }
        return out;
    }

    @Override
    public SqlText visitCreateIndex(SchemaStatement.CreateIndex node) {
        create(false, node.unique() ? "UNIQUE INDEX " : "INDEX ", node.ifNotExists(), node.name());
        out.add(" ON ").name(node.table()).add(" (");
        selects.terms(node.terms());
        out.add(")");
        return exprs.optional(" WHERE ", node.where());
    }

    @Override
    public SqlText visitCreateView(SchemaStatement.CreateView node) {
        create(node.temporary(), "VIEW ", node.ifNotExists(), node.name());
        out.optionalNames(" ", node.columns());
        rowClass(out, node.rowClass()).add(" AS ");
        selects.select(node.select());
        return out;
    }

    @Override
    public SqlText visitCreateTrigger(SchemaStatement.CreateTrigger node) {
        create(node.temporary(), "TRIGGER ", node.ifNotExists(), node.name());
        if (node.timing() != null) {
            out.add(" ").add(node.timing().name().replace('_', ' '));
        }
        out.add(" ").add(node.event().name());
        if (!node.columns().isEmpty()) {
            out.add(" OF ");
            out.list(node.columns(), out::name);
        }
        out.add(" ON ").name(node.table()).addIf(node.forEachRow(), " FOR EACH ROW");
        exprs.optional(" WHEN ", node.when());
        out.add(" BEGIN");
        for (Statement statement : node.body()) {
            out.add(" ");
            statement.accept(this).add(";");
        }
        return out.add(" END");
    }

    @Override
    public SqlText visitAlterTable(SchemaStatement.AlterTable node) {
        out.add("ALTER TABLE ").name(node.table()).add(" ");
        SchemaStatement.AlterAction action = node.action();
        if (action instanceof SchemaStatement.RenameTable rename) {
            out.add("RENAME TO ").name(rename.name());
        } else if (action instanceof SchemaStatement.RenameColumn rename) {
            out.add("RENAME COLUMN ").name(rename.from()).add(" TO ").name(rename.to());
        } else if (action instanceof SchemaStatement.AddColumn add) {
            out.add("ADD COLUMN ");
            tables.column(add.column());
        } else if (action instanceof SchemaStatement.DropColumn drop) {
            out.add("DROP COLUMN ").name(drop.column());
        } else if (action instanceof SchemaStatement.AlterColumnNullness alter) {
            out.add("ALTER COLUMN ").name(alter.column()).add(alter.notNull() ? " SET NOT NULL" : " DROP NOT NULL");
        } else if (action instanceof SchemaStatement.AddConstraint add) {
            out.add("ADD ");
            tables.constraint(add.constraint());
        } else if (action instanceof SchemaStatement.DropConstraint drop) {
            out.add("DROP CONSTRAINT ").name(drop.name());
        }
        return out;
    }

    @Override
    public SqlText visitDrop(SchemaStatement.Drop node) {
        out.add("DROP ")
                .add(node.kind().name())
                .addIf(node.ifExists(), " IF EXISTS")
                .add(" ");
        return out.name(node.name());
    }

    @Override
    public SqlText visitSession(SessionStatement node) {
        if (node instanceof SessionStatement.Begin begin) {
            return out.add(begin.mode() == null ? "BEGIN" : "BEGIN " + begin.mode());
        }
        if (node instanceof SessionStatement.Commit) {
            return out.add("COMMIT");
        }
        if (node instanceof SessionStatement.Rollback rollback) {
            return out.add("ROLLBACK").optional(" TO SAVEPOINT ", rollback.savepoint());
        }
        if (node instanceof SessionStatement.Savepoint savepoint) {
            return out.add("SAVEPOINT ").name(savepoint.name());
        }
        if (node instanceof SessionStatement.Release release) {
            return out.add("RELEASE SAVEPOINT ").name(release.name());
        }
        if (node instanceof SessionStatement.Pragma pragma) {
            out.add("PRAGMA ").name(pragma.name());
            return pragma.value() == null ? out : out.add(" = ").add(pragma.value());
        }
        if (node instanceof SessionStatement.Explain explain) {
            out.add("EXPLAIN ").addIf(explain.queryPlan(), "QUERY PLAN ");
            return explain.statement().accept(this);
        }
        return file(node);
    }

    private SqlText file(SessionStatement node) {
        if (node instanceof SessionStatement.Attach attach) {
            exprs.optional("ATTACH DATABASE ", attach.file());
            exprs.optional(" AS ", attach.schema());
            return exprs.optional(" KEY ", attach.key());
        }
        if (node instanceof SessionStatement.Detach detach) {
            return exprs.optional("DETACH DATABASE ", detach.schema());
        }
        if (node instanceof SessionStatement.Vacuum vacuum) {
            out.add("VACUUM").optional(" ", vacuum.schema());
            return exprs.optional(" INTO ", vacuum.into());
        }
        if (node instanceof SessionStatement.Analyze analyze) {
            return named("ANALYZE", analyze.name());
        }
        return named("REINDEX", ((SessionStatement.Reindex) node).name());
    }

    private SqlText named(String keyword, @Nullable QualifiedName name) {
        out.add(keyword);
        return name == null ? out : out.add(" ").name(name);
    }
}
