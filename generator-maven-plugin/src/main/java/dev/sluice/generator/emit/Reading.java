package dev.sluice.generator.emit;

import com.squareup.javapoet.TypeName;
import dev.sluice.generator.model.FoldModel;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a part of a row is read from the columns of a result. */
sealed interface Reading {
    /** Returns how many columns it takes. */
    int width();

    /**
     * One column.
     *
     * @param value type and nullness
     * @param conversion what is made of it, or null
     */
    record OfValue(ValueType value, @Nullable Conversion conversion) implements Reading {
        @Override
        public int width() {
            return 1;
        }
    }

    /**
     * A record.
     *
     * @param type its class
     * @param parts what is read, in the order of the columns
     * @param arguments which of the parts the constructor takes, in its order
     * @param names the names of its parts where it is built by name, else none
     * @param probed whether a column before them tells whether it is there
     */
    record OfRow(TypeName type, List<Reading> parts, List<Integer> arguments, List<String> names, boolean probed)
            implements Reading {
        public OfRow {
            parts = List.copyOf(parts);
            arguments = List.copyOf(arguments);
            names = List.copyOf(names);
        }

        @Override
        public int width() {
            return parts.stream().mapToInt(Reading::width).sum() + (probed ? 1 : 0);
        }
    }

    /**
     * A list in one column.
     *
     * @param element how each item is read; its columns begin at 1 again
     */
    record OfList(Reading element) implements Reading {
        @Override
        public int width() {
            return 1;
        }
    }

    /**
     * A record whose list has an item in each of several rows.
     *
     * @param row the record; the columns of its list are not among those of its other parts
     * @param fold where the list and its key are
     * @param list the type of the list
     */
    record Folded(OfRow row, FoldModel fold, TypeName list) implements Reading {
        /** Returns how an item is read. */
        Reading element() {
            return ((OfList) row.parts().get(fold.list())).element();
        }

        @Override
        public int width() {
            return fold.first() - 1 + element().width();
        }
    }
}
