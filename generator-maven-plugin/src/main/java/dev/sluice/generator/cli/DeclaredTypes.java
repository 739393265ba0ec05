package dev.sluice.generator.cli;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the types that a request declares for parameters. */
final class DeclaredTypes {
    private DeclaredTypes() {}

    /**
     * Returns the declarations.
     *
     * @param types by name without sign, or by number: {@code INTEGER}, {@code TEXT OR NULL}
     * @param sink takes a report for each that is no type
     */
    static List<NamedQuery.Declared> of(Map<String, String> types, DiagnosticSink sink) {
        List<NamedQuery.Declared> declared = new ArrayList<>();
        types.forEach((parameter, type) -> {
            SourceFile file = new SourceFile("parameters", "q(:p AS " + type + "): SELECT :p;");
            DiagnosticSink own = new DiagnosticSink();
            List<FileItem> items = SqlFileParser.parse(file, own).items();
            if (own.hasErrors()
                    || items.size() != 1
                    || !(items.get(0) instanceof NamedQuery query)
                    || !(query.parameters().size() == 1
                            && query.parameters().get(0) instanceof NamedQuery.DeclaredParameter read)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.SYNTAX_ERROR,
                                new SourceFile("parameters", type).span(0, 0),
                                "\"" + type + "\", declared for parameter \"" + parameter + "\", is no type")
                        .withHelp("write for example INTEGER, NUMERIC(10,2) or TEXT OR NULL"));
                return;
            }
            declared.add(new NamedQuery.DeclaredParameter(
                    new Identifier(key(parameter), false, read.span()),
                    read.type(),
                    read.nullable(),
                    null,
                    read.span()));
        });
        return declared;
    }

    /** Returns the names of the parameters that are declared to be no collections. */
    static Set<String> scalars(List<NamedQuery.Declared> declared) {
        Set<String> names = new HashSet<>();
        for (NamedQuery.Declared one : declared) {
            if (one instanceof NamedQuery.DeclaredParameter parameter
                    && parameter.type() != null
                    && !parameter.type().array()) {
                names.add(parameter.name().text());
            }
        }
        return names;
    }

    /** Analysis calls the parameter {@code ?3} so, whether it was written with its number or not; a sign is passed over. */
    private static String key(String written) {
        boolean signed = !written.isEmpty() && ":@$?".indexOf(written.charAt(0)) >= 0;
        String parameter = signed ? written.substring(1) : written;
        boolean number = !parameter.isEmpty() && parameter.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? "?" + parameter : parameter;
    }
}
