package org.visafit.table;

import java.util.List;

/**
 * A place in China that stands in a list.
 *
 * @param table the list
 * @param region the place, six-digit code of GB/T 2260
 * @param name its name in English
 * @param inForce when it stands in the list
 */
public record Place(String table, String region, String name, Period inForce) implements Dated, Regional {
    @Override
    public List<Object> subject() {
        return List.of(table, region);
    }
}
