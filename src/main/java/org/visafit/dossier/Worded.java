package org.visafit.dossier;

/** A constant or record that a sentence calls otherwise than by its name. */
public interface Worded {
    /** How it is called in a sentence. */
    String words();
}
