package org.visafit.dossier;

import java.util.List;

/**
 * A fact that no dossier can hold: out of its range, of an unknown country, or at odds with another fact. The message names
 * facts and repeats nothing that was told of them, so that it may be logged.
 */
public final class InvalidFact extends IllegalArgumentException {
    private final transient List<String> facts;
    private final String hint;

    /** Names the facts at fault and says what is wrong with them. */
    public InvalidFact(List<String> facts, String message) {
        this(facts, message, "");
    }

    /** The same, with what was probably meant. */
    public InvalidFact(List<String> facts, String message, String hint) {
        super(message);
        this.facts = List.copyOf(facts);
        this.hint = hint;
    }

    /**
     * What was probably meant, to be put behind the message: {@code ; did you mean IN?}. Empty where nothing is near. It is for
     * whoever told the fact, and no matter for a log: it says what was told.
     */
    public String hint() {
        return hint;
    }

    /**
     * The facts at fault, relative to the record that refuses them ({@code rank}), or from the top of the dossier
     * where several records are at odds ({@code degrees[0].conferredOn}); never empty.
     */
    public List<String> facts() {
        return facts;
    }
}
