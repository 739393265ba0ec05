package dev.sluice.it.random;

import dev.sluice.it.support.TestDatabase;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a case small: parts of the statement become their own parts or literals, rows go, as long as the problem stays. */
final class Shrinker {
    private static final int MOST_TRIALS = Integer.getInteger("sluice.trials", 200);
    private static final List<String> LITERALS = List.of("NULL", "1", "'a'", "TRUE", "0.5");

    private final Run.Judges judges;
    private final @Nullable TestDatabase server;
    private final String kind;
    private int trials;

    Shrinker(Run.Judges judges, @Nullable TestDatabase server, String kind) {
        this.judges = judges;
        this.server = server;
        this.kind = kind;
    }

    RandomCase shrink(RandomCase found) throws SQLException {
        RandomCase small = found;
        if (!fails(small)) {
            return found;
        }
        small = fewerRows(small);
        boolean smaller = true;
        while (smaller && trials < MOST_TRIALS) {
            smaller = false;
            for (String candidate : candidates(small.statement())) {
                RandomCase next = small.withStatement(candidate, small.arguments());
                if (candidate.length() < small.statement().length() && fails(next)) {
                    small = next;
                    smaller = true;
                    break;
                }
            }
        }
        return fewerTables(fewerRows(small));
    }

    private RandomCase fewerTables(RandomCase found) throws SQLException {
        RandomCase small = found;
        for (String table : found.schema()) {
            List<String> schema = new ArrayList<>(small.schema());
            schema.remove(table);
            RandomCase next = small.withSchema(schema);
            if (fails(next)) {
                small = next;
            }
        }
        return small;
    }

    private RandomCase fewerRows(RandomCase found) throws SQLException {
        RandomCase small = found;
        for (int i = found.rows().size() - 1; i >= 0; i--) {
            List<String> rows = new ArrayList<>(small.rows());
            rows.remove(i);
            RandomCase next = small.withRows(rows);
            if (fails(next)) {
                small = next;
            }
        }
        return small;
    }

    private boolean fails(RandomCase candidate) throws SQLException {
        trials++;
        return trials <= MOST_TRIALS && judge(judges, server, candidate).kind().equals(kind);
    }

    /** Judges a case in a world of its own. */
    static Verdict judge(Run.Judges judges, @Nullable TestDatabase server, RandomCase one) throws SQLException {
        Verdict.Judge judge = judges.of(one.schema());
        try (World world = new World(one.schema(), one.rows(), 1, server)) {
            return Run.judged(judge, world, one.statement(), one.arguments());
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException argument) {
            return Verdict.refused("other parameters");
        } catch (Prepared.RefusedException refusal) {
            return Verdict.refused("schema");
        }
    }

    private static Set<String> candidates(String statement) {
        Set<String> candidates = new LinkedHashSet<>();
        NamedQuery query;
        try {
            query = Prepared.query(statement, new DiagnosticSink());
        } catch (Prepared.RefusedException refusal) {
            return candidates;
        }
        visit(((NamedQuery.Single) query.body()).statement(), statement, candidates);
        for (String clause : List.of(" WHERE TRUE", " HAVING TRUE", " FILTER (WHERE TRUE)", "DISTINCT ", " ON TRUE")) {
            int at = statement.indexOf(clause);
            if (at >= 0) {
                candidates.add(statement.substring(0, at) + statement.substring(at + clause.length()));
            }
        }
        return candidates;
    }

    private static void visit(Node node, String statement, Set<String> candidates) {
        for (Node part : parts(node)) {
            if (sameKind(node, part)) {
                candidates.add(replaced(statement, node.span(), part.span().text()));
            }
        }
        if (node instanceof Expr) {
            for (String literal : LITERALS) {
                candidates.add(replaced(statement, node.span(), literal));
            }
        }
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (Nodes.value(node, component) instanceof List<?> list && list.size() > 1) {
                without(list, statement, candidates);
            }
        }
        parts(node).forEach(part -> visit(part, statement, candidates));
    }

    /** Leaves each element of a list out, with the comma before it or behind it. */
    private static void without(List<?> list, String statement, Set<String> candidates) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Node node && list.get(i == 0 ? 1 : i - 1) instanceof Node next) {
                int from = i == 0 ? node.span().start() : next.span().end();
                int to = i == 0 ? next.span().start() : node.span().end();
                if (from < to && to <= statement.length()) {
                    candidates.add(statement.substring(0, from) + statement.substring(to));
                }
            }
        }
    }

    private static boolean sameKind(Node node, Node part) {
        return (node instanceof Expr && part instanceof Expr)
                || (node instanceof Select && part instanceof Select)
                || (node instanceof SelectBody && part instanceof SelectBody)
                || (node instanceof TableSource && part instanceof TableSource);
    }

    private static List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = Nodes.value(node, component);
            if (value instanceof Node child) {
                parts.add(child);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Node.class::isInstance).forEach(child -> parts.add((Node) child));
            }
        }
        return parts;
    }

    private static String replaced(String statement, SourceSpan span, String text) {
        return statement.substring(0, span.start()) + text + statement.substring(span.end());
    }
}
