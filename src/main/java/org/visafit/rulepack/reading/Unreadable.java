package org.visafit.rulepack.reading;

import org.visafit.rulepack.model.Place;

/** Reading cannot go on here; the rest of the rule is passed over. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Place place;

    Unreadable(Place place, String message) {
        super(message, null, false, false);
        this.place = place;
    }
}
