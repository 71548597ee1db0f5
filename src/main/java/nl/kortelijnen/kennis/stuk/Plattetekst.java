package nl.kortelijnen.kennis.stuk;

import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Opmaaktekst;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown as plain paragraphs, for search, each with the heading it stands under: a bullet and a cell are each one. */
public final class Plattetekst {

    private Plattetekst() {}

    /** @param kop empty above the first heading */
    public record Alinea(String kop, String tekst) {}

    public static List<Alinea> alineas(String markdown) {
        Verzamelaar verzamelaar = new Verzamelaar();
        Opmaaktekst.lees(markdown).accept(verzamelaar);
        return verzamelaar.alineas;
    }

    private static final class Verzamelaar extends AbstractVisitor {
        private final List<Alinea> alineas = new ArrayList<>();
        private String kop = "";
        private final StringBuilder huidige = new StringBuilder();

        @Override
        public void visit(Paragraph alinea) {
            een(alinea);
        }

        @Override
        public void visit(Heading nieuw) {
            kop = lees(nieuw);
        }

        @Override
        public void visit(CustomNode knoop) {
            if (knoop instanceof TableCell) {
                een(knoop);
            } else {
                visitChildren(knoop);
            }
        }

        @Override
        public void visit(FencedCodeBlock blok) {
            alineas.add(new Alinea(kop, blok.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock blok) {
            alineas.add(new Alinea(kop, blok.getLiteral()));
        }

        @Override
        public void visit(Text tekst) {
            huidige.append(tekst.getLiteral());
        }

        @Override
        public void visit(Code code) {
            huidige.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak regeleinde) {
            huidige.append(' ');
        }

        @Override
        public void visit(HardLineBreak regeleinde) {
            huidige.append(' ');
        }

        private void een(Node knoop) {
            String tekst = lees(knoop);
            if (!tekst.isEmpty()) {
                alineas.add(new Alinea(kop, tekst));
            }
        }

        private String lees(Node knoop) {
            huidige.setLength(0);
            visitChildren(knoop);
            return huidige.toString().strip();
        }
    }
}
