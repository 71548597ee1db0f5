package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Opmaaktekst;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Text in Markdown as it is read. HTML in the source is shown as text, and only safe links become links. */
public final class Markdown extends Div {

    /** Of this portal: no other host, no way up, no question. */
    private static final Pattern EIGEN_BEELD = Pattern.compile("[a-z]+(/[A-Za-z0-9%_-][A-Za-z0-9%._-]*)+");

    private static final HtmlRenderer SCHRIJVER = HtmlRenderer.builder()
            .extensions(Opmaaktekst.UITBREIDINGEN)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto", "tel")))
            .build();

    public Markdown(String tekst) {
        addClassName("leestekst");
        add(new Html("<div>" + naarHtml(tekst) + "</div>"));
    }

    public static String naarHtml(String tekst) {
        Node boom = Opmaaktekst.lees(tekst);
        boom.accept(new Beeldenwacht());
        return SCHRIJVER.render(boom);
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
