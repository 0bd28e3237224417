package org.visafit.conclusion;

import java.util.List;

/**
 * Under which readings a visa can be assessed.
 *
 * @param visa the code of the visa
 * @param names the names of the readings, the default first
 */
public record Readings(String visa, List<String> names) {
    public Readings {
        names = List.copyOf(names);
    }
}
