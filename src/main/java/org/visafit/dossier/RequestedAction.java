package org.visafit.dossier;

/** How the worker is to take up the H-1B classification (form I-129, part 2). */
public enum RequestedAction {
    CHANGE_OF_STATUS,
    EXTENSION_OF_STAY,
    AMENDMENT_OF_STAY,
    /** notify a consulate */
    CONSULAR,
    /** notify a port of entry */
    PORT_OF_ENTRY,
    /** notify a pre-flight inspection */
    PREFLIGHT
}
