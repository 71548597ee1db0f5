package nl.kortelijnen.consultatie.raad;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The people of these tests, with real accounts: askers, experts of both groups, a specialist, and outsiders. */
public class Kring implements Raadgevers {

    static final String WACHTWOORD = "een zin van genoeg tekens";

    private final Accounts accounts;
    private final Map<UUID, Raadgever> raadgevers = new ConcurrentHashMap<>();
    private final Map<String, Gebruiker> mensen = new ConcurrentHashMap<>();

    Kring(Accounts accounts) {
        this.accounts = accounts;
        maak("vrager", Rol.PROFESSIONAL);
        maak("buur", Rol.PROFESSIONAL);
        maak("beheer", Rol.BEHEERDER);
        maak("netwerkbaas", Rol.NETWERKBEHEERDER);
        maak("titel", Rol.DESKUNDIGE);
        deskundige("samira", Achterban.NETWERK_CW);
        deskundige("yusuf", Achterban.NETWERK_CW);
        deskundige("selam", Achterban.BK10);
        deskundige("ikram", Achterban.BK10);
        deskundige("pim", Achterban.SPECIALIST);
    }

    private Gebruiker maak(String naam, Rol rol) {
        Gebruiker gebruiker = accounts.maak(naam, "Meneer " + naam, WACHTWOORD, Set.of(rol), UUID.randomUUID());
        mensen.put(naam, gebruiker);
        return gebruiker;
    }

    /** One more who asks. */
    public void erbij(String naam) {
        if (!mensen.containsKey(naam)) {
            TestInlog.afmelden();
            maak(naam, Rol.PROFESSIONAL);
        }
    }

    private void deskundige(String naam, Achterban achterban) {
        Gebruiker mens = maak(naam, Rol.DESKUNDIGE);
        raadgevers.put(
                mens.professional(),
                new Raadgever(
                        mens.professional(), mens.naam(), achterban, "Arabisch", "06 00 00 00 01", mens.account()));
    }

    public Gebruiker wie(String naam) {
        return mensen.get(naam);
    }

    public UUID id(String naam) {
        return wie(naam).professional();
    }

    public List<String> namen() {
        return mensen.keySet().stream().sorted().toList();
    }

    /** From here on this thread acts as this person. */
    public Gebruiker als(String naam) {
        TestInlog.als(wie(naam));
        return wie(naam);
    }

    @Override
    public Optional<Raadgever> met(UUID professional) {
        return Optional.ofNullable(raadgevers.get(professional));
    }

    @Override
    public List<Raadgever> bereikbaar() {
        return List.copyOf(raadgevers.values());
    }

    @Override
    public Set<UUID> opBord(Achterban bord) {
        return raadgevers.values().stream()
                .filter(een -> een.achterban() == bord)
                .map(een -> Objects.requireNonNull(een.account()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Contact> contact(UUID professional) {
        return met(professional).map(mens -> new Contact(mens.naam(), "Deskundige", mens.talen(), mens.telefoon()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Opstelling {
        @Bean
        @Primary
        public Kring kring(Accounts accounts) {
            return new Kring(accounts);
        }
    }
}
