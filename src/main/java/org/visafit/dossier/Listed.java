package org.visafit.dossier;

/** What stands in a list of the dossier, so that a rule can conclude something of it alone. */
public interface Listed {}
