package org.visafit.table;

/** Whose entry a nationality proclamation suspends. */
public enum SuspensionScope {
    /** immigrants and all nonimmigrants */
    FULL,
    /** immigrants, and of nonimmigrants visitors, students and exchange visitors alone */
    PARTIAL,
    /** immigrants alone */
    IMMIGRANTS
}
