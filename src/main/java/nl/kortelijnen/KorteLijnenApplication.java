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
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
        SpringApplication.run(KorteLijnenApplication.class, args);
    }

    /** The one clock; tests put another in its place. */
    @Bean
    Clock klok() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Korte Lijnen");
        settings.addFavIcon("icon", "beeld/logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("referrer", "same-origin");
    }
}
