package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What languages the person works in.
 *
 * @param mandarinHsk level of the Chinese proficiency test HSK, 0 (none) to 9; 7 to 9 are the advanced levels of
 *     HSK 3.0
 * @param english level of English
 */
@RecordBuilder
public record Language(Integer mandarinHsk, CefrLevel english) {
    public Language {
        Told.within("mandarinHsk", mandarinHsk, 0, 9);
    }
}
