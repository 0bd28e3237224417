package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A published paper.
 *
 * @param title its title
 * @param quartile the quartile of its journal in the Journal Citation Reports of the field, 1 to 4
 * @param authorship how the person signed it
 */
@RecordBuilder
public record Paper(String title, Integer quartile, Authorship authorship) implements Listed {
    public Paper {
        title = Told.text("title", title);
        Told.within("quartile", quartile, 1, 4);
    }
}
