package org.visafit.dossier;

/**
 * What an employer counts as under China's classification standard for foreigners (外专发〔2017〕40号, annex 3). An
 * employer may be of several kinds.
 */
public enum EmployerKind {
    /** a state-owned enterprise under the central government */
    CENTRAL_STATE_ENTERPRISE,
    /** second-tier subsidiary of one */
    CENTRAL_STATE_ENTERPRISE_SUBSIDIARY,
    /** global headquarters of a Fortune Global 500 company */
    GLOBAL_500_HEADQUARTERS,
    /** regional headquarters of one */
    GLOBAL_500_REGIONAL_HEADQUARTERS,
    /** second-tier company of one */
    GLOBAL_500_SUBSIDIARY,
    /** high-tech enterprise recognised by a science and technology department of provincial level or above */
    NATIONAL_HIGH_TECH,
    /** large enterprise by the classes of the National Bureau of Statistics */
    LARGE,
    /** medium-sized enterprise by those classes */
    MEDIUM,
    /** small foreign-invested enterprise in an encouraged industry */
    SMALL_FOREIGN_INVESTED_ENCOURAGED,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    VOCATIONAL_COLLEGE,
    /** grade III-A general hospital */
    GRADE_3A_HOSPITAL,
    /** specialist hospital in a city of sub-provincial level or above */
    SPECIALIST_HOSPITAL,
    FOREIGN_FUNDED_HOSPITAL,
    /** state-recognised enterprise engineering research centre */
    ENGINEERING_RESEARCH_CENTRE,
    ENGINEERING_LABORATORY,
    ENGINEERING_TECHNOLOGY_RESEARCH_CENTRE,
    ENTERPRISE_TECHNOLOGY_CENTRE,
    /** local technology innovation service platform */
    INNOVATION_SERVICE_PLATFORM,
    /** first-class orchestra or similar art body */
    ORCHESTRA,
    /** central or local state media */
    STATE_MEDIA,
    /** internationally famous financial institution */
    FAMOUS_FINANCIAL_INSTITUTION,
    /** internationally famous accounting firm */
    FAMOUS_ACCOUNTING_FIRM,
    FOREIGN_GOVERNMENT,
    INTERNATIONAL_ORGANISATION,
    /** one of the hundred leading investment institutions in China */
    TOP_100_INVESTMENT_INSTITUTION,
    OTHER
}
