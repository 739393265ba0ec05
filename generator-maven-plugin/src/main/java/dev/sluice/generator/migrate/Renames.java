package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Puts renames into an order in which each name is free when it is given; those in a ring go by a name of their own. */
final class Renames {
    private static final String BETWEEN = "sluice_old_";

    private final Set<String> names = new HashSet<>();
    private final List<Rename> ordered = new ArrayList<>();

    private Renames(Collection<String> names) {
        names.forEach(name -> this.names.add(Identifier.key(name)));
    }

    /**
     * A rename.
     *
     * @param from the name before
     * @param to the name behind it
     */
    record Rename(String from, String to) {
        private boolean takes(String name) {
            return Identifier.same(from, name);
        }
    }

    /**
     * Orders renames. Those of what is not there, and those to a name that something else keeps, are left out.
     *
     * @param wanted in the order of the declarations
     * @param names what there is
     * @param done tells whether a step began so already: what a ring swaps, it swaps once, whatever its comments go on to say
     */
    static List<Rename> ordered(List<Rename> wanted, Collection<String> names, Predicate<Rename> done) {
        Renames renames = new Renames(names);
        List<Rename> waiting = new ArrayList<>(wanted);
        waiting.removeIf(rename -> rename.takes(rename.to()));
        while (!waiting.isEmpty()) {
            waiting.removeIf(rename -> !renames.has(rename.from()) || renames.isKept(rename.to(), waiting));
            Rename free = waiting.stream()
                    .filter(rename -> !renames.has(rename.to()))
                    .findFirst()
                    .orElse(null);
            if (free != null) {
                renames.add(free);
                waiting.remove(free);
            } else if (!waiting.isEmpty()
                    && ring(waiting).stream().map(Renames::aside).anyMatch(done)) {
                waiting.removeAll(ring(waiting));
            } else if (!waiting.isEmpty()) {
                Rename first = waiting.remove(0);
                Rename aside = aside(first);
                renames.add(aside);
                waiting.add(new Rename(aside.to(), first.to()));
            }
        }
        return renames.ordered;
    }

    private static Rename aside(Rename rename) {
        return new Rename(rename.from(), BETWEEN + rename.from());
    }

    /** Where no name is free, each goes to one that another leaves. */
    private static List<Rename> ring(List<Rename> waiting) {
        List<Rename> ring = new ArrayList<>();
        Rename next = waiting.get(0);
        while (!ring.contains(next)) {
            ring.add(next);
            String to = next.to();
            next = waiting.stream()
                    .filter(rename -> rename.takes(to))
                    .findFirst()
                    .orElse(next);
        }
        return ring;
    }

    private boolean has(String name) {
        return names.contains(Identifier.key(name));
    }

    private boolean isKept(String name, List<Rename> waiting) {
        return has(name) && waiting.stream().noneMatch(rename -> rename.takes(name));
    }

    private void add(Rename rename) {
        names.remove(Identifier.key(rename.from()));
        names.add(Identifier.key(rename.to()));
        ordered.add(rename);
    }
}
