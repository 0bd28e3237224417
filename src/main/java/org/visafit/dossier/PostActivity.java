package org.visafit.dossier;

/** What the holder of a post mainly does. */
public enum PostActivity {
    MANAGEMENT,
    RESEARCH_AND_DEVELOPMENT,
    TEACHING,
    RESEARCH,
    OTHER
}
