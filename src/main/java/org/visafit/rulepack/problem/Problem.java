package org.visafit.rulepack.problem;

import org.visafit.rulepack.model.Place;

/**
 * Something wrong with a rule pack.
 *
 * @param place where
 * @param message what, and the nearest right thing
 */
public record Problem(Place place, String message) {
    @Override
    public String toString() {
        return place + " " + message;
    }
}
