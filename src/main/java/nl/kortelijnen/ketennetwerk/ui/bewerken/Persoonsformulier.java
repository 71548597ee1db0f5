package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Bereik;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Talen;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Rijenveld;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;

/** The fields of somebody's card, each with its own error below it. Knows no service. */
class Persoonsformulier extends Div {

    final TextField naam = new TextField("Voor- en achternaam");
    final TextField functie = new TextField("Functie");
    final TextField vaardigheden = new TextField("Goed in");
    final TextField telefoon = new TextField("Telefoon");
    final EmailField mail = new EmailField("Mail");
    final TextField bereikbaar = new TextField("Bereikbaar");
    private final Rijenveld<Plekrij> aanstellingen;
    private final Rijenveld<Plekrij> teams;
    private final Rijenveld<Taalrij> talen = new Rijenveld<>("taal", "Voeg een taal toe", Taalrij::new);
    private final Div fout = new Div();
    private final List<Keuze> organisatiekeuzes;
    private final List<Keuze> teamkeuzes;

    Persoonsformulier(List<Keuze> organisatiekeuzes, List<Keuze> teamkeuzes) {
        this.organisatiekeuzes = organisatiekeuzes;
        this.teamkeuzes = teamkeuzes;
        this.aanstellingen = new Rijenveld<>("organisatie", "Werkt ook ergens anders", this::organisatierij);
        this.teams = new Rijenveld<>("team", "Voeg een team toe", this::teamrij);
        addClassNames("formulierblokken", "persoonsformulier");
        naam.setRequiredIndicatorVisible(true);
        naam.setMaxLength(Persoonsblad.LANGSTE_NAAM);
        functie.setRequiredIndicatorVisible(true);
        functie.setMaxLength(Persoonsblad.LANGSTE_NAAM);
        functie.setHelperText("Bijvoorbeeld: gezinswerker, aandachtsfunctionaris");
        vaardigheden.setHelperText(
                "Met komma's ertussen. Bijvoorbeeld: werken met weerstand, licht verstandelijke beperking");
        bereikbaar.setHelperText("Bijvoorbeeld: ma t/m do, voor 10.00");
        bereikbaar.setMaxLength(200);
        add(
                fout,
                new Formulierblok("Wie het is", "Zo vinden collega's deze persoon.", naam, functie, vaardigheden),
                new Formulierblok(
                        "Bereiken",
                        "Alleen wat een collega mag gebruiken om te bellen of te mailen.",
                        Formulierblok.naast(telefoon, mail),
                        bereikbaar),
                new Formulierblok(
                        "Waar",
                        "De bovenste organisatie staat op de kaart. Een tweede is er voor wie gedetacheerd is.",
                        aanstellingen),
                new Formulierblok("Teams", "Ook teams van meer organisaties samen.", teams),
                new Formulierblok("Talen", "Ook wie geen deskundige is, kan zo iemand helpen.", talen));
    }

    /** An empty card, at this organisation. */
    void begin(String voorNaam, Optional<OrganisatieId> organisatie) {
        naam.setValue(voorNaam);
        Plekrij rij = organisatierij();
        organisatie
                .flatMap(id -> organisatiekeuzes.stream()
                        .filter(keuze -> keuze.id().equals(id.waarde()))
                        .findFirst())
                .ifPresent(keuze -> rij.vul(keuze.id(), keuze.naam(), null, null));
        aanstellingen.voegToe(rij);
        talen.voegToe(new Taalrij());
    }

    void vul(Persoonsblad blad) {
        naam.setValue(blad.naam());
        functie.setValue(blad.functie());
        vaardigheden.setValue(String.join(", ", blad.vaardigheden()));
        telefoon.setValue(blad.telefoon());
        mail.setValue(blad.mail());
        bereikbaar.setValue(blad.bereikbaar());
        blad.aanstellingen().forEach(een -> {
            Plekrij rij = organisatierij();
            rij.vul(een.organisatie().waarde(), een.organisatieNaam(), een.van(), een.tot());
            aanstellingen.voegToe(rij);
        });
        blad.teams().forEach(een -> {
            Plekrij rij = teamrij();
            rij.vul(een.team().waarde(), een.teamNaam(), een.van(), een.tot());
            teams.voegToe(rij);
        });
        Talen.bestEerst(blad.taalniveaus()).forEach(een -> {
            Taalrij rij = new Taalrij();
            rij.vul(een.getKey(), een.getValue());
            talen.voegToe(rij);
        });
    }

    /** What is filled in, if it is right; otherwise the errors stand by the fields and the first one has the focus. */
    Optional<Persoonsblad> lees() {
        fout.removeAll();
        boolean goed = new Veldkeuring()
                .keur(naam, () -> Persoonsblad.keurNaam(naam.getValue()))
                .keur(functie, () -> Persoonsblad.keurFunctie(functie.getValue()))
                .keur(telefoon, () -> Bereik.keurTelefoon(telefoon.getValue()))
                .keur(mail, () -> Bereik.keurMail(mail.getValue()))
                .goed();
        if (!goed) {
            return Optional.empty();
        }
        try {
            return Optional.of(blad());
        } catch (Fout.RegelGeschonden e) {
            toon(e);
            return Optional.empty();
        }
    }

    /** Says above the fields what was refused. */
    void toon(Fout.RegelGeschonden e) {
        fout.removeAll();
        fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        fout.getElement().callJsFunction("scrollIntoView");
    }

    private Persoonsblad blad() {
        return new Persoonsblad(
                naam.getValue(),
                functie.getValue(),
                telefoon.getValue(),
                mail.getValue(),
                bereikbaar.getValue(),
                Arrays.asList(vaardigheden.getValue().split(",")),
                talenVanRijen(),
                aanstellingen.rijen().stream()
                        .flatMap(rij -> rij.lees().stream())
                        .map(plek -> new Aanstelling(new OrganisatieId(plek.waar()), "", plek.van(), plek.tot()))
                        .toList(),
                teams.rijen().stream()
                        .flatMap(rij -> rij.lees().stream())
                        .map(plek -> new Teamlidmaatschap(new TeamId(plek.waar()), "", plek.van(), plek.tot()))
                        .toList());
    }

    private Map<String, String> talenVanRijen() {
        Map<String, String> gekozen = new LinkedHashMap<>();
        talen.rijen()
                .forEach(rij -> rij.taal()
                        .ifPresent(taal -> gekozen.put(taal.code(), rij.niveau().code())));
        return gekozen;
    }

    private Plekrij organisatierij() {
        return new Plekrij("Organisatie", organisatiekeuzes);
    }

    private Plekrij teamrij() {
        return new Plekrij("Team", teamkeuzes);
    }
}
