package org.visafit.dossier;

import java.util.List;

/** A fact that no dossier can hold: out of its range, of an unknown country, or at odds with another fact. */
public final class InvalidFact extends IllegalArgumentException {
    private final transient List<String> facts;

    /** Names the facts at fault and says what is wrong with them. */
    public InvalidFact(List<String> facts, String message) {
        super(message);
        this.facts = List.copyOf(facts);
    }

    /**
     * The facts at fault, relative to the record that refuses them ({@code rank}), or from the top of the dossier
     * where several records are at odds ({@code degrees[0].conferredOn}); never empty.
     */
    public List<String> facts() {
        return facts;
    }
}
