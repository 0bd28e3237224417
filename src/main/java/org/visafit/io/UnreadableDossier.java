package org.visafit.io;

import org.visafit.rulepack.problem.Shown;

/** A file that is no dossier or example. One message: where, what, and the nearest right thing. */
public final class UnreadableDossier extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    UnreadableDossier(String file, Place place, String message) {
        super(Shown.plain(file + (place == null ? "" : ":" + place.line() + ":" + place.column()) + " " + message));
        this.file = file;
        this.line = place == null ? 0 : place.line();
        this.column = place == null ? 0 : place.column();
    }

    /** The file, as it was named. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where the whole file is meant. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 where the whole file is meant. */
    public int column() {
        return column;
    }

    /** A line and column of a file, both from 1. */
    record Place(int line, int column) {}
}
