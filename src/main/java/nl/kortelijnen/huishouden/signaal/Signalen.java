package nl.kortelijnen.huishouden.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signals of everybody who works with a household: noted in seconds, and added up across them. */
@Service
@Transactional
public class Signalen {

    public static final int LANGSTE_TEKST = 300;

    private final Signaalrijen rijen;
    private final Accounts accounts;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Signalen(Signaalrijen rijen, Accounts accounts, Huishoudtoegang toegang, Clock klok) {
        this.rijen = rijen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param dag on which it was seen
     * @param tekst may be empty
     */
    public void noteer(UUID huishouden, LocalDate dag, Signaalsoort soort, boolean ernstig, String tekst) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "signaal", soort.name());
        if (dag.isAfter(Nederlands.vandaag(klok))) {
            throw new Fout.RegelGeschonden("Deze dag is nog niet geweest. Kies vandaag of eerder.");
        }
        SignaalRij rij = new SignaalRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.dag = dag;
        rij.soort = soort;
        rij.ernstig = ernstig;
        rij.tekst = Huistekst.keur(tekst, "Het signaal", LANGSTE_TEKST);
        rij.door = bewijs.wie().account();
        rij.organisatie = bewijs.wie().organisatie();
        rij.op = klok.instant();
        rijen.saveAndFlush(rij);
    }

    /** It was not so after all; only whoever noted it says that. It stays visible, and counts no more. */
    public void trekIn(UUID huishouden, UUID signaal) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "signaal", signaal.toString());
        SignaalRij rij = rijen.findByIdAndHuishouden(signaal, huishouden)
                .filter(een -> een.door.equals(bewijs.wie().account()))
                .orElseThrow(() -> new Fout.BestaatNiet("Alleen wie een signaal noteerde, trekt het in."));
        rij.ingetrokken = klok.instant();
        rijen.saveAndFlush(rij);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Huishoudsignaal> van(UUID huishouden) {
        Toegangsbewijs bewijs = toegang.lees(huishouden, "signalen");
        List<SignaalRij> gevonden = rijen.van(huishouden);
        Map<UUID, Gebruiker> wie = wie(gevonden);
        return gevonden.stream()
                .map(een -> new Huishoudsignaal(
                        een.id,
                        een.dag,
                        een.soort,
                        een.ernstig,
                        een.tekst,
                        naam(wie.get(een.door)),
                        een.organisatie,
                        een.op,
                        een.ingetrokken != null,
                        een.door.equals(bewijs.wie().account())))
                .toList();
    }

    /** Whether small signals add up here now. */
    @Transactional(readOnly = true)
    public Optional<Opeenstapeling> opeenstapeling(UUID huishouden) {
        toegang.lees(huishouden, "signalen");
        return Optional.ofNullable(opeenstapelingen(List.of(huishouden)).get(huishouden));
    }

    /** Where they add up now, for whoever asked already which of these households may be seen. */
    @Transactional(readOnly = true)
    public Map<UUID, Opeenstapeling> opeenstapelingen(Collection<UUID> huishoudens) {
        LocalDate vanaf = Nederlands.vandaag(klok).minusDays(Opeenstapeling.DAGEN - 1L);
        List<SignaalRij> lichte = rijen.lichte(huishoudens, vanaf);
        Map<UUID, Gebruiker> wie = wie(lichte);
        Map<UUID, Opeenstapeling> uitkomst = new HashMap<>();
        lichte.stream()
                .filter(een -> een.soort.zorg())
                .collect(Collectors.groupingBy(een -> een.huishouden))
                .forEach((huishouden, signalen) -> Opeenstapeling.van(signalen.stream()
                                .map(een -> new Opeenstapeling.Punt(mens(een, wie), een.dag))
                                .toList())
                        .ifPresent(stapel -> uitkomst.put(huishouden, stapel)));
        return uitkomst;
    }

    /** Two accounts of one person in the network are one person. */
    private static String mens(SignaalRij een, Map<UUID, Gebruiker> wie) {
        Gebruiker gebruiker = wie.get(een.door);
        UUID kaart = gebruiker == null ? null : gebruiker.professional();
        return Objects.requireNonNullElse(kaart, een.door).toString();
    }

    private static String naam(@Nullable Gebruiker wie) {
        return wie == null ? "een collega die hier niet meer werkt" : wie.naam();
    }

    private Map<UUID, Gebruiker> wie(List<SignaalRij> signalen) {
        return accounts.gebruikers(signalen.stream().map(een -> een.door).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Gebruiker::account, een -> een));
    }
}
