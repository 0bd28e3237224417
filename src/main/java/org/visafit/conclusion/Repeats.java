package org.visafit.conclusion;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts, for each {@code again( id )} in a tree, what the tree says under that id elsewhere. */
final class Repeats {
    private final Map<String, Criterion> said = new HashMap<>();
    private final Set<String> within = new LinkedHashSet<>();

    private Repeats(Criterion tree) {
        collect(tree);
    }

    static Criterion filledIn(Criterion tree) {
        return new Repeats(tree).whole(tree);
    }

    private void collect(Criterion criterion) {
        if (criterion.shape() != null && criterion.shape() != Shape.GIVEN) said.putIfAbsent(criterion.id(), criterion);
        criterion.parts().forEach(this::collect);
    }

    private Criterion whole(Criterion criterion) {
        if (criterion.shape() == null) return repeated(criterion.id());
        if (criterion.parts().isEmpty()) return criterion;
        if (criterion.shape() == Shape.GIVEN)
            return Conclusions.given(
                    whole(criterion.parts().get(0)), whole(criterion.parts().get(1)));
        if (!within.add(criterion.id()))
            throw new IllegalArgumentException(criterion.id() + " stands again within itself");
        List<Criterion> parts = criterion.parts().stream().map(this::whole).toList();
        within.remove(criterion.id());
        return new Criterion(
                criterion.shape(), criterion.id(), criterion.title(), criterion.list(), criterion.count(), parts);
    }

    private Criterion repeated(String id) {
        Criterion once = said.get(id);
        if (once == null)
            throw new IllegalArgumentException("the tree says nothing of " + id + " that could stand again");
        return whole(once);
    }
}
