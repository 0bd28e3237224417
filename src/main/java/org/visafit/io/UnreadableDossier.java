package org.visafit.io;

import org.visafit.rulepack.problem.Shown;

/**
 * A file that is no dossier or example. The message says where, and what that place takes; it may be logged, as it repeats
 * nothing that was told there.
 */
public final class UnreadableDossier extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String hint;

    UnreadableDossier(String file, Place place, String message) {
        this(file, place, message, "");
    }

    UnreadableDossier(String file, Place place, String message, String hint) {
        super(Shown.plain(file + (place == null ? "" : ":" + place.line() + ":" + place.column()) + " " + message));
        this.file = file;
        this.line = place == null ? 0 : place.line();
        this.column = place == null ? 0 : place.column();
        this.hint = hint;
    }

    /**
     * What was probably meant, to be put behind the message: {@code ; did you mean MASTER?}. Empty where nothing is near. It
     * is for whoever wrote the file, and no matter for a log: it says what was told.
     */
    public String hint() {
        return hint;
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
