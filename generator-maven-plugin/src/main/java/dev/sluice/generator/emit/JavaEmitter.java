package dev.sluice.generator.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import dev.sluice.generator.model.DatabaseModel;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The way from a model to Java files; the door of this package. */
public final class JavaEmitter {
    private JavaEmitter() {}

    /**
     * Returns the files of a database. Equal models give equal files.
     *
     * @param database what to generate
     * @param sink takes what Java could not tell apart, or could not hold
     * @return text by path below the output folder, with {@code /} between the path's parts; empty after an error
     */
    public static SortedMap<String, String> emit(DatabaseModel database, DiagnosticSink sink) {
        SortedMap<String, String> files = new TreeMap<>();
        JavaApi api = new JavaApiBuilder(database, sink).build();
        if (sink.hasErrors()) {
            return files;
        }
        JavaFileEmitter printer = new JavaFileEmitter(api.typeNames());
        queries(api, printer, files);
        for (JavaApi.TableAccessor table : api.tables()) {
            if (table.model().table().imported()) {
                continue;
            }
            put(files, printer, table.name(), TableEmitter.emit(table));
            put(files, printer, table.implementation(), TableImplEmitter.emit(table));
            if (table.newRow() != null) {
                put(files, printer, table.newRow().name(), DraftEmitter.emit(table.newRow()));
            }
            if (table.patch() != null) {
                put(files, printer, table.patch().name(), DraftEmitter.emit(table.patch()));
            }
        }
        if (!api.tables().isEmpty()) {
            put(files, printer, api.database().tableAccessors(), TableAccessorsEmitter.tableAccessors(api));
        }
        database.schema().calls().forEach(call -> files.putAll(queries(call.queries(), sink)));
        put(files, printer, api.database().session(), SessionEmitter.session(api));
        put(files, printer, api.database().name(), DatabaseEmitter.database(api));
        return files;
    }

    /** The files of queries alone, with the rows that they give. */
    private static SortedMap<String, String> queries(DatabaseModel queries, DiagnosticSink sink) {
        SortedMap<String, String> files = new TreeMap<>();
        JavaApi api = new JavaApiBuilder(queries, sink).build();
        queries(api, new JavaFileEmitter(api.typeNames()), files);
        return files;
    }

    private static void queries(JavaApi api, JavaFileEmitter printer, Map<String, String> files) {
        for (JavaApi.RowType row : api.rows()) {
            TypeSpec.Builder type = RecordEmitter.withCopies(row);
            JavaFileEmitter.annotate(type, row.source());
            put(files, printer, row.name(), type);
        }
        for (JavaApi.Accessor accessor : api.accessors()) {
            put(files, printer, accessor.name(), QueriesEmitter.emit(accessor));
            put(files, printer, accessor.implementation(), QueriesImplEmitter.emit(accessor));
        }
    }

    /**
     * Returns the simple name of the interface that the queries of a file become.
     *
     * @param file its name without {@code .sql}
     */
    public static String queriesName(String file) {
        return JavaNames.type(file) + "Queries";
    }

    /**
     * Reports what Java could not tell apart, or could not hold, without writing anything.
     *
     * @param database what would be generated
     * @param sink takes the reports
     */
    public static void check(DatabaseModel database, DiagnosticSink sink) {
        new JavaApiBuilder(database, sink).build();
    }

    /**
     * Tells whether a text fits into a constant of a class.
     *
     * @param text the SQL of one statement
     */
    public static boolean fits(String text) {
        return TextBlocks.fits(text);
    }

    private static void put(Map<String, String> files, JavaFileEmitter printer, ClassName name, TypeSpec.Builder type) {
        files.put(JavaFileEmitter.path(name), printer.print(name, type));
    }
}
