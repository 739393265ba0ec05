package dev.sluice.generator.model;

import dev.sluice.generator.model.TableOperation.Parameter;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row that the caller of a query gives as a whole: the query with the row's columns and values written out, and what the values
 * are.
 *
 * @param query the query with VALUES in place of the placeholder
 * @param placeholder the placeholder's name without its sign
 * @param table the table
 * @param parts what the parameters are that stand for the row, by name
 * @param span the placeholder
 */
public record RowArgument(
        NamedQuery query, String placeholder, String table, Map<String, Parameter> parts, SourceSpan span) {
    /** Copies. */
    public RowArgument {
        parts = Map.copyOf(parts);
    }

    /**
     * Writes the row of a query out.
     *
     * @param query a query
     * @param catalog the schema
     * @param sink takes the report of what cannot be a row
     * @return the row, or empty when the query has none
     */
    public static Optional<RowArgument> of(NamedQuery query, Catalog catalog, DiagnosticSink sink) {
        if (!(query.body() instanceof NamedQuery.Single single)
                || !(single.statement() instanceof Insert insert)
                || !(insert.source() instanceof Insert.RowPlaceholder place)) {
            return Optional.empty();
        }
        Table table = catalog.table(insert.table().name().text()).orElse(null);
        if (table == null || table.kind() != Table.Kind.TABLE || !RowModels.hasRow(table)) {
            return Optional.empty();
        }
        if (!insert.columns().isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_QUERY_HEADER,
                            insert.columns().get(0).span(),
                            "a row that is given as a whole names its columns itself")
                    .withHelp("leave the list of columns out"));
            return Optional.empty();
        }
        TableStatements.Draft draft = TableAccess.insertOf(table);
        NamedQuery written = parsed(draft);
        Insert values = (Insert) ((NamedQuery.Single) written.body()).statement();
        Statement statement = new Insert(
                insert.with(),
                insert.conflict(),
                insert.table(),
                insert.alias(),
                values.columns(),
                values.source(),
                insert.upserts(),
                insert.returning(),
                insert.span());
        List<NamedQuery.Declared> declared = new ArrayList<>();
        for (NamedQuery.Declared declaration : query.parameters()) {
            boolean here = declaration instanceof NamedQuery.DeclaredPlaceholder
                    && declaration.name().text().equals(place.name());
            declared.addAll(here ? written.parameters() : List.of(declaration));
        }
        if (!declared.containsAll(written.parameters())) {
            declared.addAll(written.parameters());
        }
        NamedQuery whole = new NamedQuery(
                query.name(),
                query.atCreate(),
                declared,
                query.mark(),
                query.rowClass(),
                query.engine(),
                query.engineOnly(),
                new NamedQuery.Single(statement, single.span()),
                query.doc(),
                query.span());
        return Optional.of(new RowArgument(whole, place.name(), table.name(), draft.parameters(), place.span()));
    }

    /**
     * Returns what people call a parameter of the statement: a value of the row by its column, {@code row.title}.
     *
     * @param parameter name of a parameter
     * @param catalog the schema
     */
    public String describe(String parameter, Catalog catalog) {
        Parameter part = parts.get(parameter);
        if (part == null) {
            return parameter;
        }
        String column = catalog.table(table)
                .map(found -> found.columns().get(part.column()).name())
                .orElse(parameter);
        return placeholder + "." + column + (part.role() == TableOperation.Role.VALUE ? "" : " given");
    }

    /**
     * Puts what is found in the values that were written out where the row is asked for: in no file do they stand.
     *
     * @param found the problems of the query
     */
    public DiagnosticSink placed(DiagnosticSink found) {
        DiagnosticSink placed = new DiagnosticSink();
        found.sorted().forEach(problem -> placed.add(placed(problem)));
        return placed;
    }

    private Diagnostic placed(Diagnostic problem) {
        return problem.span().file() == span.file()
                ? problem
                : new Diagnostic(
                        problem.code(),
                        problem.severity(),
                        span,
                        problem.message(),
                        "in what this stands for",
                        List.of(),
                        problem.help());
    }

    private static NamedQuery parsed(TableStatements.Draft draft) {
        SourceFile source = new SourceFile("row", draft.source());
        return (NamedQuery)
                SqlFileParser.parse(source, new DiagnosticSink()).items().get(0);
    }
}
