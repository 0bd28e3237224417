package org.visafit.rulepack.model;

/**
 * What a rule of phase "data" inserted.
 *
 * @param fact the row, tree, statement, calendar or readings
 * @param rule the rule
 * @param call the call that made it
 */
public record Row(Object fact, Rule rule, Call call) {
    /** Where in the rule it stands. */
    public Place place() {
        return call.place();
    }

    /** Where in it the criterion or group of this id is declared; where it stands itself if nowhere. */
    public Place place(String id) {
        Place found = find(call, id);
        return found == null ? place() : found;
    }

    private static Place find(Call in, String id) {
        if (id.equals(in.criterion())) return in.place();
        for (Operand argument : in.arguments())
            if (argument instanceof Operand.Nested nested) {
                Place found = find(nested.call(), id);
                if (found != null) return found;
            }
        return null;
    }
}
