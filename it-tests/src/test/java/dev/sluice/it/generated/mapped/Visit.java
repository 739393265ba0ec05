package dev.sluice.it.generated.mapped;

import java.time.LocalDate;
import java.util.Objects;

/** A visit, as a class in the old style. */
public class Visit {
    private final long place;
    private final LocalDate day;

    /**
     * Makes a visit.
     *
     * @param day when
     * @param place where
     */
    public Visit(LocalDate day, long place) {
        this.place = place;
        this.day = day;
    }

    /**
     * Returns where.
     *
     * @return the place
     */
    public long getPlace() {
        return place;
    }

    /**
     * Returns when.
     *
     * @return the day
     */
    public LocalDate getDay() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Visit that && place == that.place && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, day);
    }
}
