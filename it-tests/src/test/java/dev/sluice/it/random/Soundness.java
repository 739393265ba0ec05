package dev.sluice.it.random;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.DiagnosticSink;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQLite judges what is said of a statement. The schema as it stands is beside the one that is rendered, so that what
 * SQLite itself prepares is known.
 */
final class Soundness implements Verdict.Judge, AutoCloseable {
    /** Codes that refuse on purpose what SQLite accepts; each has its reason in docs/errors.md. */
    static final Set<String> ON_PURPOSE =
            Set.of("SLU301", "SLU302", "SLU303", "SLU304", "SLU306", "SLU307", "SLU403", "SLU408", "SLU503");

    private final Connection plain;
    private @Nullable String schemaRefusal;

    /** SQLite's refusal of the schema is one of every statement: the shrinker leaves out tables that others need. */
    Soundness(List<String> schema) throws SQLException {
        plain = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (String statement : schema) {
            try (java.sql.Statement create = plain.createStatement()) {
                create.execute(statement);
            } catch (SQLException refusal) {
                schemaRefusal = refusal.getMessage();
            }
        }
    }

    @Override
    public Verdict judge(World world, String statement, List<Argument> arguments) {
        if (schemaRefusal != null) {
            return problem("SQLite refuses the schema: " + schemaRefusal, "");
        }
        String sqlite = prepare(statement);
        Prepared prepared;
        try {
            prepared = Prepared.of(statement, world.catalog());
        } catch (Prepared.RefusedException refusal) {
            String code = refusal.diagnostic().code().id();
            return sqlite == null && !ON_PURPOSE.contains(code)
                    ? problem("SQLite prepares it, refused: " + refusal.getMessage(), "")
                    : Verdict.refused(String.valueOf(refusal.getMessage()));
        }
        if (sqlite != null) {
            return problem("accepted, SQLite says: " + sqlite, prepared.texts());
        }
        Outcome outcome = Outcome.onSqlite(world, prepared, prepared.binder(arguments));
        if (!outcome.isExpected() && !(outcome.isOtherType() && (world.hasExtremes() || outcome.isStoredOtherwise()))) {
            return problem("contradicted", "types " + prepared.types() + "\n" + outcome + "\n" + prepared.texts());
        }
        if (prepared.single() && outcome.rows().size() > 1) {
            return problem("several rows where one at most was said", outcome + "\n" + prepared.texts());
        }
        return new Verdict(null, prepared, null, outcome);
    }

    private static Verdict problem(String kind, String details) {
        return new Verdict(kind + "\n" + details, null, null, null);
    }

    /** What SQLite has against a statement as it stands, or null for nothing. */
    private @Nullable String prepare(String statement) {
        String sql;
        try {
            NamedQuery query = Prepared.query(statement, new DiagnosticSink());
            sql = ((NamedQuery.Single) query.body()).statement().span().text();
        } catch (Prepared.RefusedException refusal) {
            sql = statement.substring(statement.indexOf(": ") + 2);
        }
        try {
            plain.prepareStatement(sql.replaceAll(" IN ([:@]\\w+)", " IN ($1)")).close();
            return null;
        } catch (SQLException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        plain.close();
    }
}
