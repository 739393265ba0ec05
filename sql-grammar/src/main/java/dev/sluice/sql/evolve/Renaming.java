package dev.sluice.sql.evolve;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives a table or column another name, in its own declaration and wherever else it is meant: the declarations are printed,
 * what each name is is found out, and the names are replaced in the text.
 */
final class Renaming {
    private final DiagnosticSink sink;
    private final SourceFile file;
    private final SqlFile printed;
    private final Catalog catalog;
    private final TreeMap<Integer, Identifier> places = new TreeMap<>();

    Renaming(DeclaredSchema schema, DiagnosticSink sink) {
        this.sink = sink;
        this.file = new SourceFile("the schema before this step", schema.text());
        this.printed = SqlFileParser.parse(file, new DiagnosticSink());
        this.catalog = SchemaAnalyzer.catalog(printed.items(), new DiagnosticSink());
    }

    DeclaredSchema table(CreateTable table, Identifier to) {
        String key = table.name().name().key();
        each((statement, facts) -> {
            Nodes.each(statement, node -> tableName(node, key));
            Nodes.each(statement, node -> {
                if (node instanceof Expr.ColumnRef ref && ref.table() != null && isTable(ref, facts, key)) {
                    add(ref.table());
                }
            });
        });
        return renamed(to);
    }

    private void tableName(dev.sluice.sql.ast.Node node, String key) {
        if (node instanceof CreateTable own) {
            addIf(own.name().name(), key);
        } else if (node instanceof ForeignKeyClause clause) {
            addIf(clause.table(), key);
        } else if (node instanceof SchemaStatement.CreateIndex index) {
            addIf(index.table(), key);
        } else if (node instanceof SchemaStatement.CreateTrigger trigger) {
            addIf(trigger.table(), key);
        } else if (node instanceof TableSource.Named source) {
            addIf(source.name().name(), key);
        } else if (node instanceof Insert insert) {
            addIf(insert.table().name(), key);
        }
    }

    /** Tells whether the qualifier of a column is the table's own name and no alias. */
    private static boolean isTable(Expr.ColumnRef ref, StatementFacts facts, String key) {
        return ref.table() != null
                && ref.table().key().equals(key)
                && facts.binding(ref) instanceof Binding.OfColumn column
                && column.relation().kind() == Relation.Kind.TABLE
                && isNamed(column.relation().table(), key);
    }

    private static boolean isNamed(@Nullable Table table, String key) {
        return table != null && Identifier.key(table.name()).equals(key);
    }

    DeclaredSchema column(CreateTable table, Identifier from, Identifier to) {
        String owner = table.name().name().key();
        String key = from.key();
        if (!from.matches(to) && table.columns().stream().anyMatch(c -> c.name().matches(to))) {
            sink.add(Diagnostic.of(
                    DiagnosticCode.DUPLICATE_COLUMN, to.span(), "column \"" + to + "\" exists already at this step"));
        }
        each((statement, facts) -> {
            if (statement instanceof CreateTable own) {
                inTable(own, owner, key);
            } else if (statement instanceof SchemaStatement.CreateTrigger trigger
                    && trigger.table().key().equals(owner)) {
                trigger.columns().forEach(column -> addIf(column, key));
            }
            Nodes.each(statement, node -> {
                if (node instanceof Expr.ColumnRef ref && isColumn(facts.binding(ref), owner, key)) {
                    add(ref.column());
                } else if (node instanceof Insert insert
                        && insert.table().name().key().equals(owner)) {
                    insert.columns().forEach(column -> addIf(column, key));
                    insert.upserts().forEach(upsert -> assigned(upsert.assignments(), key));
                } else if (node instanceof Update update
                        && update.target().name().name().key().equals(owner)) {
                    assigned(update.assignments(), key);
                } else if (node instanceof TableSource.Join join) {
                    using(join, from);
                }
            });
        });
        return renamed(to);
    }

    private void inTable(CreateTable table, String owner, String key) {
        boolean own = table.name().name().key().equals(owner);
        if (own) {
            table.columns().forEach(column -> addIf(column.name(), key));
        }
        Nodes.each(table, node -> {
            if (node instanceof ForeignKeyClause clause && clause.table().key().equals(owner)) {
                clause.columns().forEach(column -> addIf(column, key));
            } else if (own && node instanceof TableConstraint.ForeignKey foreign) {
                foreign.columns().forEach(column -> addIf(column, key));
            } else if (own && node instanceof Expr.ColumnRef ref) {
                addIf(ref.column(), key);
            }
        });
    }

    private void assigned(List<Assignment> assignments, String key) {
        assignments.forEach(assignment -> assignment.columns().forEach(column -> addIf(column, key)));
    }

    private void using(TableSource.Join join, Identifier from) {
        if (join.using().stream().anyMatch(column -> column.matches(from))) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            from.span(),
                            "a view or trigger joins by USING (" + from + "), which both sides must have")
                    .withHelp("drop it before this step and create it anew behind it"));
        }
    }

    private static boolean isColumn(Binding binding, String owner, String key) {
        if (binding instanceof Binding.OfMerged merged) {
            return merged.columns().stream().anyMatch(one -> isColumn(one, owner, key));
        }
        return binding instanceof Binding.OfColumn column
                && isNamed(column.relation().table(), owner)
                && Identifier.key(column.column().name()).equals(key);
    }

    private interface Look {
        void at(Statement statement, StatementFacts facts);
    }

    private void each(Look look) {
        for (FileItem item : printed.items()) {
            if (item instanceof FileItem.Plain plain) {
                Statement statement = plain.statement();
                look.at(statement, StatementAnalyzer.analyze(statement, catalog, List.of(), new DiagnosticSink()));
            }
        }
    }

    private void addIf(Identifier name, String key) {
        if (name.key().equals(key)) {
            add(name);
        }
    }

    private void add(Identifier name) {
        if (name.span().file() == file) {
            places.put(name.span().start(), name);
        }
    }

    private DeclaredSchema renamed(Identifier to) {
        String name = '"' + to.text().replace("\"", "\"\"") + '"';
        StringBuilder text = new StringBuilder(file.text());
        for (Map.Entry<Integer, Identifier> place : places.descendingMap().entrySet()) {
            SourceSpan span = place.getValue().span();
            text.replace(span.start(), span.end(), name);
        }
        SourceFile after = new SourceFile("the schema after " + to.span(), text.toString());
        return DeclaredSchema.of(
                SqlFileParser.parse(after, new DiagnosticSink()).items());
    }
}
