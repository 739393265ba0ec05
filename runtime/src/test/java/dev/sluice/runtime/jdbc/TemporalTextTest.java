package dev.sluice.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every date and time has one text, in the order of time, from which it comes back. */
class TemporalTextTest {
    private static final long FIRST = LocalDateTime.parse("0001-01-01T00:00:00").toEpochSecond(ZoneOffset.UTC);
    private static final long LAST = LocalDateTime.parse("9999-12-31T23:59:59").toEpochSecond(ZoneOffset.UTC);

    @Test
    void comes_back_from_its_text() {
        Random random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            Instant instant = Instant.ofEpochSecond(
                    FIRST + (long) (random.nextDouble() * (LAST - FIRST)), random.nextInt(1_000_000) * 1_000L);
            LocalDateTime dateTime = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            String text = TemporalText.text(instant);
            assertThat(text).hasSize(27);
            assertThat(Instant.parse(text)).isEqualTo(instant);
            assertThat(TemporalText.instant(text)).isEqualTo(instant);
            assertThat(TemporalText.text(dateTime) + "Z").isEqualTo(text);
            assertThat(TemporalText.dateTime(TemporalText.text(dateTime))).isEqualTo(dateTime);
            assertThat(TemporalText.date(TemporalText.text(dateTime.toLocalDate())))
                    .isEqualTo(dateTime.toLocalDate());
            assertThat(TemporalText.time(TemporalText.text(dateTime.toLocalTime())))
                    .isEqualTo(dateTime.toLocalTime());
        }
    }

    @Test
    void reads_other_spellings_of_iso() {
        Instant expected = Instant.parse("2024-05-06T07:08:09.5Z");
        assertThat(TemporalText.instant("2024-05-06T07:08:09.5Z")).isEqualTo(expected);
        assertThat(TemporalText.instant("2024-05-06T12:53:09.5+05:45")).isEqualTo(expected);
        assertThat(TemporalText.time("07:08")).isEqualTo(LocalTime.of(7, 8));
        assertThat(TemporalText.dateTime("2024-05-06T07:08")).isEqualTo(LocalDateTime.of(2024, 5, 6, 7, 8));
    }

    @Test
    void refuses_what_is_none() {
        for (String text : List.of(
                "", "2024-02-30", "2023-02-29", "0000-01-01", "2024-5-06", "20240506  ", "2024-05-061", "2024/05/06")) {
            assertThatThrownBy(() -> TemporalText.date(text)).as(text).isInstanceOf(DateTimeException.class);
        }
        for (String text : List.of(
                "2024-05-06 07:08:09.123456Z", "2024-05-06T24:00:00.000000Z", "2024-05-06T07:08:60.000000Z", "now")) {
            assertThatThrownBy(() -> TemporalText.instant(text)).as(text).isInstanceOf(DateTimeException.class);
        }
        assertThatThrownBy(() -> TemporalText.text(LocalDate.of(10_000, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> TemporalText.text(Instant.MIN)).isInstanceOf(DateTimeException.class);
    }
}
