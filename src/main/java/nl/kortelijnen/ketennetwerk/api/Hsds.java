package nl.kortelijnen.ketennetwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import org.jspecify.annotations.Nullable;

/**
 * The network in the words of the Human Services Data Specification 3.0 (standards D3). An organisation offers one
 * service: what it does, when and where.
 *
 * @see <a href="https://docs.openreferral.org/en/v3.0.1/hsds/schema_reference.html">schema reference</a>
 */
final class Hsds {

    private static final String NIET_INGEVULD = "Nog niet omschreven.";

    /** Hours that the clock is ahead of UTC, without summer time. */
    private static final int WINTERTIJD = 1;

    private Hsds() {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            String id,
            String name,
            @JsonProperty("alternate_name") @Nullable String alternateName,
            String description,
            @Nullable String email,
            List<Phone> phones,
            List<Location> locations,
            List<Service> services) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(
            String id,
            String name,
            String description,
            String status,
            @Nullable String email,
            @JsonProperty("assured_date") @Nullable LocalDate assuredDate,

            @JsonProperty("eligibility_description") @Nullable
            String eligibilityDescription,

            @Nullable Organization organization,
            List<Phone> phones,
            List<Schedule> schedules,
            @JsonProperty("service_areas") List<ServiceArea> serviceAreas,
            List<Language> languages) {}

    record Phone(String id, String number) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            String id,
            @JsonProperty("location_type") String locationType,
            String name,
            @Nullable String description,
            List<Address> addresses) {}

    record Address(
            String id,
            @JsonProperty("address_1") String address1,
            String city,
            @JsonProperty("state_province") String stateProvince,
            @JsonProperty("postal_code") String postalCode,
            String country,
            @JsonProperty("address_type") String addressType) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Schedule(
            String id,
            LocalDate dtstart,
            int timezone,
            String freq,
            int interval,
            @Nullable String byday,
            @Nullable String description,
            @JsonProperty("opens_at") LocalTime opensAt,
            @JsonProperty("closes_at") LocalTime closesAt) {}

    record ServiceArea(String id, String name) {}

    record Language(String id, String code, String name) {}

    /** A page of a list, as HSDS 3.0 describes it. */
    record Page<T>(
            @JsonProperty("total_items") int totalItems,
            @JsonProperty("total_pages") int totalPages,
            @JsonProperty("page_number") int pageNumber,
            int size,
            @JsonProperty("first_page") boolean firstPage,
            @JsonProperty("last_page") boolean lastPage,
            boolean empty,
            List<T> contents) {}

    static Organization organization(Organisatie een, List<Locatie> locaties, List<Spreekuur> spreekuren) {
        return new Organization(
                een.id().toString(),
                een.naam(),
                een.kort().equals(een.naam()) ? null : een.kort(),
                omschrijving(een),
                leegIsNiets(een.mail()),
                telefoons(een),
                locaties.stream().map(Hsds::location).toList(),
                List.of(service(een, spreekuren, null)));
    }

    static Service service(Organisatie een, List<Spreekuur> spreekuren, @Nullable Organization van) {
        return new Service(
                afgeleid(een, "aanbod"),
                "Aanbod van " + een.naam(),
                een.doetWel().isEmpty() ? omschrijving(een) : String.join(". ", een.doetWel()),
                een.isOpgeheven() ? "defunct" : "active",
                leegIsNiets(een.mail()),
                een.bevestigd(),
                een.doetNiet().isEmpty() ? null : "Niet: " + String.join(". ", een.doetNiet()),
                van,
                telefoons(een),
                spreekuren.stream().map(Hsds::schedule).toList(),
                een.werkgebied().stream()
                        .map(plek -> new ServiceArea(afgeleid(een, "werkgebied " + plek), plek))
                        .toList(),
                een.talen().stream()
                        .map(taal -> new Language(afgeleid(een, "taal " + taal.code()), taal.code(), taal.naam()))
                        .toList());
    }

    /** The organisation of a service, by its name only. */
    static Organization kort(Organisatie een) {
        return new Organization(
                een.id().toString(), een.naam(), null, omschrijving(een), null, List.of(), List.of(), List.of());
    }

    private static String omschrijving(Organisatie een) {
        return een.omschrijving().isBlank()
                ? Codelijst.ORGANISATIESOORTEN.label(een.soort()) + ". " + NIET_INGEVULD
                : een.omschrijving();
    }

    private static List<Phone> telefoons(Organisatie een) {
        return een.telefoon().isBlank()
                ? List.of()
                : List.of(new Phone(afgeleid(een, "telefoon"), Telefoonnummer.kies(een.telefoon())));
    }

    private static Location location(Locatie plek) {
        boolean adres = !plek.adres().isEmpty() && !plek.plaats().isEmpty();
        return new Location(
                plek.id().toString(),
                "physical",
                plek.naam(),
                leegIsNiets(plek.inloop()),
                adres
                        ? List.of(new Address(
                                UUID.nameUUIDFromBytes((plek.id() + "/adres").getBytes(StandardCharsets.UTF_8))
                                        .toString(),
                                plek.adres(),
                                plek.plaats(),
                                "Gelderland",
                                plek.postcode(),
                                "NL",
                                "physical"))
                        : List.of());
    }

    private static Schedule schedule(Spreekuur uur) {
        String regel = uur.herhaling().rrule();
        return new Schedule(
                uur.id().toString(),
                uur.begin(),
                WINTERTIJD,
                deel(regel, "FREQ"),
                deel(regel, "INTERVAL").isEmpty() ? 1 : Integer.parseInt(deel(regel, "INTERVAL")),
                leegIsNiets(deel(regel, "BYDAY")),
                uur.waar().isEmpty() ? uur.naam() : uur.naam() + ", " + uur.waar(),
                uur.van(),
                uur.tot());
    }

    private static String deel(String regel, String naam) {
        return Stream.of(regel.split(";"))
                .filter(deel -> deel.toUpperCase(Locale.ROOT).startsWith(naam + "="))
                .map(deel -> deel.substring(naam.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The same part of the same organisation always has the same id. */
    private static String afgeleid(Organisatie een, String deel) {
        return UUID.nameUUIDFromBytes((een.id() + "/" + deel).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static @Nullable String leegIsNiets(String tekst) {
        return tekst.isBlank() ? null : tekst;
    }
}
