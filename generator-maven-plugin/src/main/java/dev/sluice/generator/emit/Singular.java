package dev.sluice.generator.emit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The singular of an English noun, as far as table names need it. {@code AS Name} helps where it errs. */
final class Singular {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("aliases", "alias"),
            Map.entry("caches", "cache"),
            Map.entry("children", "child"),
            Map.entry("cookies", "cookie"),
            Map.entry("feet", "foot"),
            Map.entry("halves", "half"),
            Map.entry("indices", "index"),
            Map.entry("knives", "knife"),
            Map.entry("leaves", "leaf"),
            Map.entry("lives", "life"),
            Map.entry("men", "man"),
            Map.entry("mice", "mouse"),
            Map.entry("movies", "movie"),
            Map.entry("people", "person"),
            Map.entry("shelves", "shelf"),
            Map.entry("shoes", "shoe"),
            Map.entry("statuses", "status"),
            Map.entry("buses", "bus"),
            Map.entry("ties", "tie"),
            Map.entry("vertices", "vertex"),
            Map.entry("wives", "wife"),
            Map.entry("women", "woman"));

    private static final List<String> SAME = List.of("series", "species", "news", "means");

    /** Endings and what becomes of them; the first that fits counts. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("ss", "ss"),
            new Ending("us", "us"),
            new Ending("is", "is"),
            new Ending("ies", "y"),
            new Ending("sses", "ss"),
            new Ending("shes", "sh"),
            new Ending("ches", "ch"),
            new Ending("xes", "x"),
            new Ending("zzes", "zz"),
            new Ending("oes", "o"),
            new Ending("s", ""));

    private Singular() {}

    /**
     * Returns the singular of a word that is, perhaps, a plural: {@code categories} gives {@code category}.
     *
     * @param word one word, perhaps with capitals within it
     */
    static String of(String word) {
        int hump = lastHump(word);
        String head = word.substring(0, hump);
        String noun = word.substring(hump);
        String lower = noun.toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return head + noun.charAt(0) + irregular.substring(1);
        }
        if (SAME.contains(lower)) {
            return word;
        }
        for (Ending ending : ENDINGS) {
            if (lower.endsWith(ending.plural())
                    && lower.length() > ending.plural().length() + 1) {
                return head + noun.substring(0, noun.length() - ending.plural().length()) + ending.singular();
            }
        }
        return word;
    }

    private static int lastHump(String word) {
        for (int i = word.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    private record Ending(String plural, String singular) {}
}
