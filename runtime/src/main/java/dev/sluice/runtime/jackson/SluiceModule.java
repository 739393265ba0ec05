package dev.sluice.runtime.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.JsonKey;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} the rows that are generated: the names that {@code JSON KEY} gives, and the types of columns.
 * JSON stays JSON, times are ISO-8601 text, intervals the text that {@link Interval#parse} reads; bytes are base64, as Jackson has them.
 *
 * <pre>
 * ObjectMapper mapper = JsonMapper.builder().addModule(new SluiceModule()).build();
 * </pre>
 * To be registered before threads share the mapper, as Jackson says of every module.
 */
public final class SluiceModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public SluiceModule() {
        super("sluice", Version.unknownVersion());
        text(Instant.class, Instant::parse);
        text(LocalDate.class, LocalDate::parse);
        text(LocalTime.class, LocalTime::parse);
        text(LocalDateTime.class, LocalDateTime::parse);
        text(Interval.class, Interval::parse);
        addSerializer(Json.class, new JsonWriter());
        addDeserializer(Json.class, new JsonReader());
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, new TextWriter<>(type));
        addDeserializer(type, new TextReader<>(type, parse));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Names());
    }

    /** Reads {@link JsonKey}, and finds the builder of a row that is too wide for a constructor. */
    private static final class Names extends NopAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final Class<?>[] NONE = {};

        @Override
        public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
            return name(annotated);
        }

        @Override
        public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
            return name(annotated);
        }

        @Override
        public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
            return builder(type.getRawType());
        }

        /** The class that takes the values of a wide row by name; null for any other class. */
        private static @Nullable Class<?> builder(Class<?> type) {
            boolean wide = !type.isRecord()
                    && Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.isAnnotationPresent(JsonKey.class));
            return Arrays.stream(wide ? type.getDeclaredClasses() : NONE)
                    .filter(nested -> nested.getSimpleName().equals("Builder"))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
            Class<?> row = type.getRawType().getDeclaringClass();
            return row != null && type.getRawType() == builder(row) ? new JsonPOJOBuilder.Value("build", "") : null;
        }

        private static @Nullable PropertyName name(Annotated annotated) {
            JsonKey key = annotated.getAnnotation(JsonKey.class);
            return key == null ? null : PropertyName.construct(key.value());
        }
    }

    private static final class TextWriter<T> extends StdScalarSerializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        TextWriter(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class TextReader<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;
        private final Class<T> type;

        TextReader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = _parseString(in, context, this);
            try {
                return parse.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, type, e.getMessage());
            }
        }
    }

    private static final class JsonWriter extends StdScalarSerializer<Json> {
        @Serial
        private static final long serialVersionUID = 1L;

        JsonWriter() {
            super(Json.class);
        }

        @Override
        public void serialize(Json value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(value.text());
        }
    }

    private static final class JsonReader extends StdScalarDeserializer<Json> {
        @Serial
        private static final long serialVersionUID = 1L;

        JsonReader() {
            super(Json.class);
        }

        @Override
        public Json deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Json.of(in.readValueAsTree().toString());
        }
    }
}
