package nl.kortelijnen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The portal's own protocol: docs/protocol-sociogram.md. */
final class Kamertaal implements Livetaal {

    private static final String PLEK = "\"plaats:sociogram:-\",[";

    private final int poort;
    private final Livewereld wereld;

    Kamertaal(int poort, Livewereld wereld) {
        this.poort = poort;
        this.wereld = wereld;
    }

    @Override
    public String adres(int kamer) {
        return "ws://127.0.0.1:" + poort + "/live/sociogram/" + wereld.huishouden(kamer);
    }

    @Override
    public String[] koppen(int kamer, int persoon) {
        return new String[] {"", "kortelijnen.tekenen.v1", "Authorization", "Bearer " + wereld.sleutel(kamer, persoon)};
    }

    @Override
    public void kwamBinnen(Livelijn lijn) {
        lijn.vraag(aanmelden(), "{\"t\":\"bij\"");
        if (lijn.persoon() == 0) {
            lijn.vraag(begin(lijn.kamer()), "{\"t\":\"bevestigd\"");
        }
    }

    static String aanmelden() {
        return "{\"t\":\"aanmelden\",\"vanaf\":0,\"venster\":\"" + UUID.randomUUID()
                + "\",\"laag\":[\"gewoon\",\"intern\",\"gevoelig\"],\"versie\":1}";
    }

    /** What stands in a drawing before anybody drags: the five that are dragged, and fifteen around them. */
    private static String begin(int kamer) {
        List<String> ops = new ArrayList<>();
        for (int persoon = 0; persoon < 20; persoon++) {
            ops.add(
                    "{\"op\":\"voegKnoopToe\",\"id\":\"%s\",\"soort\":\"persoon\",\"velden\":{\"aanduiding\":\"tante\"}}"
                            .formatted(Livetaal.knoop(kamer, persoon)));
        }
        for (int persoon = 1; persoon < 20; persoon++) {
            ops.add(
                    "{\"op\":\"trekLijn\",\"id\":\"%s\",\"einden\":[\"%s\",\"%s\"],\"velden\":{\"soort\":\"steun\",\"staat\":\"actief\"}}"
                            .formatted(
                                    UUID.randomUUID(),
                                    Livetaal.knoop(kamer, persoon),
                                    Livetaal.knoop(kamer, persoon / 5)));
        }
        return handeling(String.join(",", ops));
    }

    @Override
    public Object vluchtig(Livelijn lijn, int nr) {
        return "{\"t\":\"vluchtig\",\"k\":\"sleep\",\"w\":{\"ids\":[\"%s\"],\"dx\":%d,\"dy\":%d,\"weergave\":\"sociogram\",\"ego\":\"-\"}}"
                .formatted(lijn.knoop(), nr, lijn.persoon());
    }

    @Override
    public Object vast(Livelijn lijn, int nr) {
        return handeling("{\"op\":\"plaats\",\"id\":\"%s\",\"weergave\":\"sociogram\",\"ego\":\"-\",\"waarde\":[%d,%d]}"
                .formatted(lijn.knoop(), nr, lijn.persoon()));
    }

    private static String handeling(String ops) {
        return "{\"t\":\"handeling\",\"h\":\"%s\",\"basis\":0,\"ops\":[%s],\"reden\":null}"
                .formatted(UUID.randomUUID(), ops);
    }

    @Override
    public Aankomst lees(String bericht, boolean vast) {
        if (vast) {
            return Livetaal.getallen(bericht, PLEK, ",");
        }
        return bericht.startsWith("{\"t\":\"vluchtig\"") ? Livetaal.getallen(bericht, "\"dx\":", ",\"dy\":") : null;
    }
}
