package dev.sluice.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * How names of SQL become names of Java. Decides one name at a time; whether two are the same is for
 * {@link JavaApiBuilder} to see.
 */
final class JavaNames {
    /** Methods of Object: neither a component nor a query without parameters may have these names. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Names that only a type cannot have (JLS 3.9, restricted identifiers). */
    private static final Set<String> NOT_FOR_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private JavaNames() {}

    /**
     * Returns a name for a record component, a parameter or a method: {@code customer_id} gives {@code customerId}.
     *
     * @param sql the name in SQL
     * @param taken names that it may not have, beside keywords; such a name gets a {@code _} behind it
     * @return the name; empty when none of its characters may stand in one
     */
    static String member(String sql, Set<String> taken) {
        StringBuilder out = new StringBuilder();
        for (String word : words(sql)) {
            out.append(out.isEmpty() ? lowerFirst(word) : upperFirst(word));
        }
        return out.isEmpty() ? "" : escape(out.toString(), taken);
    }

    /**
     * Returns a name for a record component: as {@link #member}, without the names of Object's methods.
     *
     * @param sql the name in SQL
     */
    static String component(String sql) {
        return member(sql, OF_OBJECT);
    }

    /**
     * Returns a name for a component of a parameter record, which has a method {@code builder} of its own.
     *
     * @param component the name of the parameter
     */
    static String parameterComponent(String component) {
        return OF_OBJECT.contains(component) || component.equals("builder") ? component + "_" : component;
    }

    /**
     * Returns a name for the method of a query.
     *
     * @param sql the name in SQL
     */
    static String method(String sql) {
        return member(sql, OF_OBJECT);
    }

    /**
     * Returns a name for a type: {@code order_items} gives {@code OrderItems}.
     *
     * @param sql the name in SQL
     * @return the name; empty when none of its characters may stand in one
     */
    static String type(String sql) {
        StringBuilder out = new StringBuilder();
        for (String word : words(sql)) {
            out.append(upperFirst(word));
        }
        return out.isEmpty() ? "" : escape(out.toString(), NOT_FOR_TYPES);
    }

    /**
     * Returns the name of a table's row: {@code order_items} gives {@code OrderItem}.
     *
     * @param table the table's name
     */
    static String row(String table) {
        List<String> words = new ArrayList<>(words(table));
        if (words.isEmpty()) {
            return "";
        }
        int last = words.size() - 1;
        words.set(last, Singular.of(words.get(last)));
        return type(String.join("_", words));
    }

    /**
     * Tells whether a name can be a type's as it stands.
     *
     * @param name the name
     */
    static boolean isType(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                && !NOT_FOR_TYPES.contains(name);
    }

    /**
     * Returns a name for a constant: {@code openOrders} gives {@code OPEN_ORDERS}.
     *
     * @param method the name of a method
     */
    static String constant(String method) {
        StringBuilder out = new StringBuilder();
        int[] chars = method.codePoints().toArray();
        for (int i = 0; i < chars.length; i++) {
            boolean hump = i > 0 && Character.isUpperCase(chars[i]) && !Character.isUpperCase(chars[i - 1]);
            if (hump && chars[i - 1] != '_') {
                out.append('_');
            }
            out.appendCodePoint(Character.toUpperCase(chars[i]));
        }
        return escape(out.toString(), Set.of());
    }

    /**
     * Returns the first of {@code name}, {@code name_}, {@code name__} ... that is not taken.
     *
     * @param name the wanted name
     * @param taken names that are in use
     */
    static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        return free;
    }

    /** Returns the words of a name: parted by what no identifier may contain, by {@code _} and by {@code $}. */
    private static List<String> words(String sql) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        sql.codePoints().forEach(c -> {
            if (isPart(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words.stream().map(JavaNames::calm).toList();
    }

    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != '_' && c != '$';
    }

    /** {@code CUSTOMER} gives {@code customer}; {@code customerId} stays. */
    private static String calm(String word) {
        boolean shouts = word.codePoints().noneMatch(Character::isLowerCase);
        return shouts ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** {@code note} gives {@code Note}. */
    static String upperFirst(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** {@code CustomerId} gives {@code customerId}, {@code URLPath} gives {@code urlPath}. */
    private static String lowerFirst(String word) {
        int[] chars = word.codePoints().toArray();
        for (int i = 0; i < chars.length; i++) {
            boolean beginsWord = i > 0 && i + 1 < chars.length && Character.isLowerCase(chars[i + 1]);
            if (!Character.isUpperCase(chars[i]) || beginsWord) {
                break;
            }
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars, 0, chars.length);
    }

    private static String escape(String name, Set<String> taken) {
        if (name.isEmpty()) {
            return name;
        }
        String whole = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
        boolean reserved = SourceVersion.isKeyword(whole, SourceVersion.RELEASE_17) || taken.contains(whole);
        return reserved ? whole + "_" : whole;
    }
}
