package dev.sluice.sql.parser;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java types that files import, so that every file of a database may name them. */
public final class SharedImports {
    private static final Pattern IMPORT = Pattern.compile(
            "^[ \\t]*import\\s+((?:[\\w$]+\\.)+([\\w$]+))\\s*;", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    private SharedImports() {}

    /**
     * Finds them; a simple name that two files import from different packages is none of them.
     *
     * @param texts texts of source files
     * @return qualified names by the simple ones
     */
    public static Map<String, String> of(Collection<String> texts) {
        Map<String, String> found = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        for (String text : texts) {
            Matcher imports = IMPORT.matcher(text);
            while (imports.find()) {
                String other = found.put(imports.group(2), imports.group(1));
                if (other != null && !other.equals(imports.group(1))) {
                    twice.add(imports.group(2));
                }
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }
}
