package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Text in Markdown as it is read. HTML in the source is shown as text, and only safe links become links. */
public final class Markdown extends Div {

    private static final List<TablesExtension> UITBREIDINGEN = List.of((TablesExtension) TablesExtension.create());
    private static final Parser LEZER =
            Parser.builder().extensions(UITBREIDINGEN).build();
    private static final HtmlRenderer SCHRIJVER = HtmlRenderer.builder()
            .extensions(UITBREIDINGEN)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto", "tel")))
            .build();

    public Markdown(String tekst) {
        addClassName("leestekst");
        add(new Html("<div>" + naarHtml(tekst) + "</div>"));
    }

    public static String naarHtml(String tekst) {
        return SCHRIJVER.render(LEZER.parse(tekst));
    }
}
