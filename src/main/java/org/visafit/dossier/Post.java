package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A position held, past or present, with anybody, in any country.
 *
 * @param title its title
 * @param field its field, in English; compared without regard to case, kept in lower case
 * @param stem whether the person holds the field to be science, technology, engineering or mathematics; read only
 *     where no table names the field
 * @param technicalShare how much of it is technical, 0 to 1
 * @param sector what sort of employer it is held with; follows from institution.type where that is told
 * @param institution the university or research institute where it is held
 * @param employer the employer, where rules ask what kind it is
 * @param position the named position, if it is one
 * @param level how high it stands
 * @param activity what its holder mainly does
 * @param seniorTechnical whether it is a senior technical post
 * @param headOfResearch whether its holder heads technical research and development
 * @param titleGrade the grade of the professional title
 * @param postdoctoral whether it is a postdoctoral post
 * @param current whether it is held on the as-of date
 * @param startedOn its first day
 * @param endedOn its last day; telling it tells that the post is not current
 * @param country where the work is or was done, ISO 3166-1 alpha-2
 * @param hoursPerWeek hours of work a week, 0 to 168
 * @param relatedToJob whether the work is in the specialty of the post offered in the US
 * @param progressive whether its responsibility grew (8 CFR 214.2(h)(4)(iii)(C)(4))
 * @param withDegreedPeers whether it was done with peers, supervisors or subordinates who hold a degree in the
 *     specialty
 * @param appliedSpecialisedKnowledge whether it included the theoretical and practical application of specialised
 *     knowledge
 */
@RecordBuilder
public record Post(
        String title,
        String field,
        Boolean stem,
        BigDecimal technicalShare,
        EmployerSector sector,
        Institution institution,
        Employer employer,
        Position position,
        PostLevel level,
        PostActivity activity,
        Boolean seniorTechnical,
        Boolean headOfResearch,
        TitleGrade titleGrade,
        Boolean postdoctoral,
        Boolean current,
        LocalDate startedOn,
        LocalDate endedOn,
        String country,
        BigDecimal hoursPerWeek,
        Boolean relatedToJob,
        Boolean progressive,
        Boolean withDegreedPeers,
        Boolean appliedSpecialisedKnowledge)
        implements Study {
    public Post {
        title = Told.text("title", title);
        field = Told.term("field", field);
        Told.within("technicalShare", technicalShare, 0, 1);
        Told.country("country", country);
        Told.within("hoursPerWeek", hoursPerWeek, 0, 168);
        current = Told.implied("current", current, "endedOn", endedOn, false);
        Told.inOrder("startedOn", startedOn, "endedOn", endedOn);
        sector = sectorOf(institution, sector);
    }

    private static final int SHARE_SCALE = 12;

    /** How much of full time it is, at most all of it; null where its hours were not told. */
    @Measure(reads = "hoursPerWeek")
    public BigDecimal shareOfFullTime(Number fullTimeHours) {
        if (hoursPerWeek == null || fullTimeHours == null) return null;
        return hoursPerWeek
                .divide(new BigDecimal(fullTimeHours.toString()), SHARE_SCALE, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }

    private static EmployerSector sectorOf(Institution at, EmployerSector told) {
        if (at == null || at.type() == null) return told;
        EmployerSector follows = EmployerSector.valueOf(at.type().name());
        Told.contradiction(
                told != null && told != follows, "sector", "institution.type", "the post is held at that institution");
        return follows;
    }
}
