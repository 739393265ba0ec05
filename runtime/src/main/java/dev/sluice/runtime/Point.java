package dev.sluice.runtime;

/**
 * A point of a plane. Its text is that of PostgreSQL, {@code (x,y)}.
 *
 * @param x first coordinate
 * @param y second coordinate
 */
public record Point(double x, double y) {
    /**
     * Reads the text of a point.
     *
     * @param text {@code (x,y)}
     * @return the point
     * @throws IllegalArgumentException when it is none
     */
    public static Point parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0 || !text.startsWith("(") || !text.endsWith(")")) {
            throw new IllegalArgumentException("not a point of the form (x,y)");
        }
        return new Point(
                Double.parseDouble(text.substring(1, comma)),
                Double.parseDouble(text.substring(comma + 1, text.length() - 1)));
    }

    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}
