package org.visafit.table;

/** How a reading of the law treats something that a table lists. */
public enum Treatment {
    TAKEN,
    NOT_TAKEN,
    /** Nobody can say. */
    OPEN,
    /** By how much of it is technical. */
    BY_TECHNICAL_SHARE
}
