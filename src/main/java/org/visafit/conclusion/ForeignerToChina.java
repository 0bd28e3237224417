package org.visafit.conclusion;

/**
 * Whether the applicant is a foreigner to China.
 *
 * @param foreigner false where a nationality or travel document of China is held
 */
public record ForeignerToChina(boolean foreigner) {}
