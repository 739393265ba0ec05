package com.acme.shared;

/** What a user may do. */
public enum Role {
    /** Look. */
    GUEST,
    /** Everything. */
    ADMIN
}
