package dev.sluice.sql.parser;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.TableConstraint;
import org.jspecify.annotations.Nullable;

/** Prints columns and constraints. */
final class TablePrinter {
    private final SqlText out;
    private final ExprPrinter exprs;
    private final SelectPrinter selects;

    TablePrinter(SqlText out) {
        this.out = out;
        this.exprs = new ExprPrinter(out, false);
        this.selects = new SelectPrinter(out);
    }

    void column(CreateTable.ColumnDefinition column) {
        out.name(column.name());
        if (column.type() != null) {
            out.add(" ").type(column.type());
        }
        for (ColumnConstraint constraint : column.constraints()) {
            out.optional(" CONSTRAINT ", constraint.constraintName()).add(" ");
            constraint(constraint);
        }
        if (column.mappedBy() != null) {
            out.add(" MAPPED BY ").add(column.mappedBy());
        }
        out.optional(" JSON KEY ", column.jsonKey()).optional(" AS ", column.component());
    }

    private void constraint(ColumnConstraint constraint) {
        if (constraint instanceof ColumnConstraint.PrimaryKey key) {
            out.add("PRIMARY KEY").addIf(key.descending(), " DESC");
            onConflict(key.onConflict());
            out.addIf(key.autoincrement(), " AUTOINCREMENT");
        } else if (constraint instanceof ColumnConstraint.NotNull notNull) {
            out.add("NOT NULL");
            onConflict(notNull.onConflict());
        } else if (constraint instanceof ColumnConstraint.Null) {
            out.add("NULL");
        } else if (constraint instanceof ColumnConstraint.Unique unique) {
            out.add("UNIQUE");
            onConflict(unique.onConflict());
        } else if (constraint instanceof ColumnConstraint.Check check) {
            exprs.optional("CHECK (", check.condition()).add(")");
        } else if (constraint instanceof ColumnConstraint.Default value) {
            out.add("DEFAULT ").addIf(value.parenthesized(), "(");
            exprs.print(value.value()).addIf(value.parenthesized(), ")");
        } else if (constraint instanceof ColumnConstraint.Collation collation) {
            out.add("COLLATE ").name(collation.collation());
        } else if (constraint instanceof ColumnConstraint.References references) {
            foreignKey(references.clause());
        } else if (constraint instanceof ColumnConstraint.Generated generated) {
            exprs.optional("GENERATED ALWAYS AS (", generated.value()).add(generated.stored() ? ") STORED" : ")");
        }
    }

    private void onConflict(@Nullable ConflictAction action) {
        if (action != null) {
            out.add(" ON CONFLICT ").add(action.name());
        }
    }

    private void foreignKey(ForeignKeyClause clause) {
        out.add("REFERENCES ").name(clause.table()).optionalNames(" ", clause.columns());
        action(" ON DELETE ", clause.onDelete());
        action(" ON UPDATE ", clause.onUpdate());
        out.optional(" MATCH ", clause.match());
        ForeignKeyClause.Deferral deferral = clause.deferral();
        if (deferral != null) {
            out.add(deferral.deferrable() ? " DEFERRABLE" : " NOT DEFERRABLE");
            if (deferral.initially() != null) {
                out.add(deferral.initially() ? " INITIALLY DEFERRED" : " INITIALLY IMMEDIATE");
            }
        }
    }

    private void action(String event, ForeignKeyClause.@Nullable Action action) {
        if (action != null) {
            out.add(event).add(action.name().replace('_', ' '));
        }
    }

    void constraint(TableConstraint constraint) {
        if (constraint.constraintName() != null) {
            out.optional("CONSTRAINT ", constraint.constraintName()).add(" ");
        }
        if (constraint instanceof TableConstraint.PrimaryKey key) {
            out.add("PRIMARY KEY (");
            selects.terms(key.terms());
            out.addIf(key.autoincrement(), " AUTOINCREMENT").add(")");
            onConflict(key.onConflict());
        } else if (constraint instanceof TableConstraint.Unique unique) {
            out.add("UNIQUE (");
            selects.terms(unique.terms());
            out.add(")");
            onConflict(unique.onConflict());
        } else if (constraint instanceof TableConstraint.Check check) {
            exprs.optional("CHECK (", check.condition()).add(")");
            onConflict(check.onConflict());
        } else if (constraint instanceof TableConstraint.ForeignKey key) {
            out.add("FOREIGN KEY ").names(key.columns()).add(" ");
            foreignKey(key.clause());
        }
    }
}
