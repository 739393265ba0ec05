package dev.sluice.generator.check;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules for a schema whose names are known. */
public final class SchemaRules {
    private SchemaRules() {}

    /**
     * Reports everything that is wrong with the declarations of a schema.
     *
     * @param catalog the schema
     * @param sink takes the reports
     */
    public static void check(Catalog catalog, DiagnosticSink sink) {
        List<SchemaStatement> declarations = new ArrayList<>();
        catalog.tables().forEach(table -> declarations.add(table.definition()));
        declarations.addAll(catalog.indexes());
        declarations.addAll(catalog.triggers());
        for (SchemaStatement declaration : declarations) {
            DiagnosticSink names = new DiagnosticSink();
            StatementFacts facts = StatementAnalyzer.analyze(declaration, catalog, List.of(), names);
            if (!names.hasErrors()) {
                check(declaration, facts, catalog, sink);
            }
        }
    }

    private static void check(SchemaStatement declaration, StatementFacts facts, Catalog catalog, DiagnosticSink sink) {
        Subject subject = Subject.of(unnamed(declaration), facts, List.of(facts));
        new DeclaredExpressions(declaration).check(subject, sink);
        if (declaration instanceof CreateTable table) {
            TableRules.check(table, sink);
            catalog.table(table.name().name().text()).ifPresent(known -> {
                arrays(table, known, sink);
                KeyActions.check(known, sink);
            });
        } else if (declaration instanceof SchemaStatement.CreateIndex index) {
            index(index, catalog, sink);
        } else if (declaration instanceof SchemaStatement.CreateTrigger trigger) {
            catalog.table(trigger.table().text()).ifPresent(table -> TriggerRules.check(trigger, table, sink));
        } else if (declaration instanceof SchemaStatement.CreateVirtualTable search) {
            SearchContents.check(search, catalog, sink);
        }
        Checker.checkStatement(subject, sink);
    }

    /** An array has elements that both engines hold in one. */
    private static void arrays(CreateTable declaration, Table table, DiagnosticSink sink) {
        for (CreateTable.ColumnDefinition column : declaration.columns()) {
            SqlType element = table.column(column.name().text())
                    .map(known -> known.value().type().element())
                    .orElse(null);
            boolean odd = element != null
                    && switch (element.kind()) {
                        case BLOB, JSON, JSONB, ANY, DYNAMIC -> true;
                        default -> false;
                    };
            if (odd) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.NOT_SUPPORTED,
                                column.type() == null
                                        ? column.span()
                                        : column.type().span(),
                                "an array of " + element + " values is not supported")
                        .withHelp("use a JSON column, or a table of its own"));
            }
        }
    }

    private static void index(SchemaStatement.CreateIndex index, Catalog catalog, DiagnosticSink sink) {
        Optional<Table> table = catalog.table(index.table().text());
        if (table.isPresent() && table.get().kind() != Table.Kind.TABLE) {
            String what = table.get().kind() == Table.Kind.VIEW ? "a view" : "a virtual table";
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            index.table().span(),
                            "\"" + index.table() + "\" is " + what + ", which can have no index")
                    .withHelp("index the table that holds the rows"));
        }
    }

    private static NamedQuery unnamed(SchemaStatement declaration) {
        SourceSpan span = declaration.span();
        return new NamedQuery(
                new Identifier("declaration", false, span),
                false,
                List.of(),
                null,
                null,
                null,
                false,
                new NamedQuery.Single(declaration, span),
                null,
                span);
    }
}
