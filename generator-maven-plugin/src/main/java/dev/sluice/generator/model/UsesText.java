package dev.sluice.generator.model;

import dev.sluice.generator.model.QueryModel.EngineSql;
import dev.sluice.runtime.translate.PostgresHelpers;
import dev.sluice.sql.facts.SchemaUses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a statement relies on as the generated code carries it: short, because there is one text for each query. */
final class UsesText {
    private static final Pattern HELPER = Pattern.compile(PostgresHelpers.SCHEMA + "\\.\"?(\\w+)\"?\\(");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Set<String> WORDS = Set.of("table", "seeks", "view", "trigger", "function");

    private UsesText() {}

    /**
     * Returns the text: {@code table orders id total seeks id; view large; trigger counted; function round}.
     *
     * @param uses the tables, columns, views and triggers
     * @param helpers the runtime's functions that are called on Postgres
     */
    static String of(SchemaUses uses, Collection<String> helpers) {
        List<String> parts = new ArrayList<>();
        uses.tables().forEach((table, columns) -> {
            String seeks = columns.sought().isEmpty() ? "" : " seeks" + names(columns.sought());
            parts.add("table" + names(List.of(table)) + names(columns.all()) + seeks);
        });
        add(parts, "view", uses.views());
        add(parts, "trigger", uses.triggers());
        add(parts, "function", helpers);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String kind, Collection<String> names) {
        if (!names.isEmpty()) {
            parts.add(kind + names(names));
        }
    }

    private static String names(Collection<String> names) {
        return names.stream()
                .map(name -> PLAIN.matcher(name).matches() && !WORDS.contains(name)
                        ? " " + name
                        : " \"" + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining());
    }

    /** Adds the runtime's functions that a text for Postgres calls. */
    static void addHelpers(@Nullable EngineSql postgres, SortedSet<String> helpers) {
        if (postgres != null) {
            for (QueryModel.Part part : postgres.parts()) {
                Matcher matcher = HELPER.matcher(part.text());
                while (matcher.find()) {
                    helpers.add(matcher.group(1));
                }
            }
        }
    }
}
