package dev.sluice.sql.parser;

/** Tells whether two words differ by a slip of the fingers. */
final class Spelling {
    private Spelling() {}

    /**
     * Tells whether a word is at most two slips away from another, at most one in a word of up to four letters; a slip
     * is a letter too much, too few, wrong, or swapped with its neighbour.
     *
     * @param word one word
     * @param other the other, in the same case
     */
    static boolean isNear(String word, String other) {
        int allowed = Math.min(word.length(), other.length()) > 4 ? 2 : 1;
        return Math.abs(word.length() - other.length()) <= allowed
                && Math.min(word.length(), other.length()) > 2
                && distance(word, other) <= allowed;
    }

    /**
     * Returns the number of slips between two words.
     *
     * @param a one word
     * @param b the other
     */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
