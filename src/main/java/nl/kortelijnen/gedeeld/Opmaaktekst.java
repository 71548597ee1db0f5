package nl.kortelijnen.gedeeld;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as a tree, in time and depth that stay in line with its length. The parser looks back over every sign of
 * emphasis still open in a paragraph (`**_**` over and over is quadratic), and what walks the tree goes as deep as it
 * is: a text past one of the two limits is one paragraph, as it was typed.
 */
public final class Opmaaktekst {

    /** For the renderer that shows what this reads. */
    public static final List<Extension> UITBREIDINGEN = List.of(TablesExtension.create());

    /** Signs of emphasis in one paragraph; a long page of handbook has some dozens. */
    static final int MEESTE_TEKENS = 2_000;

    static final int DIEPST = 100;

    private static final Parser LEZER =
            Parser.builder().extensions(UITBREIDINGEN).build();

    private Opmaaktekst() {}

    public static Node lees(String markdown) {
        if (heeftTeVeelTekens(markdown)) {
            return zoalsGetypt(markdown);
        }
        Node boom = LEZER.parse(markdown);
        return isTeDiep(boom) ? zoalsGetypt(markdown) : boom;
    }

    /** In one paragraph: an empty line ends it and all that is open in it. */
    private static boolean heeftTeVeelTekens(String markdown) {
        long inAlinea = 0;
        for (String regel : (Iterable<String>) markdown.lines()::iterator) {
            inAlinea = regel.isBlank() ? 0 : inAlinea + telTekens(regel);
            if (inAlinea > MEESTE_TEKENS) {
                return true;
            }
        }
        return false;
    }

    private static long telTekens(String regel) {
        return regel.chars().filter(teken -> teken == '*' || teken == '_').count();
    }

    /** Walked without recursion: the tree may be deeper than a stack. */
    private static boolean isTeDiep(Node boom) {
        int diepte = 0;
        for (Node knoop = boom; knoop != null; ) {
            if (knoop.getFirstChild() != null) {
                knoop = knoop.getFirstChild();
                diepte++;
                if (diepte > DIEPST) {
                    return true;
                }
                continue;
            }
            while (knoop != null && knoop.getNext() == null) {
                knoop = knoop.getParent();
                diepte--;
            }
            knoop = knoop == null ? null : knoop.getNext();
        }
        return false;
    }

    private static Node zoalsGetypt(String markdown) {
        Document boom = new Document();
        Paragraph alinea = new Paragraph();
        alinea.appendChild(new Text(markdown));
        boom.appendChild(alinea);
        return boom;
    }
}
