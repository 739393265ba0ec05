package dev.sluice.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An interval is written in one way and read from each that an engine or its driver writes. */
class IntervalTest {
    @Test
    void writes_what_the_server_writes_in_iso_8601() {
        assertThat(new Interval(0, 0, 0)).hasToString("PT0S");
        assertThat(new Interval(14, 3, 14_706_000_007L)).hasToString("P1Y2M3DT4H5M6.000007S");
        assertThat(new Interval(-10, 0, 0)).hasToString("P-10M");
        assertThat(new Interval(12, -1, -1_500_000)).hasToString("P1Y-1DT-1.5S");
        assertThat(new Interval(0, 0, 3_600_000_000L)).hasToString("PT1H");
    }

    @Test
    void reads_each_spelling() {
        Interval expected = new Interval(14, 3, 14_706_000_007L);
        assertThat(Interval.parse("P1Y2M3DT4H5M6.000007S")).isEqualTo(expected);
        assertThat(Interval.parse("1 years 2 mons 3 days 4 hours 5 mins 6.000007 secs"))
                .isEqualTo(expected);
        assertThat(Interval.parse("1 year 2 mons 3 days 04:05:06.000007")).isEqualTo(expected);
        assertThat(Interval.parse("-04:05:06.5")).isEqualTo(new Interval(0, 0, -14_706_500_000L));
        assertThat(Interval.parse("P1W")).isEqualTo(new Interval(0, 7, 0));
        assertThat(Interval.parse("00:00:00")).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void refuses_what_is_none() {
        for (String text : List.of("P", "1", "P1", "P1X", "PT1.5H", "later", "1 fortnight", "P1Y2", "::")) {
            assertThatThrownBy(() -> Interval.parse(text))
                    .as(text)
                    .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
        }
    }

    @Test
    void converts_to_and_from_java_time() {
        assertThat(Interval.of(Period.of(1, 2, 3))).isEqualTo(new Interval(14, 3, 0));
        assertThat(Interval.of(Duration.ofMillis(-1_500))).isEqualTo(new Interval(0, 0, -1_500_000));
        assertThat(new Interval(14, 3, -1).toPeriod()).isEqualTo(Period.of(1, 2, 3));
        assertThat(new Interval(14, 3, -1).toDuration()).isEqualTo(Duration.ofNanos(-1_000));
    }
}
