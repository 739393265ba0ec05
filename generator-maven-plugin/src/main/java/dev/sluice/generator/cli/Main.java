package dev.sluice.generator.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The compiler as a command, for editors and other build tools. */
public final class Main {
    private static final String USAGE = """
            usage: java -cp ... dev.sluice.generator.cli.Main analyze

            analyze   reads one JSON request a line from standard input and answers each with one line of JSON:
                      {"schema": ["CREATE TABLE t (id INTEGER PRIMARY KEY)"], "statements": [{"sql": "SELECT id FROM t"}]}
            """;
    private static final int USAGE_ERROR = 2;

    private Main() {}

    /**
     * Runs the command and ends the process: with 0 at the end of the input, 2 when called wrongly.
     *
     * @param arguments the command's name
     * @throws IOException when standard input or output fails
     */
    public static void main(String[] arguments) throws IOException {
        boolean help = arguments.length == 1 && (arguments[0].equals("--help") || arguments[0].equals("help"));
        if (arguments.length != 1 || !(help || arguments[0].equals("analyze"))) {
            System.err.print(USAGE);
            System.exit(USAGE_ERROR);
        }
        if (help) {
            System.out.print(USAGE);
            return;
        }
        // What libraries print must not mix with the answers.
        PrintStream answers = System.out;
        System.setOut(System.err);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(answers, StandardCharsets.UTF_8)) {
            AnalyzeCommand.run(in, out);
        }
    }
}
