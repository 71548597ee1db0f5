package nl.kortelijnen.ketennetwerk.uitvoer;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.ExpertiseLevel;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Expertise;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.util.TelUri;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Persoonsnaam;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.Talen;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The card of somebody as vCard 4.0 (RFC 6350, RFC 6715) and as jCard (RFC 7095); the library sees to the letters. */
@Service
public class Visitekaart {

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private final ObjectProvider<Expertisebron> expertise;

    Visitekaart(Ketennetwerk netwerk, Mensenkaarten kaarten, ObjectProvider<Expertisebron> expertise) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.expertise = expertise;
    }

    public String vcard(ProfessionalId wie) {
        return Ezvcard.write(kaart(wie))
                .version(VCardVersion.V4_0)
                .prodId(false)
                .go();
    }

    /** As {@link #vcard}, but only what one needs to call and to mail: what fits in a code that a camera reads. */
    public String kort(ProfessionalId wie) {
        VCard kaart = kaart(wie);
        kaart.getExpertise().clear();
        kaart.getLanguages().clear();
        kaart.getNotes().clear();
        return Ezvcard.write(kaart).version(VCardVersion.V4_0).prodId(false).go();
    }

    public String jcard(ProfessionalId wie) {
        return Ezvcard.writeJson(kaart(wie)).prodId(false).go();
    }

    private VCard kaart(ProfessionalId wie) {
        Professional mens = netwerk.professional(wie).orElseThrow(Netwerkadres::bestaatNiet);
        Persoonsblad blad = kaarten.blad(wie).orElseThrow(Netwerkadres::bestaatNiet);
        VCard kaart = new VCard(VCardVersion.V4_0);
        kaart.setKind(Kind.individual());
        kaart.setUid(new Uid("urn:uuid:" + wie));
        kaart.setFormattedName(mens.naam());
        kaart.setStructuredName(naam(mens.naam()));
        Organization organisatie = new Organization();
        organisatie.getValues().add(mens.organisatieNaam());
        if (!mens.teamNaam().isEmpty()) {
            organisatie.getValues().add(mens.teamNaam());
        }
        kaart.setOrganization(organisatie);
        kaart.addTitle(mens.functie());
        if (!mens.telefoon().isBlank()) {
            kaart.addTelephoneNumber(telefoon(mens.telefoon()));
        }
        if (!mens.mail().isBlank()) {
            kaart.addEmail(mens.mail());
        }
        int voorkeur = 1;
        for (Map.Entry<Taal, Taalniveau> taal : Talen.bestEerst(mens.talen())) {
            Language regel = new Language(taal.getKey().code());
            regel.setPref(voorkeur++);
            kaart.addLanguage(regel);
        }
        expertise(wie, ExpertiseLevel.EXPERT).forEach(kaart::addExpertise);
        blad.vaardigheden().forEach(een -> kaart.addExpertise(op(een, ExpertiseLevel.AVERAGE)));
        if (!mens.bereikbaar().isBlank()) {
            kaart.addNote("Bereikbaar: " + mens.bereikbaar());
        }
        return kaart;
    }

    private List<Expertise> expertise(ProfessionalId wie, ExpertiseLevel niveau) {
        return expertise.stream()
                .flatMap(bron -> bron.van(wie).stream())
                .map(een -> op(een, niveau))
                .toList();
    }

    private static Expertise op(String wat, ExpertiseLevel niveau) {
        Expertise regel = new Expertise(wat);
        regel.setLevel(niveau);
        return regel;
    }

    private static Telephone telefoon(String nummer) {
        String kies = Telefoonnummer.kies(nummer);
        Telephone regel = kies.startsWith("+") ? new Telephone(new TelUri.Builder(kies).build()) : new Telephone(kies);
        regel.getTypes().add(TelephoneType.WORK);
        regel.getTypes().add(TelephoneType.VOICE);
        return regel;
    }

    /** The family name with what stands before its main part, as in "van den Berg". */
    private static StructuredName naam(String geheel) {
        StructuredName naam = new StructuredName();
        String achter = Persoonsnaam.achternaam(geheel);
        naam.setFamily(achter);
        naam.setGiven(
                achter.equals(geheel)
                        ? ""
                        : geheel.substring(0, geheel.length() - achter.length()).strip());
        return naam;
    }
}
