package org.visafit.rulepack.model;

import java.util.List;

/**
 * A rule as it was read.
 *
 * @param packageName its package, the folder of its visa
 * @param name its name: the id of its criterion, then the sentence a lawyer would say
 * @param place where it begins
 * @param law the source it encodes
 * @param phase when it may run
 * @param conditions its conditions, in the order written
 * @param insertions what it inserts, in the order written
 */
public record Rule(
        String packageName,
        String name,
        Place place,
        Law law,
        Phase phase,
        List<Condition> conditions,
        List<Call> insertions) {
    public Rule {
        conditions = List.copyOf(conditions);
        insertions = List.copyOf(insertions);
    }

    /** What tells it from every other rule. */
    public Key key() {
        return new Key(packageName, name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && rule.name.equals(name) && rule.packageName.equals(packageName);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Package and name of a rule. */
    public record Key(String packageName, String name) {}
}
