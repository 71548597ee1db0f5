package nl.kortelijnen.verslag.uitvoer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a Word file, under the names by which Word knows its own: so a Dutch Word shows "Kop 1", and a screen reader
 * reads a heading. Sizes are in half points, spaces in twentieths of a point.
 */
enum Woordstijl {
    GEWOON("Normal", "Normal", 22, false, 0, 120, null),
    TITEL("Heading1", "heading 1", 40, true, 0, 120, 0),
    ONDERDEEL("Heading2", "heading 2", 28, true, 320, 80, 1),
    RUBRIEK("Heading3", "heading 3", 24, true, 200, 60, 2),
    BIJSCHRIFT("Subtitle", "Subtitle", 20, false, 0, 60, null),
    PUNT("ListBullet", "List Bullet", 22, false, 0, 60, null),
    ANTWOORD("ListContinue", "List Continue", 22, false, 0, 80, null);

    private static final BigInteger INSPRINGEN = BigInteger.valueOf(360);

    private final String id;
    private final String naam;
    private final int grootte;
    private final boolean vet;
    private final int boven;
    private final int onder;
    private final @Nullable Integer diepte;

    Woordstijl(String id, String naam, int grootte, boolean vet, int boven, int onder, @Nullable Integer diepte) {
        this.id = id;
        this.naam = naam;
        this.grootte = grootte;
        this.vet = vet;
        this.boven = boven;
        this.onder = onder;
        this.diepte = diepte;
    }

    String id() {
        return id;
    }

    static Woordstijl van(Verslagblok.Soort soort) {
        return switch (soort) {
            case TITEL -> TITEL;
            case ONDERDEEL -> ONDERDEEL;
            case RUBRIEK -> RUBRIEK;
            case BIJSCHRIFT, SLOT -> BIJSCHRIFT;
            case PUNT -> PUNT;
            case ANTWOORD -> ANTWOORD;
            case ALINEA -> GEWOON;
        };
    }

    static void zetIn(XWPFDocument blad) {
        XWPFStyles stijlen = blad.createStyles();
        stijlen.setSpellingLanguage("nl-NL");
        for (Woordstijl stijl : values()) {
            stijlen.addStyle(new XWPFStyle(stijl.maak(), stijlen));
        }
    }

    private CTStyle maak() {
        CTStyle stijl = CTStyle.Factory.newInstance();
        stijl.setType(STStyleType.PARAGRAPH);
        stijl.setStyleId(id);
        stijl.addNewName().setVal(naam);
        if (this == GEWOON) {
            stijl.setDefault(true);
        } else {
            stijl.addNewBasedOn().setVal(GEWOON.id);
            stijl.addNewNext().setVal(GEWOON.id);
        }
        stijl.addNewQFormat();
        CTPPrGeneral alinea = stijl.addNewPPr();
        if (diepte != null) {
            alinea.addNewKeepNext();
        }
        CTSpacing ruimte = alinea.addNewSpacing();
        ruimte.setBefore(BigInteger.valueOf(boven));
        ruimte.setAfter(BigInteger.valueOf(onder));
        if (this == ANTWOORD) {
            alinea.addNewInd().setLeft(INSPRINGEN);
        }
        if (diepte != null) {
            alinea.addNewOutlineLvl().setVal(BigInteger.valueOf(diepte));
        }
        CTRPr letters = stijl.addNewRPr();
        letters.addNewRFonts().setAscii("Calibri");
        if (vet) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(grootte));
        return stijl;
    }

    /** Gives the number of the list that every point belongs to. */
    static BigInteger bolletjes(XWPFDocument blad) {
        CTAbstractNum lijst = CTAbstractNum.Factory.newInstance();
        lijst.setAbstractNumId(BigInteger.ZERO);
        CTLvl niveau = lijst.addNewLvl();
        niveau.setIlvl(BigInteger.ZERO);
        niveau.addNewNumFmt().setVal(STNumberFormat.BULLET);
        niveau.addNewLvlText().setVal("•");
        CTPPrGeneral plek = niveau.addNewPPr();
        plek.addNewInd().setLeft(INSPRINGEN);
        plek.getInd().setHanging(INSPRINGEN);
        return blad.createNumbering().addNum(blad.getNumbering().addAbstractNum(new XWPFAbstractNum(lijst)));
    }
}
