package org.visafit.dossier;

/**
 * The grade of a professional title in China's system, or its counterpart elsewhere. Ordered: a later constant
 * is higher than an earlier one.
 */
public enum TitleGrade {
    NONE,
    /** 初级 */
    JUNIOR,
    /** 中级: lecturer, assistant professor */
    MIDDLE,
    /** 副高: associate professor or researcher, senior lecturer of a vocational college, associate chief physician */
    DEPUTY_SENIOR,
    /** 正高: professor, researcher, chief physician */
    SENIOR
}
