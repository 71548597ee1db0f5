package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kortelijnen.bestanden.Alinea.Soort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the pages of a PDF as one text: without annotations, running titles and page numbers; what runs over the end of
 * a page is one paragraph, and letters larger than those of the text make a heading.
 */
final class Pdflezer {

    private static final int MEESTE_BLADZIJDEN = 3_000;
    private static final long IN_GEHEUGEN = 64L * 1024 * 1024;
    private static final long OP_SCHIJF = 512L * 1024 * 1024;
    private static final float GROTER = 1.15f;
    private static final int LANGSTE_KOP = 160;
    private static final int KOPREGELS = 3;
    private static final float INSPRONG = 3;

    private final List<Bladzij> bladzijden;
    private final Regellezer regels = new Regellezer(true);
    private final float letter;
    private final List<Float> kopletters;
    private float linksVanPunt;
    private float linksVanRegel;
    private boolean volleRegel;

    private Pdflezer(List<Bladzij> bladzijden) {
        this.bladzijden = bladzijden;
        letter = gewoneLetter(bladzijden);
        TreeSet<Float> groter = new TreeSet<>(Comparator.reverseOrder());
        bladzijden.forEach(bladzij -> bladzij.regels()
                .map(Paginaregel::grootte)
                .filter(this::isGroter)
                .forEach(groter::add));
        kopletters = List.copyOf(groter);
    }

    static List<Alinea> lees(byte[] inhoud) throws IOException {
        MemoryUsageSetting geheugen = MemoryUsageSetting.setupMixed(IN_GEHEUGEN, OP_SCHIJF);
        try (PDDocument document = Loader.loadPDF(inhoud, "", null, null, geheugen.streamCache)) {
            if (document.getNumberOfPages() > MEESTE_BLADZIJDEN) {
                throw Leesweigering.teVeelTekst();
            }
            return new Pdflezer(new Pdfvanger().vang(document)).lees();
        }
    }

    private List<Alinea> lees() {
        List<List<Paginaregel>> noten = new Paginaranden(bladzijden, letter).haalWeg();
        for (Bladzij bladzij : bladzijden) {
            boolean eersteBlok = true;
            for (List<Paginaregel> blok : bladzij.blokken) {
                blok(blok, bladzij, eersteBlok);
                eersteBlok = false;
            }
        }
        for (List<Paginaregel> noot : noten) {
            regels.onderbreek();
            noot.forEach(regel -> regels.regel(regel.tekst()));
        }
        return regels.klaar();
    }

    private void blok(List<Paginaregel> blok, Bladzij bladzij, boolean eerste) {
        Paginaregel begin = blok.getFirst();
        String tekst = begin.tekst().stripLeading();
        if (isKop(blok)) {
            StringBuilder kop = new StringBuilder();
            blok.forEach(regel -> kop.append(regel.tekst()).append(' '));
            regels.alinea(new Opmaak(Soort.KOP, niveau(begin), "", Opmaak.schoon(kop.toString())));
            return;
        }
        if (regels.looptDoor(tekst) || eerste && looptOver(begin)) {
            regels.hervat();
        } else {
            regels.onderbreek();
        }
        for (Paginaregel regel : blok) {
            if (Opmaak.van(regel.tekst()).soort() == Soort.OPSOMMING) {
                linksVanPunt = regel.links();
            }
            linksVanRegel = regel.links();
            volleRegel = bladzij.isVol(regel);
            regels.regel(regel.tekst(), volleRegel);
        }
    }

    /** Whether the first line of a page goes on with the last of the page before it. */
    private boolean looptOver(Paginaregel regel) {
        if (!regels.loopt() || Opmaak.van(regel.tekst()).soort() != Soort.TEKST) {
            return false;
        }
        boolean middenInZin = regels.eindigtMidden() && volleRegel;
        boolean ingesprongen = regels.inOpsomming()
                && regel.links() > linksVanPunt + INSPRONG
                && (Math.abs(regel.links() - linksVanRegel) < INSPRONG || linksVanRegel == linksVanPunt);
        return middenInZin || ingesprongen;
    }

    private boolean isKop(List<Paginaregel> blok) {
        int tekens = blok.stream().mapToInt(regel -> regel.tekst().length()).sum();
        boolean kort = blok.size() <= KOPREGELS && tekens <= LANGSTE_KOP;
        boolean groot = blok.stream().allMatch(regel -> isGroter(regel.grootte()));
        boolean vet = blok.stream().allMatch(Paginaregel::vet)
                && !blok.getLast().tekst().strip().matches(".*[.;,]$");
        return kort && (groot || vet) && Opmaak.van(blok.getFirst().tekst()).soort() != Soort.OPSOMMING;
    }

    private int niveau(Paginaregel regel) {
        int plek = kopletters.indexOf(regel.grootte());
        return plek < 0 ? 6 : Math.min(plek + 1, 5);
    }

    private boolean isGroter(float grootte) {
        return grootte >= GROTER * letter;
    }

    /** The size in which most of it is set. */
    private static float gewoneLetter(List<Bladzij> bladzijden) {
        Map<Float, Integer> tekens = new HashMap<>();
        bladzijden.stream()
                .flatMap(Bladzij::regels)
                .forEach(regel -> tekens.merge(regel.grootte(), regel.tekst().length(), Integer::sum));
        return tekens.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
