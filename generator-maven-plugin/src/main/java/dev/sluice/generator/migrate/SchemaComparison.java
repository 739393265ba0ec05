package dev.sluice.generator.migrate;

import dev.sluice.runtime.migrate.SqliteText;
import dev.sluice.runtime.translate.SchemaTexts;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.evolution.DeclaredSchema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares schemas by what the engines would be told to create them, whatever the order of columns and constraints. */
final class SchemaComparison {
    private final Map<Dialect, Map<String, Set<String>>> parts = new EnumMap<>(Dialect.class);

    private SchemaComparison() {}

    /** Takes apart what each engine has, which may not be the same schema. */
    static SchemaComparison of(Map<Dialect, DeclaredSchema> schemas) {
        SchemaComparison comparison = new SchemaComparison();
        schemas.forEach((dialect, schema) -> {
            Map<String, Set<String>> objects = new TreeMap<>();
            SchemaTexts.of(schema.catalog(), dialect)
                    .forEach((name, texts) -> objects.put(Identifier.key(name), parts(name, texts)));
            comparison.parts.put(dialect, objects);
        });
        return comparison;
    }

    static SchemaComparison of(DeclaredSchema schema, Set<Dialect> dialects) {
        Map<Dialect, DeclaredSchema> schemas = new EnumMap<>(Dialect.class);
        dialects.forEach(dialect -> schemas.put(dialect, schema));
        return of(schemas);
    }

    private static Set<String> parts(String name, List<String> texts) {
        Set<String> parts = new TreeSet<>();
        for (String text : texts) {
            if (name.startsWith("table ") && text.startsWith("CREATE TABLE")) {
                parts.addAll(SqliteText.parts(text));
            } else {
                parts.add(SqliteText.normalized(text));
            }
        }
        return parts;
    }

    /** Tells whether an object ({@code table orders}) is the same in both schemas. */
    boolean isSame(String object, SchemaComparison other) {
        String key = Identifier.key(object);
        return parts.entrySet().stream().allMatch(dialect -> {
            Set<String> own = dialect.getValue().get(key);
            Map<String, Set<String>> others = other.parts.get(dialect.getKey());
            return own != null && others != null && own.equals(others.get(key));
        });
    }

    /** Returns the objects that are not the same in both, or only in one, by name. */
    List<String> differences(SchemaComparison other) {
        Set<String> names = new TreeSet<>();
        parts.values().forEach(objects -> names.addAll(objects.keySet()));
        other.parts.values().forEach(objects -> names.addAll(objects.keySet()));
        return new ArrayList<>(
                names.stream().filter(name -> !isSame(name, other)).toList());
    }
}
