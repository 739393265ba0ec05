package dev.sluice.sql.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a name that does not exist. */
public final class Suggestions {
    /** The length in characters beyond which no name is meant for another one. */
    private static final int LONGEST = 200;

    private Suggestions() {}

    /**
     * Returns the candidate that is nearest to a name: at most a third of its letters, and at least one, may be inserted,
     * removed, replaced or swapped. Case does not count. Of equally near ones the first is taken. A name of more than 200 letters
     * is like none.
     *
     * @param name the name as written
     * @param candidates the names that exist
     */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (wanted.length() + 1) / 3);
        String best = null;
        int bestDistance = limit + 1;
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) >= bestDistance) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance && distance < Math.max(wanted.length(), candidate.length())) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The number of edits between two words, a swap of neighbours counting as one (optimal string alignment); at least the limit
     * where it is not below the limit.
     */
    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] costs = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            costs[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int cost = Math.min(replaced, 1 + Math.min(last[j], costs[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, 1 + beforeLast[j - 2]);
                }
                costs[j] = cost;
                least = Math.min(least, cost);
            }
            // A swap reaches back two rows, and costs one.
            if (least > limit) {
                return limit;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = costs;
            costs = free;
        }
        return last[b.length()];
    }
}
