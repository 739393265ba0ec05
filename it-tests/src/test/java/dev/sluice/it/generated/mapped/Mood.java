package dev.sluice.it.generated.mapped;

/** How somebody feels. */
public enum Mood {
    CALM,
    CROSS
}
