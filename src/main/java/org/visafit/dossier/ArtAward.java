package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An award or engagement in literature, film, theatre, music or art.
 *
 * @param name what it was
 */
@RecordBuilder
public record ArtAward(String name) implements Listed {
    public ArtAward {
        name = Told.text("name", name);
    }
}
