package dev.sluice.it.generated.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** What is absent takes the default, computed anew for each row; what is null is null. */
class DefaultsTest {
    @EachDialect
    void whatIsAbsentTakesWhatIsComputed(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            Notice inserted = db.tables().notices().insert(new NewNotice());
            checkDefaults(inserted);
            checkDefaults(db.defaults().ofRow(new NewNotice()).get(0));
            checkDefaults(db.tables().notices().upsert(new NewNotice().withId(77)));
            assertThat(db.defaults().plain()).isEqualTo(1);
            db.tables().notices().insertAll(List.of(new NewNotice(), new NewNotice().withNumber(4)));
            List<Notice> all = db.tables().notices().all().list();
            assertThat(all).hasSize(6).extracting(Notice::code).doesNotHaveDuplicates();
            assertThat(all).extracting(Notice::number).containsOnlyOnce(4L);
            all.stream().filter(notice -> notice.number() != 4).forEach(DefaultsTest::checkDefaults);
        }
    }

    @EachDialect
    void whatIsGivenIsTakenAndNullIsNull(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            UUID code = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
            Notice notice = db.tables()
                    .notices()
                    .insert(new NewNotice()
                            .withCode(code)
                            .withPrice(new BigDecimal("9.99"))
                            .withDone(false)
                            .withDue(null)
                            .withRatio(null)
                            .withRemark(null));
            assertThat(notice.code()).isEqualTo(code);
            assertThat(notice.price()).isEqualByComparingTo("9.99");
            assertThat(notice.done()).isFalse();
            Assertions.assertThat(notice.due()).isNull();
            Assertions.assertThat(notice.ratio()).isNull();
            Assertions.assertThat(notice.remark()).isNull();
            assertThat(notice.number()).isEqualTo(9);
        }
    }

    private static void checkDefaults(Notice notice) {
        assertThat(notice.number()).isEqualTo(9);
        assertThat(notice.price()).isEqualByComparingTo("2.50");
        assertThat(notice.title()).isEqualTo("A-b");
        assertThat(notice.due()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(notice.ratio()).isEqualTo(0.25);
        assertThat(notice.done()).isTrue();
        assertThat(notice.remark()).isEqualTo("none");
        assertThat(Duration.between(notice.at(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
        assertThat(notice.onDay()).isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
    }
}
