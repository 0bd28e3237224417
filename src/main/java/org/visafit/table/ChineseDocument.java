package org.visafit.table;

/**
 * A nationality or travel document whose holder is a Chinese national and no foreigner to China.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record ChineseDocument(String code) {}
