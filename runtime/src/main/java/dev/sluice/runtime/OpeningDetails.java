package dev.sluice.runtime;

/**
 * What happened to a database when it was opened.
 *
 * @param versionBefore the version of its schema before, 0 when there was none
 * @param versionNow the version now
 */
public record OpeningDetails(int versionBefore, int versionNow) {
    /**
     * Whether the schema was created.
     *
     * @return true when there was none before
     */
    public boolean wasCreated() {
        return versionBefore == 0;
    }

    /**
     * Whether steps were run.
     *
     * @return true when there was an older version before
     */
    public boolean wasUpgraded() {
        return versionBefore > 0 && versionBefore < versionNow;
    }
}
