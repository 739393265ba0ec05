package dev.sluice.sql.facts;

import dev.sluice.sql.ast.TableSource.JoinKind;
import dev.sluice.sql.facts.Source.OuterSide;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sources an outer join makes nullable, alias by alias: the right side of LEFT, the left side of RIGHT, both of FULL.
 *
 * <p>Sources that one join makes nullable share an {@link OuterSide}: once a row of one of them is seen to be there, the rows
 * of the others of that side are there too.
 */
final class JoinNullability {
    private JoinNullability() {}

    /**
     * Marks the sources of a join.
     *
     * @param kind the join's kind
     * @param left all sources of its left side
     * @param right all sources of its right side
     * @return the sides that the join may fill with NULLs
     */
    static Set<OuterSide> apply(JoinKind kind, List<Source> left, List<Source> right) {
        Set<OuterSide> sides = new LinkedHashSet<>();
        if (kind == JoinKind.LEFT || kind == JoinKind.FULL) {
            sides.add(mark(right));
        }
        if (kind == JoinKind.RIGHT || kind == JoinKind.FULL) {
            sides.add(mark(left));
        }
        return sides;
    }

    private static OuterSide mark(List<Source> sources) {
        OuterSide side = new OuterSide();
        sources.forEach(source -> source.outerSides().add(side));
        return side;
    }
}
