package org.visafit.dossier;

/** The field the person works in, as comparisons of countries name them. */
public enum TechnologyField {
    /** artificial intelligence */
    AI,
    SOFTWARE,
    SEMICONDUCTORS,
    ROBOTICS,
    BIOTECH,
    /** energy and batteries */
    ENERGY_BATTERY,
    QUANTUM,
    MATERIALS,
    /** another field of science, technology, engineering or mathematics */
    OTHER_STEM,
    NON_STEM
}
