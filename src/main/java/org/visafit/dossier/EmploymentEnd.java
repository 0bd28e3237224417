package org.visafit.dossier;

/** Who ended an employment. */
public enum EmploymentEnd {
    EMPLOYER,
    EMPLOYEE,
    NONE
}
