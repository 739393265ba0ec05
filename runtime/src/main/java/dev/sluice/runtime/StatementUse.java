package dev.sluice.runtime;

import dev.sluice.runtime.migrate.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of the schema a generated statement relies on. Loaded when a schema is compared, not when statements run. Immutable
 * and thread-safe.
 */
public final class StatementUse {
    private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^\\s;]+|;");
    private static final Set<String> KINDS = Set.of("table", "view", "trigger", "function");

    private final String statement;
    private final Map<String, List<Name>> tables = new HashMap<>();
    private final Set<Name> others;

    /** A column, view, trigger or function. */
    private record Name(String kind, String name) {}

    private StatementUse(String statement, String uses) {
        this.statement = statement;
        List<Name> found = new ArrayList<>();
        String kind = ";";
        List<Name> columns = List.of();
        Matcher matcher = TOKEN.matcher(uses);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            String word = quoted == null ? matcher.group() : quoted.replace("\"\"", "\"");
            if (quoted == null && (word.equals(";") || word.equals("seeks") || kind.equals(";"))) {
                kind = word;
            } else if (kind.equals("table")) {
                columns = tables.computeIfAbsent(word, table -> new ArrayList<>());
                kind = "reads";
            } else {
                (KINDS.contains(kind) ? found : columns).add(new Name(kind, word));
            }
        }
        this.others = Set.copyOf(found);
    }

    /**
     * Takes what the build found out.
     *
     * @param statement the file and name of the query
     * @param uses {@code table orders id total seeks id; view large; trigger counted; function round}: what is read or
     *     written of each table, then the columns that rows are found by
     * @return the use
     */
    public static StatementUse of(String statement, String uses) {
        return new StatementUse(Objects.requireNonNull(statement, "statement"), uses);
    }

    /** Returns the statement's name. */
    String statement() {
        return statement;
    }

    /** Tells whether the statement relies on what is different. */
    boolean reliesOn(Difference difference) {
        return switch (difference.kind()) {
            case TABLE -> tables.containsKey(difference.name());
            case COLUMN, CONSTRAINT -> columns(difference.table(), false).anyMatch(difference::mentions);
            case INDEX -> columns(difference.table(), true).anyMatch(difference::mentions);
            case VIEW -> others.contains(new Name("view", difference.name()));
            case TRIGGER -> others.contains(new Name("trigger", difference.name()));
            case FUNCTION -> callsOneOf(Set.of(difference.name()));
        };
    }

    /** Tells whether the statement calls one of the runtime's functions on PostgreSQL. */
    boolean callsOneOf(Set<String> functions) {
        return functions.stream().anyMatch(function -> others.contains(new Name("function", function)));
    }

    private Stream<String> columns(String table, boolean sought) {
        return tables.getOrDefault(table, List.of()).stream()
                .filter(column -> !sought || column.kind().equals("seeks"))
                .map(Name::name);
    }
}
