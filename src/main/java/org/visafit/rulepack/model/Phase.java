package org.visafit.rulepack.model;

import java.util.Locale;

/** When a rule may run. Every rule names its phase; a phase runs only once the ones before it have ended. */
public enum Phase {
    /** Once a pack: what visas take, every table. */
    DATA,
    /** Derive facts from facts. */
    FACTS,
    /** Conclude. */
    CRITERIA,
    /** Notices, next steps, bills; what the tree came to is a fact from here on. */
    ADVICE,
    /** How well each visa suits. */
    FIT;

    /** The agenda group, as a rule names it. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
