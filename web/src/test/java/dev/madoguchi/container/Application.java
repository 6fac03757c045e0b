package dev.madoguchi.container;

import java.io.File;
import java.net.URISyntaxException;
import org.hamcrest.Matchers;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application under test: the WAR as it was built, with what tests inside need. The test class itself is added by Arquillian. */
public final class Application {

    private static final String WAR = "target/web.war";

    private Application() {}

    /** The archive to deploy. */
    public static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(WAR))
                .addPackages(true, "dev.madoguchi.container", "dev.madoguchi.access")
                .addAsLibrary(libraryOf(Matchers.class));
    }

    /** The archive to deploy with a further library that its tests use, named by a class of it. */
    public static WebArchive archiveWith(Class<?> ofLibrary) {
        return archive().addAsLibrary(libraryOf(ofLibrary));
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
