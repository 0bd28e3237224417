package org.visafit.dossier;

/** A world ranking of universities. */
public enum Ranking implements Worded {
    /** QS World University Rankings */
    QS,
    /** Times Higher Education World University Rankings */
    THE,
    /** Academic Ranking of World Universities, the Shanghai ranking */
    ARWU,
    /** U.S. News Best Global Universities */
    US_NEWS;

    @Override
    public String words() {
        return this == US_NEWS ? "U.S. News" : name();
    }
}
