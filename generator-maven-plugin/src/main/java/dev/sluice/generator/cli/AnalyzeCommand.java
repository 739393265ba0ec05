package dev.sluice.generator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sluice.generator.cli.AnalyzeRequest.BadRequestException;
import dev.sluice.sql.parser.DeepStack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers requests line by line; a line that is no request is answered as well. */
public final class AnalyzeCommand {
    /** The code of a line that is no request. */
    static final String BAD_REQUEST = "SLU000";

    /** The code of a failure of the compiler itself. */
    static final String DEFECT = "SLU999";

    private static final String TOO_LARGE = "there is not enough memory for this request";
    private static final String MORE_MEMORY = "send less at once, or give the process more memory (java -Xmx)";

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AnalyzeCommand() {}

    /**
     * Reads requests until the input ends; each answer is flushed before the next request is read.
     *
     * @param in requests, one a line; empty lines are skipped
     * @param out takes the answers, one a line
     * @throws IOException when reading or writing fails
     */
    public static void run(BufferedReader in, Writer out) throws IOException {
        boolean first = true;
        for (Line line = read(in); line.text() != null || line.tooLong(); line = read(in)) {
            String text = line.text() == null ? "" : line.text();
            String request = first && text.startsWith("\ufeff") ? text.substring(1) : text;
            first = false;
            if (line.tooLong() || !request.isBlank()) {
                out.write(line.tooLong() ? tooLarge() : answer(request));
                out.write('\n');
                out.flush();
            }
        }
    }

    /**
     * What was read.
     *
     * @param text null at the end of the input, or where the line is too long
     * @param tooLong whether there is no memory for the line
     */
    private record Line(@Nullable String text, boolean tooLong) {}

    private static Line read(BufferedReader in) throws IOException {
        try {
            return new Line(in.readLine(), false);
        } catch (OutOfMemoryError tooLong) {
            int next = in.read();
            while (next >= 0 && next != '\n') {
                next = in.read();
            }
            return new Line(null, true);
        }
    }

    /**
     * Answers one line.
     *
     * @param line the request
     * @return one line of JSON, without its end
     * @throws IOException when the answer cannot be written as JSON
     */
    public static String answer(String line) throws IOException {
        try {
            return JSON.writeValueAsString(answered(line));
        } catch (OutOfMemoryError tooLarge) {
            return tooLarge();
        }
    }

    private static AnalyzeAnswer answered(String line) {
        try {
            return answer(AnalyzeRequest.read(line, JSON));
        } catch (BadRequestException bad) {
            return failure(
                    bad.id(),
                    BAD_REQUEST,
                    String.valueOf(bad.getMessage()),
                    "docs/analyze.md of Sluice describes requests");
        }
    }

    /** A defect of the compiler ends one answer, not the process that others rely on. */
    private static AnalyzeAnswer answer(AnalyzeRequest request) {
        try {
            return DeepStack.call(() -> new RequestAnalysis(request).answer());
        } catch (RuntimeException | StackOverflowError defect) {
            return failure(
                    request.id(),
                    DEFECT,
                    "the compiler failed: " + defect,
                    "this is a defect of Sluice; please report the request");
        } catch (OutOfMemoryError tooLarge) {
            return failure(request.id(), DEFECT, TOO_LARGE, MORE_MEMORY);
        }
    }

    private static String tooLarge() throws IOException {
        return JSON.writeValueAsString(failure(null, DEFECT, TOO_LARGE, MORE_MEMORY));
    }

    private static AnalyzeAnswer failure(@Nullable JsonNode id, String code, String message, String help) {
        return new AnalyzeAnswer(
                id, false, List.of(AnalyzeAnswer.Problem.ofRequest(code, message, help)), Map.of(), List.of());
    }
}
