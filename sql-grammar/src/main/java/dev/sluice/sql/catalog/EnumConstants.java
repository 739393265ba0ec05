package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constants of the Java enums that columns are declared with, in order of declaration.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class EnumConstants {
    private static final EnumConstants NONE = new EnumConstants(Map.of());
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern ENUM = Pattern.compile(
            "\\benum\\s+([\\p{javaJavaIdentifierPart}.]+)\\s*\\{([^{}]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, List<String>> byClass;

    private EnumConstants(Map<String, List<String>> byClass) {
        this.byClass = byClass;
    }

    /** Returns what knows no enum. */
    public static EnumConstants none() {
        return NONE;
    }

    /**
     * Collects constants.
     *
     * @param byClass constants by qualified class name
     */
    public static EnumConstants of(Map<String, List<String>> byClass) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byClass.forEach((name, constants) -> copy.put(name, List.copyOf(constants)));
        return new EnumConstants(copy);
    }

    /**
     * Reads the enums that comments declare, {@code -- enum com.acme.Status { OPEN, DONE }}: where no class is to be had, for
     * example in a single statement that is analysed. The name may be given without its package.
     *
     * @param texts texts of source files
     */
    public static EnumConstants inComments(Collection<String> texts) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher comments = COMMENT.matcher(text);
            while (comments.find()) {
                Matcher enums = ENUM.matcher(comments.group());
                while (enums.find()) {
                    found.put(enums.group(1), names(enums.group(2)));
                }
            }
        }
        return of(found);
    }

    /**
     * As {@link #inComments}, of the files in which items stand.
     *
     * @param items of any files
     */
    public static EnumConstants inCommentsOf(Collection<FileItem> items) {
        Set<SourceFile> files = new LinkedHashSet<>();
        items.forEach(item -> files.add(item.span().file()));
        return inComments(files.stream().map(SourceFile::text).toList());
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** Returns comments that declare these enums, one each. */
    public List<String> comments() {
        List<String> comments = new ArrayList<>();
        byClass.forEach(
                (name, constants) -> comments.add("-- enum " + name + " { " + String.join(", ", constants) + " }\n"));
        return comments;
    }

    /**
     * Returns these and others, which win.
     *
     * @param others more constants
     */
    public EnumConstants and(EnumConstants others) {
        Map<String, List<String>> all = new LinkedHashMap<>(byClass);
        all.putAll(others.byClass);
        return new EnumConstants(all);
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return byClass.isEmpty();
    }

    /**
     * Returns the constants of each enum whose constants were others before.
     *
     * @param before what was known before
     * @return by the name of the enum; without those that were not known
     */
    public Map<String, List<String>> changedFrom(EnumConstants before) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        byClass.forEach((name, constants) -> {
            if (before.of(name).filter(known -> !known.equals(constants)).isPresent()) {
                changed.put(name, constants);
            }
        });
        return changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumConstants enums && byClass.equals(enums.byClass);
    }

    @Override
    public int hashCode() {
        return byClass.hashCode();
    }

    /**
     * Finds the constants of an enum.
     *
     * @param javaType its qualified name
     * @return in order of declaration, or nothing where they are not known
     */
    public Optional<List<String>> of(String javaType) {
        List<String> exact = byClass.get(javaType);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(byClass.get(javaType.substring(javaType.lastIndexOf('.') + 1)));
    }
}
