package dev.sluice.it.architecture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The packages of the product, each with the packages of the product that it may import, as docs/ARCHITECTURE.md says. */
final class Layers {
    private static final Map<String, Set<String>> ALLOWED = allowed();

    /** Packages that are planned and have no class yet; it must be empty before a release. */
    private static final Set<String> PLANNED = Set.of();

    private Layers() {}

    private static Map<String, Set<String>> allowed() {
        Set<String> sql = Set.of("source", "ast", "parser", "types", "catalog", "functions", "facts", "evolution");
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("dev.sluice.sql.source", Set.of());
        table.put("dev.sluice.sql.ast", packages("dev.sluice.sql", Set.of("source")));
        table.put("dev.sluice.sql.parser", packages("dev.sluice.sql", Set.of("source", "ast", "parser.internal")));
        table.put("dev.sluice.sql.parser.internal", Set.of());
        table.put("dev.sluice.sql.types", Set.of());
        table.put("dev.sluice.sql.functions", packages("dev.sluice.sql", Set.of("types")));
        table.put("dev.sluice.sql.catalog", packages("dev.sluice.sql", Set.of("source", "ast", "types")));
        table.put(
                "dev.sluice.sql.facts",
                packages("dev.sluice.sql", Set.of("source", "ast", "types", "catalog", "functions")));
        table.put(
                "dev.sluice.sql.evolution",
                packages("dev.sluice.sql", Set.of("source", "ast", "parser", "types", "catalog", "facts")));
        Set<String> frontEnd = packages("dev.sluice.sql", sql);
        table.put("dev.sluice.runtime.translate", frontEnd);
        table.put("dev.sluice.runtime.jdbc", Set.of());
        table.put("dev.sluice.runtime.migrate", Set.of("dev.sluice.runtime.jdbc"));
        table.put("dev.sluice.runtime.sqlite", Set.of("dev.sluice.sql.types", "dev.sluice.runtime.jdbc"));
        table.put("dev.sluice.runtime.expr", packages("dev.sluice.sql", Set.of("types")));
        Set<String> runtime = packages("dev.sluice.runtime", Set.of("jdbc", "migrate", "translate", "expr"));
        // Statements composed at run time go through the whole front end.
        table.put("dev.sluice.runtime", plus(frontEnd, runtime.toArray(String[]::new)));
        table.put("dev.sluice.runtime.pgjdbc", Set.of("dev.sluice.runtime.jdbc"));
        for (String adapter : List.of("observe", "jfr", "micrometer", "opentelemetry")) {
            table.put("dev.sluice.runtime." + adapter, Set.of("dev.sluice.runtime"));
        }
        table.put("dev.sluice.runtime.jackson", Set.of("dev.sluice.runtime"));
        Set<String> analysis = plus(frontEnd, "dev.sluice.runtime.translate");
        table.put("dev.sluice.generator.check", analysis);
        table.put("dev.sluice.generator.model", analysis);
        table.put(
                "dev.sluice.generator.lookup",
                Set.of(
                        "dev.sluice.generator.model",
                        "dev.sluice.sql.catalog",
                        "dev.sluice.sql.source",
                        "dev.sluice.sql.ast",
                        "dev.sluice.sql.types",
                        "dev.sluice.runtime"));
        table.put("dev.sluice.generator.migrate", plus(analysis, "dev.sluice.runtime.migrate"));
        Set<String> emit = Set.of(
                "dev.sluice.generator.model", "dev.sluice.sql.source", "dev.sluice.sql.types", "dev.sluice.runtime");
        table.put("dev.sluice.generator.emit", emit);
        Set<String> pipeline = plus(
                plus(analysis, "dev.sluice.runtime"),
                "dev.sluice.generator.check",
                "dev.sluice.generator.migrate",
                "dev.sluice.generator.model",
                "dev.sluice.generator.lookup",
                "dev.sluice.generator.emit");
        table.put("dev.sluice.generator", pipeline);
        table.put("dev.sluice.generator.maven", plus(pipeline, "dev.sluice.generator"));
        table.put("dev.sluice.generator.cli", plus(pipeline, "dev.sluice.generator"));
        return Collections.unmodifiableMap(table);
    }

    /**
     * Every package of the product.
     *
     * @return the names, lowest layer first
     */
    static Set<String> all() {
        return ALLOWED.keySet();
    }

    /**
     * The packages of the product that must have classes by now.
     *
     * @return the names, in alphabetical order
     */
    static Set<String> built() {
        Set<String> built = new TreeSet<>(ALLOWED.keySet());
        built.removeAll(PLANNED);
        return built;
    }

    /**
     * Whether a class of one package may refer to a class of another.
     *
     * @param from the package of the class that refers
     * @param to the package of the class that is referred to
     * @return true within a package, and where the table says so
     */
    static boolean allows(String from, String to) {
        return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    private static Set<String> packages(String parent, Set<String> names) {
        Set<String> packages = new TreeSet<>();
        names.forEach(name -> packages.add(parent + "." + name));
        return packages;
    }

    private static Set<String> plus(Set<String> packages, String... more) {
        Set<String> all = new TreeSet<>(packages);
        Collections.addAll(all, more);
        return all;
    }
}
