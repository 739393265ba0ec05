package dev.sluice.it.generated.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.jackson.SluiceModule;
import java.lang.reflect.Method;
import java.util.List;

/** Rows, drafts and parameters with more values than a call can pass. */
class WideRowsTest {
    /** Gives all values that a builder takes, by the type of each: no source says 300 of them twice. */
    private static <T> T filled(T builder, int seed) throws ReflectiveOperationException {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getReturnType() == builder.getClass() && method.getParameterCount() == 1) {
                Class<?> type = method.getParameterTypes()[0];
                long value =
                        seed * 1000L + Integer.parseInt("0" + method.getName().replaceAll("\\D", ""));
                Object argument = type == long.class || type == Long.class
                        ? (Object) value
                        : type == double.class
                                ? (Object) (value / 2.0)
                                : type == boolean.class ? value % 2 == 0 : "t" + value;
                method.invoke(builder, argument);
            }
        }
        return builder;
    }

    @EachDialect
    void aRowOfThreeHundredColumns(Engine engine) throws ReflectiveOperationException {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            NewOf300 draft = filled(NewOf300.builder(), 1).build().withC2("two").withC3(3L);
            Of300 stored = db.tables().rowsOf300().insert(draft.withId(1L));
            assertThat(stored.c1()).isEqualTo(500.5);
            assertThat(stored.c2()).isEqualTo("two");
            assertThat(stored.c296()).isEqualTo(1296 / 2.0);
            assertThat(stored.c7()).isNull();
            assertThat(db.wide().of300(1)).contains(stored);
            assertThat(db.tables().rowsOf300().byId(1)).contains(stored);
            Of300 changed = stored.withC1(7).withC7("seven").withC299(true);
            assertThat(changed).isNotEqualTo(stored).hasToString(changed.toString());
            assertThat(changed.withC1(500.5).withC7(null).withC299(stored.c299()))
                    .isEqualTo(stored)
                    .hasSameHashCodeAs(stored);
            assertThat(db.tables().rowsOf300().update(changed)).isTrue();
            assertThat(db.tables().rowsOf300().update(1, new Of300Patch().withC2(null)))
                    .isTrue();
            assertThat(db.wide().of300(1)).contains(changed.withC2(null));
            assertThat(db.tables()
                            .rowsOf300()
                            .upsert(draft.withId(1L).withC1(9))
                            .c1())
                    .isEqualTo(9);
            assertThat(db.tables().rowsOf300().insertAll(List.of(draft.withId(2L), draft.withId(4L))))
                    .isEqualTo(2);
            assertThat(db.wide().pair().list())
                    .extracting(pair -> pair.first().id() + " "
                            + (pair.second() == null ? null : pair.second().id()))
                    .containsExactly("1 2", "2 null", "4 null");
            assertThat(db.wide().withList().list())
                    .extracting(row -> row.id() + " " + row.ids())
                    .containsExactly("1 [1, 2, 4]", "2 [1, 2, 4]", "4 [1, 2, 4]");
            List<Of300> all = db.tables().rowsOf300().all().list();
            assertThat(db.wide().folded().list())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.rows()).isEqualTo(all));
            assertThat(db.wide().asArrays().list()).hasSize(3).allSatisfy(row -> {
                assertThat(row.rows()).isEqualTo(all);
                assertThat(row.pairs()).extracting(pair -> pair.first()).isEqualTo(all);
                assertThat(row.pairs()).extracting(pair -> pair.second()).containsExactly(all.get(1), null, null);
            });
            WideQueries.SetAllParameters parameters =
                    filled(WideQueries.SetAllParameters.builder(), 5).id(4).build();
            assertThat(db.wide().setAll(parameters)).isEqualTo(1);
            assertThat(db.wide().of300(4).orElseThrow().c299()).isFalse();
            assertThat(db.wide().of300(4).orElseThrow().c297()).isEqualTo("t5297");
        }
    }

    @EachDialect
    void aRowOfTwoHundredColumns(Engine engine) throws ReflectiveOperationException {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            NewOf200 draft = (NewOf200) NewOf200.class.getConstructors()[0].newInstance(arguments(NewOf200.class));
            Of200 stored = db.tables().rowsOf200().insert(draft.withId(1L));
            assertThat(db.wide().of200(1)).contains(stored);
            assertThat(stored.withC2("x").c2()).isEqualTo("x");
        }
    }

    private static Object[] arguments(Class<?> type) {
        Class<?>[] types = type.getConstructors()[0].getParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] =
                    types[i] == long.class ? (Object) (long) i : types[i] == double.class ? (Object) (double) i : true;
        }
        return values;
    }

    @EachDialect
    void whatIsMissingIsSaid(Engine engine) {
        assertThatThrownBy(() -> Of300.builder().id(1).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("c1");
        assertThatThrownBy(() -> NewOf300.builder().build()).isInstanceOf(NullPointerException.class);
    }

    @EachDialect
    void itsJsonIsThatOfARecord(Engine engine) throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new SluiceModule()).build();
        Of300 row = filled(Of300.builder(), 1).build();
        JsonNode json = mapper.valueToTree(row);
        assertThat(json.size()).isEqualTo(300);
        assertThat(json.get("c2").asText()).isEqualTo("t1002");
        assertThat(mapper.readValue(mapper.writeValueAsString(row.withC3(null)), Of300.class))
                .isEqualTo(row.withC3(null));
    }
}
