package org.visafit.conclusion;

import org.visafit.dossier.MustHave;

/**
 * Something the person will not do without and the visa does not give.
 *
 * @param mustHave what it is
 * @param visa the code of the visa
 * @param reason why, in plain words
 */
public record MustHaveMissed(MustHave mustHave, String visa, Reason reason) {}
