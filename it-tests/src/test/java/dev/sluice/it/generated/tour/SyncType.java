package dev.sluice.it.generated.tour;

/** Whether a setting goes to other devices. */
public enum SyncType {
    LOCALLY_CREATED,
    SYNCHRONIZED
}
