package org.visafit.dossier;

/** How much the person needs an open internet. Ordered: a later constant is higher than an earlier one. */
public enum InternetNeed {
    NONE,
    SOME,
    ESSENTIAL
}
