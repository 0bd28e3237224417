package org.visafit.table;

import java.math.BigDecimal;
import org.visafit.dossier.VocationalCertificate;

/**
 * What a vocational certificate gives in a points table.
 *
 * @param certificate the certificate
 * @param points what it gives
 */
public record CertificatePoints(VocationalCertificate certificate, BigDecimal points) {}
