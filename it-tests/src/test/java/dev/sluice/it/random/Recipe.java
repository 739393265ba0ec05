package dev.sluice.it.random;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of expressions.txt.
 *
 * @param where where it may stand
 * @param type type of its result, or null for any
 * @param ordered whether any type is one whose values have an order
 * @param sqliteOnly whether it is refused on PostgreSQL, or gives another answer every time
 * @param weight how many chances it has
 * @param parts its text
 */
record Recipe(Where where, @Nullable Ty type, boolean ordered, boolean sqliteOnly, int weight, List<Part> parts) {
    /** Where an expression may stand. */
    enum Where {
        ROW,
        AGGREGATE,
        WINDOW
    }

    /** A piece of a recipe's text. */
    sealed interface Part {}

    /** Text as it is. */
    record Text(String text) implements Part {}

    /** A hole. */
    record Hole(String name) implements Part {}

    /** One of several texts. */
    record Choice(List<String> texts) implements Part {}

    private static final Pattern LINE = Pattern.compile("(row|aggregate|window) (\\w+)( sqlite)?(?: \\*(\\d+))?: (.*)");
    private static final Pattern HOLE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> ANY = Set.of("any", "ordered");
    private static final List<Recipe> ALL = read();

    /** All recipes that may stand at a place and give a type, each as often as it has chances. */
    static List<Recipe> of(Where where, Ty type, boolean sqlite) {
        return ALL.stream()
                .filter(recipe -> recipe.where == where && recipe.gives(type))
                .filter(recipe -> sqlite || !recipe.sqliteOnly)
                .flatMap(recipe -> java.util.Collections.nCopies(recipe.weight, recipe).stream())
                .toList();
    }

    private boolean gives(Ty wanted) {
        return type == null ? !ordered || wanted.ordered() : type == wanted;
    }

    private static List<Recipe> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Recipe.class.getResourceAsStream("/random/expressions.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Recipe::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recipe parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no recipe: " + line);
        }
        String type = matcher.group(2);
        return new Recipe(
                Where.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                ANY.contains(type) ? null : Ty.valueOf(type),
                type.equals("ordered"),
                matcher.group(3) != null,
                matcher.group(4) == null ? 1 : Integer.parseInt(matcher.group(4)),
                parts(matcher.group(5)));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = HOLE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(new Text(text.substring(from, matcher.start())));
            String hole = matcher.group(1);
            parts.add(
                    hole.contains(" ; ")
                            ? new Choice(Arrays.stream(hole.split(";", -1))
                                    .map(String::strip)
                                    .toList())
                            : new Hole(hole));
            from = matcher.end();
        }
        parts.add(new Text(text.substring(from)));
        return List.copyOf(parts);
    }
}
