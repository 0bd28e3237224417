package org.visafit.dossier;

/** What a person will not do without. */
public enum MustHave {
    /** to be allowed to be employed */
    EMPLOYMENT_RIGHT,
    /** that the spouse may work */
    SPOUSE_WORK,
    OPEN_INTERNET,
    /** a way to permanent residence */
    PERMANENT_RESIDENCE_PATH,
    /** to need no employer or inviter */
    NO_SPONSOR,
    /** to start within the months planned */
    START_IN_TIME,
    ENGLISH_WORKPLACE
}
