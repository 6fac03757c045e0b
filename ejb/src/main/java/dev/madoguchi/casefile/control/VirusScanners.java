package dev.madoguchi.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scanner that the setting {@code madoguchi.scanner.address} names, {@code clamd://host:port}; none where it is empty. */
@ApplicationScoped
public class VirusScanners {

    private static final String CLAMD = "clamd";
    private static final int CLAMD_PORT = 3310;
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    @Inject
    @ConfigProperty(name = "madoguchi.scanner.address")
    private Optional<URI> address;

    /** A wrong setting stops the first upload with its reason, and lets no file pass unscanned. */
    @Produces
    @ApplicationScoped
    VirusScanner scanner() {
        return address.map(VirusScanners::at).orElseGet(NoScanner::new);
    }

    private static VirusScanner at(URI address) {
        if (!CLAMD.equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalStateException("madoguchi.scanner.address must be clamd://host:port, not " + address);
        }
        int port = address.getPort() < 0 ? CLAMD_PORT : address.getPort();
        return new ClamdScanner(InetSocketAddress.createUnresolved(address.getHost(), port), TIMEOUT_MILLIS);
    }
}
