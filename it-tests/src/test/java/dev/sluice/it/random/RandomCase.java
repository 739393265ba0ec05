package dev.sluice.it.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement over tables with rows, as it can be kept in a file.
 *
 * @param schema the statements that create the tables
 * @param rows the statements that fill them
 * @param arguments what the parameters are given, by number
 * @param statement a named query
 */
record RandomCase(List<String> schema, List<String> rows, List<Argument> arguments, String statement) {
    private static final String END = ";\n";

    /** Copies. */
    RandomCase {
        schema = List.copyOf(schema);
        rows = List.copyOf(rows);
        arguments = List.copyOf(arguments);
    }

    RandomCase withStatement(String other, List<Argument> others) {
        return new RandomCase(schema, rows, others, other);
    }

    RandomCase withSchema(List<String> others) {
        return new RandomCase(others, rows, arguments, statement);
    }

    RandomCase withRows(List<String> others) {
        return new RandomCase(schema, others, arguments, statement);
    }

    String source() {
        return schema.stream().map(one -> one + END).collect(Collectors.joining());
    }

    static RandomCase parse(String text) {
        List<String> schema = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        String statement = "";
        for (String part : Arrays.stream(text.split(END, -1)).map(String::strip).toList()) {
            String code = part.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            part.lines()
                    .filter(line -> line.startsWith("-- argument "))
                    .forEach(line -> arguments.add(Argument.parse(line.substring("-- argument ".length()))));
            if (code.startsWith("CREATE ")) {
                schema.add(code);
            } else if (code.startsWith("INSERT ")) {
                rows.add(code);
            } else if (!code.isBlank()) {
                statement = code;
            }
        }
        return new RandomCase(schema, rows, arguments, statement);
    }

    /** The case as a file has it. */
    @Override
    public String toString() {
        return source()
                + rows.stream().map(row -> row + END).collect(Collectors.joining())
                + arguments.stream().map(one -> "-- argument " + one + "\n").collect(Collectors.joining())
                + statement
                + END;
    }
}
