package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.regels.tegenvoorbeeld.laag.ui.Scherm;
import org.apache.lucene.document.Document;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that is not done here, in one class. */
public class SlordigManager {

    @Autowired
    Driver driver;

    Span tekst = new Span();
    Document document = new Document();
    Scherm scherm = new Scherm();
    Class<?> wortel = KorteLijnenApplication.class;
}
