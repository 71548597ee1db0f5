package nl.kortelijnen.ketennetwerk.ui.dekking;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.util.HtmlUtils;

/**
 * A table of counts in which the gaps can be clicked. It is one piece of HTML and one listener: a component for each of
 * some thousands of cells would cost the session more than the page is worth. On a phone each row becomes a list.
 */
class Matrixtabel extends Div {

    private static final String GAT = """
            <button type="button" data-gat="%s" aria-label="%s"><svg class="icoon icoon-klein" viewBox="0 0 24 24" \
            aria-hidden="true"><use href="beeld/iconen.svg#waarschuwing"></use></svg><span>%s</span></button>""";

    /** @param bijGat gets what the gap was called when it was added */
    Matrixtabel(String titel, Tabel tabel, Consumer<String> bijGat) {
        addClassName("matrix");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", titel);
        getElement().setAttribute("tabindex", "0");
        add(new Html(tabel.html(titel)));
        getElement()
                .addEventListener(
                        "click",
                        klik -> bijGat.accept(klik.getEventData()
                                .get("event.target.closest('[data-gat]').dataset.gat")
                                .asString()))
                .setFilter("event.target.closest('[data-gat]') !== null")
                .addEventData("event.target.closest('[data-gat]').dataset.gat");
    }

    /** Rows with a heading and a cell for each column. */
    static final class Tabel {

        private final List<String> kolommen;
        private final StringBuilder rijen = new StringBuilder();
        private int kolom;

        Tabel(String hoek, List<String> kolommen) {
            this.kolommen = kolommen;
            rijen.append("<thead><tr><th scope=\"col\">").append(veilig(hoek)).append("</th>");
            kolommen.forEach(naam -> rijen.append("<th scope=\"col\"><span>")
                    .append(veilig(naam))
                    .append("</span></th>"));
            rijen.append("</tr></thead><tbody>");
        }

        void rij(String naam, String onder) {
            rijen.append(kolom == 0 && rijen.indexOf("<tr>", rijen.indexOf("<tbody>")) < 0 ? "<tr>" : "</tr><tr>")
                    .append("<th scope=\"row\">")
                    .append(veilig(naam));
            if (!onder.isEmpty()) {
                rijen.append("<span class=\"klein stil\">")
                        .append(veilig(onder))
                        .append("</span>");
            }
            rijen.append("</th>");
            kolom = 0;
        }

        void getal(int aantal) {
            cel("<td%s>" + aantal + "</td>");
        }

        /** @param sleutel what the click says; {@code voluit} what it means, for who does not see the table */
        void gat(String sleutel, String voluit) {
            cel("<td class=\"gat\"%s>" + GAT.formatted(veilig(sleutel), veilig("geen: " + voluit), "geen") + "</td>");
        }

        /** Nothing to say here: the pair stands elsewhere. */
        void leeg() {
            cel("<td class=\"leeg\"%s></td>");
        }

        private void cel(String html) {
            rijen.append(html.formatted(" data-kolom=\"" + veilig(kolommen.get(kolom)) + "\""));
            kolom++;
        }

        private String html(String titel) {
            return "<table><caption class=\"sr\">" + veilig(titel) + "</caption>" + rijen + "</tr></tbody></table>";
        }

        private static String veilig(String tekst) {
            return HtmlUtils.htmlEscape(tekst);
        }
    }
}
