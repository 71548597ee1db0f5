package nl.kortelijnen.consultatie;

import org.springframework.stereotype.Component;

/** The transactional parts behind {@link Consultaties}. */
@Component
record Diensten(Loket loket, Consultstappen stappen, Briefwisseling briefwisseling, Weergave weergave) {}
