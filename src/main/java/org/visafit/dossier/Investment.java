package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * An enterprise that the person founded, invested in or leads in China.
 *
 * @param role the person's role in it
 * @param amountUsd what was really invested, in USD
 * @param consecutiveYears full consecutive years for which the investment has been stable
 * @param personalSharePercent the person's own share, 0 to 100 percent
 * @param intellectualProperty whether it rests on the person's own major invention, patent or proprietary
 *     technology
 * @param recommendedByAuthority whether a competent department recommends the person
 * @param annualSalesCny sales in CNY of every full year, the newest last
 * @param annualTaxCny tax paid in CNY in every full year, the newest last
 */
@RecordBuilder
public record Investment(
        Position role,
        BigDecimal amountUsd,
        Integer consecutiveYears,
        BigDecimal personalSharePercent,
        Boolean intellectualProperty,
        Boolean recommendedByAuthority,
        List<BigDecimal> annualSalesCny,
        List<BigDecimal> annualTaxCny)
        implements Listed {
    public Investment {
        Told.notNegative("amountUsd", amountUsd);
        Told.notNegative("consecutiveYears", consecutiveYears);
        Told.within("personalSharePercent", personalSharePercent, 0, 100);
        annualSalesCny = Told.list("annualSalesCny", annualSalesCny);
        annualTaxCny = Told.list("annualTaxCny", annualTaxCny);
        if (annualSalesCny != null) annualSalesCny.forEach(sales -> Told.notNegative("annualSalesCny", sales));
        if (annualTaxCny != null) annualTaxCny.forEach(tax -> Told.notNegative("annualTaxCny", tax));
    }

    /** The least sales of the last so many years, 0 where there are fewer; null where they were not told. */
    @Measure(reads = "annualSalesCny")
    public BigDecimal leastSalesOfLast(Number years) {
        return leastOfLast(annualSalesCny, years);
    }

    /** The least tax paid in the last so many years, 0 where there are fewer; null where it was not told. */
    @Measure(reads = "annualTaxCny")
    public BigDecimal leastTaxOfLast(Number years) {
        return leastOfLast(annualTaxCny, years);
    }

    private static BigDecimal leastOfLast(List<BigDecimal> yearly, Number years) {
        if (yearly == null || years == null) return null;
        int wanted = years.intValue();
        if (wanted < 1 || yearly.size() < wanted) return BigDecimal.ZERO;
        return Collections.min(yearly.subList(yearly.size() - wanted, yearly.size()));
    }
}
