package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Random;
import javax.crypto.Cipher;
import javax.naming.InitialContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Every class that opens a door, once. */
public class Gevaarlijk {

    Random toeval = new Random();
    HttpClient client = HttpClient.newHttpClient();
    SpelExpressionParser taal = new SpelExpressionParser();
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    Class<?> geheimschrift = Cipher.class;
    Class<?> namen = InitialContext.class;

    Object leesXml(InputStream stroom) throws Exception {
        return xml.newDocumentBuilder().parse(stroom);
    }

    Object lees(InputStream stroom) throws IOException, ClassNotFoundException {
        new ProcessBuilder("true").start();
        URI.create("http://localhost").toURL().openStream();
        return new ObjectInputStream(stroom).readObject();
    }
}
