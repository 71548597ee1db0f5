package nl.kortelijnen.gedeeld;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Requests to the portal without a socket, through its filters, in the context that the other tests share: an
 * annotation of the test would ask for a context of its own.
 */
public final class Webproef {

    private Webproef() {}

    public static MockMvc op(WebApplicationContext context) {
        var bouwer = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity());
        var filters = new SpringBootMockMvcBuilderCustomizer(context);
        filters.setPrint(MockMvcPrint.NONE); // it would be kept in the context, once
        filters.customize(bouwer);
        return bouwer.build();
    }
}
