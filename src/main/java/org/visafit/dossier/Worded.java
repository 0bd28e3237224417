package org.visafit.dossier;

import java.math.BigDecimal;
import java.util.Locale;

/** A constant or record that a sentence calls otherwise than by its name. */
public interface Worded {
    /** How it is called in a sentence. */
    String words();

    /** A number as a sentence has it, in every locale the same: 9999, 859,464, 29.99. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) return plain.toPlainString();
        return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
