package dev.sluice.generator.emit;

import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The expressions that read rows. */
final class ReadingCode {
    private ReadingCode() {}

    /**
     * Returns the expression that reads a part of a row.
     *
     * <pre>
     * new OpenOrdersRow(
     *     row.getLong(1),
     *     row.getBoolean(2) ? new Customer(row.getLong(3), row.getString(4)) : null,
     *     row.getList(5, item -&gt; new Line(item.getLong(1), item.getString(2))))
     * </pre>
     *
     * @param reading what to read
     * @param row name of the variable that is the row
     * @param column the first column that it takes, from 1
     */
    static CodeBlock expression(Reading reading, String row, int column) {
        if (reading instanceof Reading.OfValue value) {
            Conversion conversion = value.conversion();
            return conversion == null
                    ? JavaTypes.read(row, value.value(), column)
                    : conversion.read(row, value.value(), column);
        }
        if (reading instanceof Reading.OfList list) {
            String item = row.equals("row") ? "item" : row + "_";
            return CodeBlock.of("$N.getList($L, $N -> $L)", row, column, item, expression(list.element(), item, 1));
        }
        return row((Reading.OfRow) reading, row, column);
    }

    private static CodeBlock row(Reading.OfRow reading, String row, int column) {
        CodeBlock.Builder code = CodeBlock.builder();
        int next = column;
        if (reading.probed()) {
            code.add("$N.getBoolean($L) ? ", row, next);
            next++;
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (Reading part : reading.parts()) {
            parts.add(expression(part, row, next));
            next += part.width();
        }
        return code.add(construct(reading, parts))
                .add(reading.probed() ? " : null" : "")
                .build();
    }

    /** Returns the call of a row's constructor, given all of its parts. */
    static CodeBlock construct(Reading.OfRow reading, List<CodeBlock> parts) {
        if (!reading.names().isEmpty()) {
            return built(reading, parts);
        }
        CodeBlock.Builder code = CodeBlock.builder().add("new $T($>$>", reading.type());
        String separator = "\n";
        for (int argument : reading.arguments()) {
            code.add(separator).add(parts.get(argument));
            separator = ",\n";
        }
        return code.add(")$<$<").build();
    }

    private static CodeBlock built(Reading.OfRow reading, List<CodeBlock> parts) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.$N()$>$>", reading.type(), WideRowEmitter.factory(reading.names()));
        for (int i = 0; i < parts.size(); i++) {
            code.add("\n.$N($L)", reading.names().get(i), parts.get(i));
        }
        return code.add("\n.build()$<$<").build();
    }
}
