package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.portaal.Markdown;

/** The text of an item. "Doe dit" and "Doe dit liever niet" stand side by side where there is room. */
public class Leestekst extends Div {

    private static final String DOE = "## Doe dit";
    private static final String DOE_NIET = "## Doe dit liever niet";

    public Leestekst(String markdown) {
        addClassName("kennistekst");
        List<String> delen = delen(markdown.strip());
        int plek = 0;
        while (plek < delen.size()) {
            boolean paar = plek + 1 < delen.size()
                    && kop(delen.get(plek)).equals(DOE)
                    && kop(delen.get(plek + 1)).equals(DOE_NIET);
            if (paar) {
                Div naastElkaar = new Div(deel(delen.get(plek), "doe"), deel(delen.get(plek + 1), "doe-niet"));
                naastElkaar.addClassName("doe-en-niet");
                add(naastElkaar);
                plek += 2;
            } else {
                add(deel(delen.get(plek), "los"));
                plek++;
            }
        }
    }

    private static Section deel(String markdown, String klasse) {
        Section deel = new Section(new Markdown(markdown));
        deel.addClassName(klasse);
        return deel;
    }

    private static String kop(String deel) {
        return deel.lines().findFirst().orElse("").strip();
    }

    /** Split before each heading of the second level. */
    static List<String> delen(String markdown) {
        List<String> delen = new ArrayList<>();
        for (String deel : markdown.split("(?m)(?=^## )")) {
            if (!deel.isBlank()) {
                delen.add(deel.strip());
            }
        }
        return delen;
    }
}
