package dev.sluice.sql.functions;

/** When the result of a function may be NULL. Types and constants of the arguments decide where a rule says so. */
public enum NullRule {
    /** Never. */
    NEVER,
    /** On some input that is not NULL. */
    ALWAYS,
    /** When an argument is NULL. */
    ANY_ARGUMENT,
    /** When an argument is NULL, the third only where the second is no empty text (replace). */
    REPLACEMENT,
    /** When the first argument is NULL or missing. */
    FIRST_ARGUMENT,
    /** When all arguments are NULL. */
    ALL_ARGUMENTS,
    /** When an argument is NULL, no number or infinite. */
    NUMBERS,
    /** As {@link #NUMBERS}, or when the exponent is not written out as an INTEGER. */
    POWER,
    /** As {@link #NUMBERS}, or when the divisor is not written out, or is 0. */
    REMAINDER,
    /** When an argument is NULL, or is no text or number: zero-length bytes give NULL. */
    ANY_ARGUMENT_OR_BYTES,
    /** When a chosen value is NULL, or there is no last alternative (iif). */
    CHOICE,
    /** When the time value or a modifier is none; a time function. */
    TIME,
    /** As {@link #TIME}, behind a format. */
    TIME_FORMAT,
    /** When the first argument is NULL, or a path is: every second argument from the second on. */
    JSON_EDIT,
    /** When an argument is NULL, or a path may be that of the whole document. */
    JSON_REMOVE,
    /** When an argument is NULL, or there is more than one: a path may lead nowhere. */
    JSON_PATH,
    /** An aggregate over no rows, or over NULLs only. */
    NO_ROWS,
    /** A value of another row of the window, which may not exist, unless a default is given. */
    OTHER_ROW,
    /** A value of the window's frame, which may be empty. */
    FRAME,
    /** As {@link #FRAME}, of a row by its number, which may not exist. */
    NTH
}
