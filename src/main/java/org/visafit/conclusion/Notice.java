package org.visafit.conclusion;

/**
 * Something worth saying beside the decision. It never counts.
 *
 * @param id what it is about
 * @param kind what it is for
 * @param text what it says
 */
public record Notice(String id, NoticeKind kind, Reason text) {}
