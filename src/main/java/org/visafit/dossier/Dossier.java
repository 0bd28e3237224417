package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that was told about one person, and the day for which to decide. Immutable.
 *
 * <p>What everybody has exactly once is a record; if it is null, nothing of it was told. What a person may have none of
 * is a list: null was not told, empty means asked, and none.
 *
 * <p>The day for which to decide and the days of what is done lie between {@link #FIRST_DAY} and {@link #LAST_DAY}; so
 * do all days that are read from a file.
 *
 * @param asOf the day for which to decide; never null
 * @param readings the reading to use, by code of the visa; a visa that is missing is assessed under its first reading
 * @param applicant the person
 * @param language what languages the person works in
 * @param chinaAdmissibility what Article 21 of China's Exit and Entry Administration Law asks
 * @param achievements what the person has achieved, once
 * @param confirmationLetter the letter that the R visa needs
 * @param usStatus where the person stands in or towards the US
 * @param usAdmissibility what may keep the person out of the US
 * @param capHistory how the person stands to the H-1B cap from before
 * @param physician what the rules for foreign physicians ask
 * @param petitioner the US employer or agent
 * @param labourConditionApplication the application behind the petition
 * @param petition the H-1B petition
 * @param greenCardCase a case for permanent residence in the US
 * @param plan what the person plans
 * @param priorities what matters to the person
 * @param degrees every degree held or in progress
 * @param posts every position held, past or present
 * @param offers every post offered, at most one a country
 * @param invitations every invitation, at most one by a unit in China
 * @param family every member of the family who would come along
 * @param prizes every prize
 * @param academyMemberships every membership as an academician
 * @param bodyRoles every role in an international body
 * @param editorialRoles every role for a journal
 * @param papers every paper
 * @param talentProgrammes every talent programme the person was selected for
 * @param sportResults every sporting result
 * @param artAwards every award or engagement in the arts
 * @param skillsCompetitions every prize or training at a skills competition
 * @param investments every enterprise founded, invested in or led in China
 * @param placements every other organisation for which the H-1B worker works; those whose positions the worker fills
 *     ask for the same
 * @param otherPlaces every place in the US, other than the worksites of the petition, to which the H-1B worker is to be
 *     sent
 * @param registrations every registration for the H-1B cap
 * @param licences every licence of a US state
 * @param recognitions all evidence that the expertise is recognised
 * @param stays every stay in the US in H or L status within the six years that run now or ran last; stays before an
 *     earlier year abroad that has already opened new six years are left out
 * @param trips every trip abroad during those stays
 * @param bars every ground that may keep the person out of the US
 */
@RecordBuilder
public record Dossier(
        LocalDate asOf,
        Map<String, String> readings,
        Applicant applicant,
        Language language,
        ChinaAdmissibility chinaAdmissibility,
        Achievements achievements,
        ConfirmationLetter confirmationLetter,
        UsStatus usStatus,
        UsAdmissibility usAdmissibility,
        CapHistory capHistory,
        Physician physician,
        Petitioner petitioner,
        LabourConditionApplication labourConditionApplication,
        Petition petition,
        GreenCardCase greenCardCase,
        Plan plan,
        Priorities priorities,
        List<Degree> degrees,
        List<Post> posts,
        List<JobOffer> offers,
        List<Invitation> invitations,
        List<FamilyMember> family,
        List<Prize> prizes,
        List<AcademyMembership> academyMemberships,
        List<BodyRole> bodyRoles,
        List<EditorialRole> editorialRoles,
        List<Paper> papers,
        List<TalentProgramme> talentProgrammes,
        List<SportResult> sportResults,
        List<ArtAward> artAwards,
        List<SkillsCompetition> skillsCompetitions,
        List<Investment> investments,
        List<Placement> placements,
        List<OtherPlace> otherPlaces,
        List<Registration> registrations,
        List<Licence> licences,
        List<Recognition> recognitions,
        List<StayPeriod> stays,
        List<TripAbroad> trips,
        List<Bar> bars) {

    /** The first day that a dossier may name. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a dossier may name. */
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    public Dossier {
        if (asOf == null) throw new InvalidFact(List.of("asOf"), "asOf is missing: the day for which to decide");
        Told.day("asOf", asOf);
        if (readings != null)
            readings.forEach((visa, name) -> {
                if (name == null)
                    throw new InvalidFact(List.of("readings." + visa), "readings." + visa + " names none");
            });
        readings = readings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(readings));
        applicant = applicant == null ? ApplicantBuilder.builder().build() : applicant;
        language = language == null ? LanguageBuilder.builder().build() : language;
        chinaAdmissibility =
                chinaAdmissibility == null ? ChinaAdmissibilityBuilder.builder().build() : chinaAdmissibility;
        achievements = achievements == null ? AchievementsBuilder.builder().build() : achievements;
        confirmationLetter =
                confirmationLetter == null ? ConfirmationLetterBuilder.builder().build() : confirmationLetter;
        usStatus = usStatus == null ? UsStatusBuilder.builder().build() : usStatus;
        usAdmissibility =
                usAdmissibility == null ? UsAdmissibilityBuilder.builder().build() : usAdmissibility;
        capHistory = capHistory == null ? CapHistoryBuilder.builder().build() : capHistory;
        physician = physician == null ? PhysicianBuilder.builder().build() : physician;
        petitioner = petitioner == null ? PetitionerBuilder.builder().build() : petitioner;
        labourConditionApplication = labourConditionApplication == null
                ? LabourConditionApplicationBuilder.builder().build()
                : labourConditionApplication;
        petition = petition == null ? PetitionBuilder.builder().build() : petition;
        greenCardCase = greenCardCase == null ? GreenCardCaseBuilder.builder().build() : greenCardCase;
        plan = plan == null ? PlanBuilder.builder().build() : plan;
        priorities = priorities == null ? PrioritiesBuilder.builder().build() : priorities;
        degrees = Told.list("degrees", degrees);
        posts = Told.list("posts", posts);
        offers = Told.list("offers", offers);
        invitations = Told.list("invitations", invitations);
        family = Told.list("family", family);
        prizes = Told.list("prizes", prizes);
        academyMemberships = Told.list("academyMemberships", academyMemberships);
        bodyRoles = Told.list("bodyRoles", bodyRoles);
        editorialRoles = Told.list("editorialRoles", editorialRoles);
        papers = Told.list("papers", papers);
        talentProgrammes = Told.list("talentProgrammes", talentProgrammes);
        sportResults = Told.list("sportResults", sportResults);
        artAwards = Told.list("artAwards", artAwards);
        skillsCompetitions = Told.list("skillsCompetitions", skillsCompetitions);
        investments = Told.list("investments", investments);
        placements = Told.list("placements", placements);
        otherPlaces = Told.list("otherPlaces", otherPlaces);
        registrations = Told.list("registrations", registrations);
        licences = Told.list("licences", licences);
        recognitions = Told.list("recognitions", recognitions);
        stays = Told.list("stays", stays);
        trips = Told.list("trips", trips);
        bars = Told.list("bars", bars);
        oneOfferForEachCountry(offers);
        oneInvitationFromChina(invitations);
        oneRequirementOfThirdParties(placements);
        YetToCome yetToCome = new YetToCome(asOf);
        yetToCome.inLists(degrees, posts, family, stays, trips, registrations);
        yetToCome.inRecords(
                applicant,
                confirmationLetter,
                usAdmissibility,
                capHistory,
                petitioner,
                labourConditionApplication,
                petition,
                greenCardCase);
        Contradictions.beforeBirth(applicant, degrees, posts, stays, capHistory);
        Contradictions.atTheSameTime(stays, trips);
        Contradictions.leftForGood(capHistory, stays);
        Contradictions.visaNumber(greenCardCase, petition);
    }

    private static void oneOfferForEachCountry(List<JobOffer> offers) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; offers != null && i < offers.size(); i++) {
            String country = offers.get(i).country();
            Integer other = country == null ? null : seen.putIfAbsent(country, i);
            if (other != null)
                throw new InvalidFact(
                        List.of("offers[" + i + "].country"),
                        "offers[" + i + "] is in the same country as offers[" + other
                                + "]; a dossier holds at most one offer a country");
        }
    }

    private static void oneInvitationFromChina(List<Invitation> invitations) {
        boolean seen = false;
        for (int i = 0; invitations != null && i < invitations.size(); i++) {
            Employer inviter = invitations.get(i).inviter();
            boolean fromChina = inviter != null && "CN".equals(inviter.country());
            if (fromChina && seen)
                throw new InvalidFact(
                        List.of("invitations[" + i + "].inviter.country"),
                        "invitations[" + i
                                + "] is a second one by a unit in China; a dossier holds at most one, the one "
                                + "that would apply");
            seen |= fromChina;
        }
    }

    private static void oneRequirementOfThirdParties(List<Placement> placements) {
        int first = -1;
        for (int i = 0; placements != null && i < placements.size(); i++) {
            Placement placement = placements.get(i);
            if (!Boolean.TRUE.equals(placement.staffed()) || placement.requirement() == null) continue;
            if (first < 0) first = i;
            else if (!placement.requirement().equals(placements.get(first).requirement()))
                throw new InvalidFact(
                        List.of("placements[" + i + "].requirement", "placements[" + first + "].requirement"),
                        "placements[" + i + "].requirement is another than placements[" + first
                                + "].requirement; a worker who fills the positions of two third parties that ask "
                                + "for different things takes a dossier for each");
        }
    }
}
