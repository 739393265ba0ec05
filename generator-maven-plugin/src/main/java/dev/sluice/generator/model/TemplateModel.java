package dev.sluice.generator.model;

import dev.sluice.sql.types.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with placeholders, in the source language.
 *
 * @param declarations what the query declares of its parameters
 * @param pieces its text in order
 * @param names what its parts mean by
 * @param placeholders its placeholders, each once
 * @param scopes the row sources that placeholders may use
 */
public record TemplateModel(
        List<String> declarations,
        List<Piece> pieces,
        Names names,
        List<PlaceholderModel> placeholders,
        List<Scope> scopes) {
    /** Copies. */
    public TemplateModel {
        declarations = List.copyOf(declarations);
        pieces = List.copyOf(pieces);
        placeholders = List.copyOf(placeholders);
        scopes = List.copyOf(scopes);
    }

    /**
     * A piece of text, a parameter, or a placeholder.
     *
     * @param placeholder index of the placeholder, or -1
     * @param text the text, the parameter's name, or the placeholder's default; null without one
     * @param parameter whether it is a parameter
     * @param fragments the optional terms that it stands in, a bit for each
     * @param option index of the order that it belongs to, from 0, or -1
     */
    public record Piece(int placeholder, @Nullable String text, boolean parameter, int fragments, int option) {}

    /**
     * The names in a statement.
     *
     * @param sources what the row sources of its FROM clauses are called
     * @param tables the tables of its FROM clauses
     * @param commonTables the tables of its WITH clauses
     */
    public record Names(List<String> sources, List<String> tables, List<String> commonTables) {
        /** Copies. */
        public Names {
            sources = List.copyOf(sources);
            tables = List.copyOf(tables);
            commonTables = List.copyOf(commonTables);
        }
    }

    /**
     * Row sources.
     *
     * @param sources the sources in order, perhaps none
     */
    public record Scope(List<Source> sources) {
        /** Copies. */
        public Scope {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A row source.
     *
     * @param name the name by which the statement calls it
     * @param columns its columns
     */
    public record Source(String name, List<SourceColumn> columns) {
        /** Copies. */
        public Source {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a row source.
     *
     * @param name its name
     * @param value type and nullness
     */
    public record SourceColumn(String name, ValueType value) {}
}
