package dev.madoguchi.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The register that the setting {@code madoguchi.register.url} names; where it is empty, the table of this installation. */
@ApplicationScoped
public class CorporateRegisters {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    @ConfigProperty(name = "madoguchi.register.url")
    private Optional<URI> url;

    @Inject
    @ConfigProperty(name = "madoguchi.register.id")
    private Optional<String> id;

    @Inject
    private EmbeddedRegister embedded;

    @Produces
    @ApplicationScoped
    CorporateRegister register() {
        return url.<CorporateRegister>map(address -> new WebRegister(address, id.orElse(""), PATIENCE))
                .orElse(embedded);
    }
}
