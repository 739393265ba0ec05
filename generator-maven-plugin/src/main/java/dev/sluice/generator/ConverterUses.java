package dev.sluice.generator;

import dev.sluice.generator.emit.JavaTypeNames;
import dev.sluice.generator.lookup.ConverterLookup;
import dev.sluice.generator.model.AnalyzedFile;
import dev.sluice.generator.model.ConverterModel;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import java.util.Map;

/** Looks up every converter that a column or a result names, at the place that names it first. */
final class ConverterUses {
    private final ConverterLookup lookup;

    private ConverterUses(ConverterLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Returns the converters by the names that the sources use.
     *
     * @param catalog the schema
     * @param files the queries
     * @param lookup finds them, and reports those that do not fit
     */
    static Map<String, ConverterModel> find(Catalog catalog, List<AnalyzedFile> files, ConverterLookup lookup) {
        ConverterUses uses = new ConverterUses(lookup);
        for (Table table : catalog.tables()) {
            for (Column column : table.columns()) {
                CreateTable.ColumnDefinition definition = column.definition();
                SourceSpan span = definition == null ? table.definition().span() : definition.span();
                uses.value(column.value(), span);
            }
        }
        files.stream()
                .flatMap(file -> file.queries().stream())
                .flatMap(query -> query.steps().stream())
                .forEach(step -> uses.columns(step.facts().resultColumns()));
        return lookup.found();
    }

    private void columns(List<? extends ResultColumn> columns) {
        for (ResultColumn column : columns) {
            if (column instanceof ResultColumn.Scalar scalar) {
                value(scalar.value(), scalar.item().span());
            } else if (column instanceof ResultColumn.Nested nested) {
                columns(nested.columns());
            } else if (column instanceof ResultColumn.Listed listed) {
                columns(listed.columns());
            }
        }
    }

    private void value(ValueType value, SourceSpan span) {
        String converter = value.converter();
        if (converter != null && value.type().isKnown()) {
            lookup.use(converter, value.type(), JavaTypeNames.boxed(value), place(converter, span));
        }
    }

    /** Where the name stands, when it stands there at all: it may have come from a column. */
    private static SourceSpan place(String converter, SourceSpan span) {
        int index = span.text().lastIndexOf(converter);
        int start = span.start() + index;
        return index < 0 ? span : span.file().span(start, start + converter.length());
    }
}
