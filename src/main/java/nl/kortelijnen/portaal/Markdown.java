package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Text in Markdown as it is read. HTML in the source is shown as text, and only safe links become links. */
public final class Markdown extends Div {

    private static final List<TablesExtension> UITBREIDINGEN = List.of((TablesExtension) TablesExtension.create());
    private static final Parser LEZER =
            Parser.builder().extensions(UITBREIDINGEN).build();
    /** Of this portal: no other host, no way up, no question. */
    private static final Pattern EIGEN_BEELD = Pattern.compile("[a-z]+(/[A-Za-z0-9%_-][A-Za-z0-9%._-]*)+");

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

    /** A text whose signs stand inside one another thousands deep is shown as it was typed. */
    public static String naarHtml(String tekst) {
        try {
            Node boom = LEZER.parse(tekst);
            boom.accept(new Beeldenwacht());
            return SCHRIJVER.render(boom);
        } catch (StackOverflowError teDiep) {
            return "<p>" + HtmlUtils.htmlEscape(tekst, "UTF-8") + "</p>";
        }
    }

    /** A picture from elsewhere would tell that place who reads what: its words stay. */
    private static final class Beeldenwacht extends AbstractVisitor {
        @Override
        public void visit(Image beeld) {
            if (EIGEN_BEELD.matcher(beeld.getDestination()).matches()) {
                beeld.setTitle(null);
                return;
            }
            while (beeld.getFirstChild() != null) {
                beeld.insertBefore(beeld.getFirstChild());
            }
            beeld.unlink();
        }
    }
}
