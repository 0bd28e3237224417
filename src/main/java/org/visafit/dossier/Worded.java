package org.visafit.dossier;

/** Something that a sentence calls otherwise than by its name. */
public interface Worded {
    /** How it is called in a sentence. */
    String words();
}
