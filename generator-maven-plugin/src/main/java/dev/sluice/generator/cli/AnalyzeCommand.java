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
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.write(answer(line));
                out.write('\n');
                out.flush();
            }
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
        AnalyzeAnswer answer;
        try {
            AnalyzeRequest request = AnalyzeRequest.read(line, JSON);
            answer = answer(request);
        } catch (BadRequestException bad) {
            answer = failure(
                    bad.id(),
                    BAD_REQUEST,
                    String.valueOf(bad.getMessage()),
                    "docs/analyze.md of Sluice describes requests");
        }
        return JSON.writeValueAsString(answer);
    }

    /** A defect of the compiler ends one answer, not the process that others rely on. */
    private static AnalyzeAnswer answer(AnalyzeRequest request) {
        try {
            return DeepStack.call(() -> new RequestAnalysis(request).answer());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            return failure(
                    request.id(),
                    DEFECT,
                    "the compiler failed: " + defect,
                    "this is a defect of Sluice; please report the request");
        }
    }

    private static AnalyzeAnswer failure(@Nullable JsonNode id, String code, String message, String help) {
        return new AnalyzeAnswer(
                id, false, List.of(AnalyzeAnswer.Problem.ofRequest(code, message, help)), Map.of(), List.of());
    }
}
