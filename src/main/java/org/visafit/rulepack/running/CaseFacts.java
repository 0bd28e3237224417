package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.visafit.dossier.AsOf;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.Employer;
import org.visafit.dossier.Invitation;
import org.visafit.dossier.JobOffer;
import org.visafit.dossier.Listed;
import org.visafit.dossier.NoInvitation;
import org.visafit.dossier.NoOffer;
import org.visafit.dossier.NoStaffing;
import org.visafit.dossier.None;
import org.visafit.dossier.Passport;
import org.visafit.dossier.Placement;
import org.visafit.dossier.Reading;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Vocabulary;

/** The facts of one case as rules see them, each with its place in the dossier. */
public final class CaseFacts {
    private final Map<Object, String> places = new LinkedHashMap<>();
    private final Map<String, List<Item>> lists = new LinkedHashMap<>();
    private final List<Object> context = new ArrayList<>();
    /** Where the nationalities stand. */
    public static final String NATIONALITIES = "applicant.nationalities";

    private final Set<String> countries;
    private final boolean nationalitiesUntold;

    /**
     * A fact and where it stands.
     *
     * @param fact the fact
     * @param place its place in the dossier, such as degrees[0]
     */
    public record Item(Object fact, String place) {}

    /**
     * Lays a dossier out as facts.
     *
     * @param dossier the dossier
     * @param readings the reading of each visa
     * @param countries the countries whose visas are decided
     */
    public CaseFacts(Dossier dossier, Map<String, String> readings, Set<String> countries) {
        this.countries = countries;
        context.add(new AsOf(dossier.asOf()));
        readings.forEach((visa, name) -> context.add(new Reading(visa, name)));
        for (FactType.Component component : Vocabulary.standard().dossier()) {
            Object value = component.of(dossier);
            if (Vocabulary.standard().lists().containsKey(component.name())) list(component.name(), (List<?>) value);
            else if (value != null && Vocabulary.standard().typeOf(value) != null) place(value, component.name());
        }
        lists.forEach((name, items) -> {
            if (items != null && items.isEmpty()) context.add(new None(name));
        });
        for (String country : countries) {
            if (Boolean.FALSE.equals(offered(country))) context.add(new NoOffer(country));
            if (Boolean.FALSE.equals(invited(country))) context.add(new NoInvitation(country));
        }
        nationalitiesUntold = dossier.applicant().nationalities() == null;
        if (!nationalitiesUntold) dossier.applicant().nationalities().forEach(code -> context.add(new Passport(code)));
        if (Boolean.FALSE.equals(staffed())) context.add(new NoStaffing());
    }

    private void list(String name, List<?> told) {
        if (told == null) {
            lists.put(name, null);
            return;
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            items.add(new Item(told.get(i), name + "[" + i + "]"));
            place(told.get(i), name + "[" + i + "]");
        }
        lists.put(name, items);
    }

    private void place(Object fact, String place) {
        places.putIfAbsent(fact, place);
        FactType type = Vocabulary.standard().typeOf(fact);
        if (type == null) return;
        for (FactType.Component component : type.components().values()) {
            Object value = component.of(fact);
            if (value instanceof Record inner && Vocabulary.standard().typeOf(inner) != null)
                place(inner, place + "." + component.name());
        }
    }

    /** Whether a post is offered in a country; null where that was not told. */
    public Boolean offered(String country) {
        return among("offers", CaseFacts::ofOffer, country);
    }

    /** Whether a unit in a country invites; null where that was not told. */
    public Boolean invited(String country) {
        return among("invitations", CaseFacts::ofInviter, country);
    }

    private Boolean among(String list, Function<Object, String> where, String country) {
        List<Item> items = lists.get(list);
        if (items == null) return null;
        boolean sure = true;
        for (Item item : items) {
            String there = where.apply(item.fact());
            if (country.equals(there)) return true;
            sure &= there != null;
        }
        return sure ? false : null;
    }

    private static String ofOffer(Object offer) {
        return ((JobOffer) offer).country();
    }

    private static String ofInviter(Object invitation) {
        Employer inviter = ((Invitation) invitation).inviter();
        return inviter == null ? null : inviter.country();
    }

    /** What to ask to learn whether a post is offered in a country. */
    public List<String> askWhetherOffered() {
        return untold("offers", offer -> ofOffer(offer) == null ? ".country" : null);
    }

    /** What to ask to learn whether a unit in a country invites. */
    public List<String> askWhetherInvited() {
        return untold("invitations", invitation -> {
            if (ofInviter(invitation) != null) return null;
            return ((Invitation) invitation).inviter() == null ? ".inviter" : ".inviter.country";
        });
    }

    /** The list where it was not told, or what was not told of its items: the end of the place, null where all was. */
    private List<String> untold(String list, Function<Object, String> what) {
        List<Item> items = lists.get(list);
        if (items == null) return List.of(list);
        return items.stream()
                .filter(item -> what.apply(item.fact()) != null)
                .map(item -> item.place() + what.apply(item.fact()))
                .toList();
    }

    /** Whether the worker fills a position of a third party; null where that was not told. */
    public Boolean staffed() {
        List<Item> placements = lists.get("placements");
        if (placements == null) return null;
        boolean sure = true;
        for (Item placement : placements) {
            Boolean staffed = ((Placement) placement.fact()).staffed();
            if (Boolean.TRUE.equals(staffed)) return true;
            sure &= staffed != null;
        }
        return sure ? false : null;
    }

    /** What to ask to learn whether the worker fills a position of a third party. */
    public List<String> askWhetherStaffed() {
        return untold("placements", placement -> ((Placement) placement).staffed() == null ? ".staffed" : null);
    }

    /** Whether nothing was told of the nationalities. */
    public boolean nationalitiesUntold() {
        return nationalitiesUntold;
    }

    /** The countries whose visas are decided. */
    public Set<String> countries() {
        return countries;
    }

    /** Everything to insert, each thing once. */
    public Collection<Object> all() {
        List<Object> all = new ArrayList<>(context);
        all.addAll(places.keySet());
        return all;
    }

    /** The day, the readings, and which lists are empty. */
    public List<Object> context() {
        return context;
    }

    /** The items of a list in their order; null where the list was not told. */
    public List<Item> items(String list) {
        return lists.get(list);
    }

    /** The item at a place; null for null. */
    public Listed item(String place) {
        if (place == null) return null;
        int bracket = place.indexOf('[');
        int index = Integer.parseInt(place.substring(bracket + 1, place.length() - 1));
        return (Listed) lists.get(place.substring(0, bracket)).get(index).fact();
    }

    /** The record that stands under this key of the dossier. */
    public Item once(FactType type) {
        for (Map.Entry<Object, String> entry : places.entrySet())
            if (entry.getKey().getClass() == type.type()) return new Item(entry.getKey(), entry.getValue());
        throw new IllegalStateException(type.name() + " stands in no dossier");
    }

    /** The first place where a fact stands; null where it is not told by the person. */
    public String placeOf(Object fact) {
        return places.get(fact);
    }
}
