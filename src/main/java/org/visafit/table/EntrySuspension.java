package org.visafit.table;

import java.util.List;

/**
 * A country whose nationals' entry to the US a proclamation suspends.
 *
 * @param instrument the proclamation
 * @param scope whose entry is suspended
 * @param country ISO 3166-1 alpha-2
 * @param inForce when
 */
public record EntrySuspension(String instrument, SuspensionScope scope, String country, Period inForce)
        implements Dated {
    @Override
    public List<Object> subject() {
        return List.of(country);
    }
}
