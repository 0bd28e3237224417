package org.visafit.rulepack.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The right name that somebody probably meant. */
public final class Nearest {
    /** Nothing that is longer is near to a name. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known name nearest to what was written, if one is near: at most a third of it differs. */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) return Optional.empty();
        return new TreeSet<>(known)
                .stream()
                        .filter(name -> !name.equals(written)
                                && distance(written, name)
                                        <= Math.max(1, Math.max(written.length(), name.length()) / 3))
                        .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** {@code ; did you mean age?}, or nothing where no name is near. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** How many letters to change, add, drop or swap with the next; case counts nothing. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++)
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        return cost[a.length()][b.length()];
    }
}
