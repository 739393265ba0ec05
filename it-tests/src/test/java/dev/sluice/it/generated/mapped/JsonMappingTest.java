package dev.sluice.it.generated.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.jackson.SluiceModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows as JSON, and JSON in columns. */
class JsonMappingTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new SluiceModule()).build();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @EachDialect
    void rowsGoToJsonAndBack(Engine engine) throws JsonProcessingException {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            Document document = db.tables()
                    .documents()
                    .insert(new NewDocument("a \"b\"", NOON)
                            .withDue(LocalDate.of(2026, 4, 5))
                            .withPrice(new BigDecimal("12.30"))
                            .withContent(new byte[] {1, -1})
                            .withSettings(new Settings("dark", List.of(1, 2))));
            assertThat(document.settings()).isEqualTo(new Settings("dark", List.of(1, 2)));
            String json = MAPPER.writeValueAsString(document);
            assertThat(json)
                    .isEqualTo(
                            "{\"_id\":1,\"documentTitle\":\"a \\\"b\\\"\",\"written\":\"2026-03-01T12:00:00.123456Z\","
                                    + "\"due\":\"2026-04-05\",\"price\":12.30,\"content\":\"Af8=\","
                                    + "\"settings\":{\"theme\":\"dark\",\"sizes\":[1,2]}}");
            assertThat(MAPPER.readValue(json, Document.class)).isEqualTo(document);
            assertThat(MAPPER.writeValueAsString(db.places().titles().list()))
                    .isEqualTo("[{\"documentTitle\":\"a \\\"b\\\"\",\"due\":\"2026-04-05\"}]");
            db.customUpdate("UPDATE documents SET settings = '[]'");
            assertThatThrownBy(() -> db.tables().documents().all().list())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("no Settings");
        }
    }

    /** Every type that the module knows. */
    record All(Instant instant, LocalDate date, LocalTime time, LocalDateTime both, Interval interval, Json json) {}

    @Test
    void typesOfColumnsGoToJsonAndBack() throws JsonProcessingException {
        All all = new All(
                NOON,
                LocalDate.of(2026, 1, 2),
                LocalTime.of(3, 4),
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                new Interval(1, 2, 3_000_000),
                Json.of("{\"a\":[1,2.50]}"));
        String json = MAPPER.writeValueAsString(all);
        assertThat(json).contains("\"json\":{\"a\":[1,2.50]}").contains("\"date\":\"2026-01-02\"");
        All back = MAPPER.readValue(json, All.class);
        assertThat(back.instant()).isEqualTo(all.instant());
        assertThat(back.time()).isEqualTo(all.time());
        assertThat(back.both()).isEqualTo(all.both());
        assertThat(back.interval()).isEqualTo(all.interval());
        assertThatThrownBy(() -> MAPPER.readValue("{\"date\":\"x\"}", All.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
