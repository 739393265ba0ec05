package dev.sluice.runtime.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sluice.runtime.ColumnConverter;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.Json;

/**
 * Converters for columns that hold an object as JSON. Hold one in a static field, and name that with {@code MAPPED BY}:
 *
 * <pre>
 * public static final ColumnConverter&lt;Settings, String&gt; SETTINGS = JsonConverters.text(Settings.class);
 * </pre>
 * Thread-safe, as the converters are.
 */
public final class JsonConverters {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new SluiceModule()).build();

    private JsonConverters() {}

    /**
     * Converts the JSON of a TEXT column.
     *
     * @param type what the application works with
     * @param <T> what the application works with
     * @return the converter
     */
    public static <T> ColumnConverter<T, String> text(Class<T> type) {
        return text(MAPPER, MAPPER.constructType(type));
    }

    /**
     * Converts the JSON of a TEXT column by a mapper of the application.
     *
     * @param mapper reads and writes
     * @param type what the application works with, with its type arguments
     * @param <T> what the application works with
     * @return the converter
     */
    public static <T> ColumnConverter<T, String> text(ObjectMapper mapper, TypeReference<T> type) {
        return text(mapper, mapper.constructType(type));
    }

    /**
     * Converts the JSON of a JSON or JSONB column.
     *
     * @param type what the application works with
     * @param <T> what the application works with
     * @return the converter
     */
    public static <T> ColumnConverter<T, Json> json(Class<T> type) {
        return json(text(type));
    }

    /**
     * Converts the JSON of a JSON or JSONB column by a mapper of the application.
     *
     * @param mapper reads and writes
     * @param type what the application works with, with its type arguments
     * @param <T> what the application works with
     * @return the converter
     */
    public static <T> ColumnConverter<T, Json> json(ObjectMapper mapper, TypeReference<T> type) {
        return json(text(mapper, type));
    }

    private static <T> ColumnConverter<T, Json> json(ColumnConverter<T, String> text) {
        return ColumnConverter.of(stored -> text.fromSql(stored.text()), value -> Json.of(text.toSql(value)));
    }

    private static <T> ColumnConverter<T, String> text(ObjectMapper mapper, JavaType type) {
        return new OfText<>(
                mapper.readerFor(type),
                mapper.writerFor(type),
                type.getRawClass().getSimpleName());
    }

    /** Converts by a reader and a writer, which are made once. */
    private static final class OfText<T> implements ColumnConverter<T, String> {
        private final ObjectReader reader;
        private final ObjectWriter writer;
        private final String name;

        OfText(ObjectReader reader, ObjectWriter writer, String name) {
            this.reader = reader;
            this.writer = writer;
            this.name = name;
        }

        @Override
        public T fromSql(String stored) {
            try {
                return reader.readValue(stored);
            } catch (JsonProcessingException e) {
                throw refused("the column holds JSON that is no " + name, e);
            }
        }

        @Override
        public String toSql(T value) {
            try {
                return writer.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw refused("a " + name + " cannot be written as JSON", e);
            }
        }

        private static InvalidValueException refused(String what, JsonProcessingException cause) {
            return new InvalidValueException(what + ": " + cause.getOriginalMessage(), null, null, cause);
        }
    }
}
