package dev.sluice.generator.cli;

import dev.sluice.generator.cli.AnalyzeAnswer.Sql;
import dev.sluice.runtime.translate.PostgresHelpers;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts that translations give, and whether PostgreSQL needs helper functions for them. */
final class Renderings {
    private boolean usesHelpers;

    /** The name of an engine in an answer. */
    static String key(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the statements of a translation; none for one that is refused, with the reason told. */
    List<RenderedSql> of(Translation translation, DiagnosticSink sink) {
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
            return List.of();
        }
        Translation.Rendered rendered = (Translation.Rendered) translation;
        usesHelpers |= !rendered.helpers().isEmpty();
        return rendered.statements();
    }

    /** As {@link #of}, of statements that have no parameters. */
    List<Sql> texts(Translation translation, DiagnosticSink sink) {
        return unbound(of(translation, sink));
    }

    /** Returns statements without parameters as an answer has them. */
    static List<Sql> unbound(List<RenderedSql> statements) {
        return statements.stream().map(sql -> new Sql(sql.text(), List.of())).toList();
    }

    /** Puts the helper functions before a schema where anything until now calls them. */
    Map<String, List<String>> withHelpers(Map<String, List<String>> ddl) {
        String postgres = key(Dialect.POSTGRES);
        if (!usesHelpers || !ddl.containsKey(postgres)) {
            return ddl;
        }
        List<String> statements = new ArrayList<>();
        statements.add(PostgresHelpers.script());
        statements.addAll(ddl.getOrDefault(postgres, List.of()));
        Map<String, List<String>> all = new LinkedHashMap<>(ddl);
        all.put(postgres, statements);
        return all;
    }
}
