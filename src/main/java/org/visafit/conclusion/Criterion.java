package org.visafit.conclusion;

import java.util.List;

/**
 * A criterion or a group of them, as the tree of a visa declares it.
 *
 * @param shape how the parts count
 * @param id its id, as in the law it encodes; of a GIVEN the id of what it governs
 * @param title what it asks, in a few words
 * @param list for SOME, the list whose items are counted; otherwise null
 * @param count for SOME, how many items must meet all parts; otherwise 0
 * @param parts its parts, in the order of the law; empty for a LEAF
 */
public record Criterion(Shape shape, String id, String title, String list, int count, List<Criterion> parts) {
    public Criterion {
        parts = List.copyOf(parts);
    }
}
