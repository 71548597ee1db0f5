package nl.kortelijnen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import nl.kortelijnen.gedeeld.Demoklok;
import nl.kortelijnen.gedeeld.Startlog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal. The only class of the root package: nobody may depend on it. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Korte Lijnen", sharedModules = "gedeeld")
@EnableAsync
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("stijl/korte-lijnen.css")
@Viewport("width=device-width, initial-scale=1")
public class KorteLijnenApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication portaal = new SpringApplication(KorteLijnenApplication.class);
        portaal.setLogStartupInfo(false);
        portaal.addListeners((ApplicationListener<ApplicationContextInitializedEvent>) begin -> Startlog.zeg(
                "Korte Lijnen start. Wat er precies gebeurt, staat in log/portaal.log van de gegevensmap."));
        portaal.run(args);
    }

    /** The one clock; tests put another in its place. That of a demo can tell of the past while the demo is loaded. */
    @Bean
    Clock klok(@Value("${kortelijnen.demo}") boolean demo) {
        Clock klok = Clock.system(ZoneId.of("Europe/Amsterdam"));
        return demo ? new Demoklok(klok) : klok;
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Korte Lijnen");
        settings.addFavIcon("icon", "beeld/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("referrer", "same-origin");
    }
}
