package dev.sluice.sql.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages statements: leaves out, doubles, swaps and replaces words, or cuts the text. */
final class Mutations {
    private static final Pattern WORD = Pattern.compile("\\w+|'[^']*'|\\s+|[^\\w\\s]", Pattern.DOTALL);
    private static final String[] STRANGE = {
        "SELECT", "FROM", "(", ")", ",", "NOT", "NULL", "AS", "=", "'x'", "1", "name", "WHERE", "BETWEEN", "AND", "ON",
        "IN", "CASE", "END", "BY", ".", "*", "VALUES", "SET", "\"q\"", "IS", "COLLATE", "->", "?", "INDEXED", "left"
    };

    private Mutations() {}

    static String mutate(String statement, Random random) {
        List<String> parts = new ArrayList<>();
        Matcher words = WORD.matcher(statement);
        while (words.find()) {
            parts.add(words.group());
        }
        for (int i = random.nextInt(2); i >= 0 && parts.size() > 1; i--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(5)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, " " + parts.get(at) + " ");
                case 2 -> parts.set(at, parts.set(random.nextInt(parts.size()), parts.get(at)));
                case 3 -> parts.set(at, " " + STRANGE[random.nextInt(STRANGE.length)] + " ");
                default -> parts.add(at, " " + STRANGE[random.nextInt(STRANGE.length)] + " ");
            }
        }
        return String.join("", parts);
    }
}
