package org.visafit.table;

import org.visafit.dossier.Theme;

/**
 * A factor of fit. Its weight is a swing weight: how much going from its worst to its best end is worth (W. Edwards and
 * F. H. Barron, Organizational Behavior and Human Decision Processes 60, 1994).
 *
 * @param name its id, such as F10
 * @param title what it is about, in a few words
 * @param theme the theme it belongs to
 * @param weight how much it weighs, from 1
 */
public record Factor(String name, String title, Theme theme, int weight) {
    public Factor {
        if (weight < 1) throw new IllegalArgumentException("a factor weighs 1 or more");
    }
}
